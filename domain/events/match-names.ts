/** A name for comparing: case, spaces and the legal form apart. */
const bare = (name: string) =>
  plain(name)
    .replaceAll(/(^| )(oyj?|ab|abp|ky|ay|tmi|osk|ry|rf|sr|ltd)(?= |$)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

const plain = (name: string) => name.trim().replaceAll(/\s+/g, ' ').toLowerCase().replaceAll(/[.,]/g, '')

export interface Named {
  readonly id: string
  readonly names: readonly string[]
  readonly businessId: string | null
}

export interface NameMatch {
  /** The one that is surely meant: its number, or the only one with just this name. */
  readonly id: string | null
  /** Those that may be meant, at most five: a person says which. */
  readonly choices: readonly string[]
}

/** What a text names among the known; nothing is guessed, so a likeness is only a choice. */
export function matchName(text: string, known: readonly Named[]): NameMatch {
  const wanted = plain(text)
  if (wanted === '') return { id: null, choices: [] }
  const sure = known.filter(
    ({ names, businessId }) => businessId === text.trim() || names.some((name) => plain(name) === wanted),
  )
  const [only, ...others] = sure
  if (only !== undefined && others.length === 0) return { id: only.id, choices: [] }
  const core = bare(text)
  const like = known.filter(({ names }) =>
    names.some((name) => {
      const other = bare(name)
      return (
        core.length >= 3 && (other === core || (other.length >= 3 && (other.includes(core) || core.includes(other))))
      )
    }),
  )
  const choices = [...sure, ...like.filter((each) => !sure.includes(each))]
  return { id: null, choices: choices.slice(0, 5).map(({ id }) => id) }
}
