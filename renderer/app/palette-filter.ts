export interface PaletteAction {
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly kind: 'part' | 'work' | 'screen' | 'project'
  readonly run: () => void
}

const shownAtATime = 12

/**
 * Every word must be found in the label or the description; a label that begins with the first word comes first.
 * Before anything is typed only parts, works and screens are offered: a thousand projects help nobody.
 */
export function filterPalette(query: string, actions: readonly PaletteAction[]): readonly PaletteAction[] {
  const [first, ...rest] = lower(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (first === undefined) return actions.filter(({ kind }) => kind !== 'project').slice(0, shownAtATime)
  return actions
    .map((action) => ({ action, text: lower(`${action.label} ${action.description ?? ''}`) }))
    .filter(({ text }) => [first, ...rest].every((word) => text.includes(word)))
    .map(({ action, text }) => ({ action, rank: text.startsWith(first) ? 0 : text.includes(` ${first}`) ? 1 : 2 }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, shownAtATime)
    .map(({ action }) => action)
}

function lower(text: string): string {
  return text.toLocaleLowerCase('fi')
}
