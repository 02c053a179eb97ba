/** The list with the item at `from` at the place `to`; the same items when either place is outside. */
export function moved<Item>(list: readonly Item[], from: number, to: number): readonly Item[] {
  if (from === to || list[from] === undefined || to < 0 || to >= list.length) return list
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, list[from])
}

/**
 * Names of a typed or pasted text: parted by commas, semicolons or line breaks, trimmed, each once, none of those
 * that `present` has already.
 */
export function newNames(text: string, present: readonly string[]): readonly string[] {
  const names = text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !present.includes(name))
  return [...new Set(names)]
}

/** The list without the item that was at `index` when it was looked at. */
export function without<Item>(list: readonly Item[], index: number, item: Item): readonly Item[] {
  const place = placeOf(list, index, item)
  return place === -1 ? list : list.toSpliced(place, 1)
}

/** Where an item stands that was at `index` when it was looked at; a list may hold the same text twice. */
export function placeOf<Item>(list: readonly Item[], index: number, item: Item): number {
  return list[index] === item ? index : list.indexOf(item)
}
