import type { MenuKind } from './insert-menu.ts'

/** Something that the menu puts into the text. */
export interface MenuItem {
  readonly id: string
  readonly insert: { readonly field: string } | { readonly reference: string }
  /** As it is called in the user's language. */
  readonly name: string
  /** The value that will be printed, or the caption of the place. */
  readonly value: string
  /** Why a figure has no value yet; null for one that has, and for places. */
  readonly lack: string | null
  /** Heading that it stands under. */
  readonly group: string
}

const simple = (text: string) => text.toLowerCase().replaceAll(/[\s\u00a0]+/g, ' ')

/**
 * Items in whose name, value or group all words of the search are found, in their own order; figures without a value
 * come last. They can be put into the text all the same: their value follows.
 */
export function findItems(items: readonly MenuItem[], query: string, kind: MenuKind): readonly MenuItem[] {
  const wanted = simple(query)
    .split(' ')
    .filter((word) => word !== '')
  const found = items.filter(({ name, value, group, insert }) => {
    if (kind === 'figures' && !('field' in insert)) return false
    if (kind === 'references' && !('reference' in insert)) return false
    const text = simple(`${name} ${value} ${group}`)
    return wanted.every((word) => text.includes(word))
  })
  return [...found.filter(({ lack }) => lack === null), ...found.filter(({ lack }) => lack !== null)]
}
