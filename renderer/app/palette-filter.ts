import type { SpotlightActionData, SpotlightFilterFunction } from '@mantine/spotlight'

/** Every word must be found in the label, the description or the keywords; a label that begins with it comes first. */
export const filterPalette: SpotlightFilterFunction = (query, actions) => {
  const words = query
    .toLocaleLowerCase('fi')
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return actions.filter((action) => !isProject(action))
  const first = words[0] ?? ''
  const found = actions.flatMap((action) => ('actions' in action ? [] : [{ action, text: textOf(action) }]))
  return found
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ action, text }) => ({ action, rank: text.startsWith(first) ? 0 : 1 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ action }) => action)
}

function textOf({ label, description, keywords }: SpotlightActionData): string {
  const extra = typeof keywords === 'string' ? keywords : (keywords ?? []).join(' ')
  return `${label ?? ''} ${description ?? ''} ${extra}`.toLocaleLowerCase('fi')
}

/** Before anything is typed only the parts and actions are offered: a thousand projects help nobody. */
function isProject(action: Parameters<SpotlightFilterFunction>[1][number]): boolean {
  return 'id' in action && action.id.startsWith('project:')
}
