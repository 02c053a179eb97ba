import { collapseSpaces } from '../values/text.ts'

/** Columns of a file from the left; null = left out. */
export type FieldColumns<Field extends string> = readonly (Field | null)[]

/** How the columns of one kind of file are known by their headers. */
export interface HeaderReader<Field extends string> {
  /** What the columns hold by their headers; a field that two headers name is given to the first. */
  readonly guessColumns: (headers: readonly string[]) => (Field | null)[]
  /**
   * Index of the row that is the header: the one with the most known words, at least two; otherwise the last row of
   * words alone before the first that has figures. -1 when there is none.
   */
  readonly findHeader: (rows: readonly (readonly string[])[]) => number
}

/** Headers are looked for in this many first rows: programs print titles above them. */
const ROWS_OF_TITLES = 30

const plain = (header: string) =>
  collapseSpaces(header)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** `words` are letters and digits only; where two fields have the same word, the first field gets it. */
export function headerReader<Field extends string>(
  fields: readonly Field[],
  words: Readonly<Record<Field, readonly string[]>>,
): HeaderReader<Field> {
  const fieldOfWord = new Map<string, Field>()
  for (const field of fields) {
    for (const word of words[field]) if (!fieldOfWord.has(word)) fieldOfWord.set(word, field)
  }
  const guessColumns = (headers: readonly string[]) => {
    const taken = new Set<Field>()
    return headers.map((header) => {
      const field = fieldOfWord.get(plain(header)) ?? null
      if (field === null || taken.has(field)) return null
      taken.add(field)
      return field
    })
  }
  return {
    guessColumns,
    findHeader(rows) {
      const first = rows.slice(0, ROWS_OF_TITLES)
      let [best, most] = [-1, 1]
      for (const [index, row] of first.entries()) {
        const known = guessColumns(row).filter((field) => field !== null).length
        if (known > most) [best, most] = [index, known]
      }
      return best === -1 ? lastOfWords(first) : best
    },
  }
}

function lastOfWords(rows: readonly (readonly string[])[]): number {
  const before = rows.findIndex((row) => row.some((cell) => /\d/.test(cell))) - 1
  return before >= 0 && (rows[before] ?? []).filter((cell) => cell.trim() !== '').length >= 2 ? before : -1
}

/** A profile's columns (header → field) for the headers of a file; null when the file lacks one that the profile reads. */
export function columnsOfProfile<Field extends string>(
  profile: Readonly<Record<string, Field | null>>,
  headers: readonly string[],
): (Field | null)[] | null {
  const wanted = Object.entries(profile).filter(([, field]) => field !== null)
  if (wanted.length === 0 || wanted.some(([header]) => !headers.includes(header))) return null
  return headers.map((header) => (Object.hasOwn(profile, header) ? (profile[header] ?? null) : null))
}
