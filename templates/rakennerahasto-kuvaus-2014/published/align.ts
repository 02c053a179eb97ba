import { lines as lineSpecs } from './lines.ts'
import type { LineKind } from './lines.ts'

/** A known line found in the text. */
export interface FoundLine {
  key: string
  /** 0-based row of the text. */
  row: number
}

interface Candidate {
  spec: number
  row: number
  weight: number
}

const EXACT = 100
/** A criterion without its two numbers: rather a line that someone typed than the form's own. */
const WITHOUT_NUMBERS = 90
const ALIKE = 60
const NEIGHBOURS = 8
/** Of one wording found very often only the first and last rows are weighed: time stays bounded on hostile files. */
const CANDIDATES_EACH_END = 12

/** The same words whatever their spaces, case and punctuation. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The form misspells two of its own lines; a later mending of them must not hide the value. */
const mendedWordings: Readonly<Record<string, string>> = {
  contactEmail: 'Yhteyshenkilön sähköpostiosoite',
  section7: '7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantatiedoista',
}

const byFold = new Map<string, number[]>()
lineSpecs.forEach((spec, index) => {
  if (spec.kind === 'title') return
  const mended = mendedWordings[spec.key]
  for (const wording of mended ? [spec.text, mended] : [spec.text]) {
    byFold.set(fold(wording), [...(byFold.get(fold(wording)) ?? []), index])
  }
})
/** Longer rows are free text, however generous their spaces and dots; most of a file is, and is passed over cheaply. */
const longestRow = 2 * Math.max(...lineSpecs.map((spec) => spec.text.length))
const keyByText: ReadonlyMap<string, string> = new Map(
  lineSpecs.filter((spec) => spec.kind === 'fixed').map((spec) => [spec.text, spec.key]),
)
const titleIndex = lineSpecs.findIndex((spec) => spec.kind === 'title')

/**
 * Finds the form's lines in the rows of a text. Free text may hold lines that look like the form's own, so the
 * whole sequence is weighed: the order of the form is kept, exact wording counts more than a similar one, and a
 * heading that stands where the form puts it more than one that merely occurs.
 */
export function alignLines(rows: readonly string[]): FoundLine[] {
  const candidates = thinOut(rows.flatMap((row, index) => candidatesOf(row, index)))
  const best: { score: number; previous: number }[] = []
  let last = -1
  candidates.forEach((candidate, at) => {
    let entry = { score: candidate.weight, previous: -1 }
    for (let from = 0; from < at; from++) {
      const earlier = candidates[from]
      const reached = best[from]
      if (!earlier || !reached || earlier.row >= candidate.row || earlier.spec >= candidate.spec) continue
      const score = reached.score + candidate.weight + (areNeighbours(earlier, candidate, rows) ? NEIGHBOURS : 0)
      if (score > entry.score) entry = { score, previous: from }
    }
    best.push(entry)
    if (last < 0 || entry.score > (best[last]?.score ?? 0)) last = at
  })
  const found: FoundLine[] = []
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) {
    const candidate = candidates[at]
    const spec = candidate && lineSpecs[candidate.spec]
    if (candidate && spec) found.push({ key: spec.key, row: candidate.row })
  }
  return found.toReversed()
}

/** Known lines that occur exactly but were not taken: the text repeats the form's own wording. */
export function repeatedLines(rows: readonly string[], found: readonly FoundLine[]): FoundLine[] {
  const taken = new Set(found.map((line) => line.row))
  return rows.flatMap((row, index) => {
    if (taken.has(index)) return []
    const key = keyByText.get(row.trim())
    return key === undefined ? [] : [{ key, row: index }]
  })
}

function candidatesOf(row: string, index: number): Candidate[] {
  const text = row.trim()
  if (text === '') return []
  if (text.endsWith('rahoittaman hankkeen kuvaus')) return [{ spec: titleIndex, row: index, weight: EXACT }]
  const found: Candidate[] = []
  /** `exact`: which kinds of line it may be, and what their exact wording weighs. */
  const take = (wording: string, exact: Partial<Record<LineKind, number>>) => {
    if (wording.length > longestRow) return
    for (const spec of byFold.get(fold(wording)) ?? []) {
      const known = lineSpecs[spec]
      const weight = known && exact[known.kind]
      if (!weight || found.some((candidate) => candidate.spec === spec)) continue
      found.push({ spec, row: index, weight: wording === known.text ? weight : ALIKE })
    }
  }
  const colon = text.indexOf(':')
  if (colon > 0) take(text.slice(0, colon), { label: EXACT, question: EXACT })
  take(text, { fixed: EXACT, score: WITHOUT_NUMBERS })
  if (text.length > longestRow) return found
  const [, criterion, ...scores] = /^(.*\S)\s+(\S{1,4})\s+(\S{1,4})$/.exec(text) ?? []
  if (criterion) take(criterion, { score: scores.every((score) => /^\d+$/.test(score)) ? EXACT : ALIKE })
  return found
}

function thinOut(candidates: readonly Candidate[]): Candidate[] {
  const bySpec = Map.groupBy(candidates, (candidate) => candidate.spec)
  const places = new Map<number, number>()
  return candidates.filter(({ spec }) => {
    const place = places.get(spec) ?? 0
    places.set(spec, place + 1)
    return place < CANDIDATES_EACH_END || place >= (bySpec.get(spec)?.length ?? 0) - CANDIDATES_EACH_END
  })
}

/** Whether the second line follows the first just as the form has it. */
function areNeighbours(first: Candidate, second: Candidate, rows: readonly string[]): boolean {
  const spec = lineSpecs[first.spec]
  if (!spec || second.spec !== first.spec + 1) return false
  const gap = second.row - first.row
  if (spec.body === 'none') return gap === (spec.tight ? 1 : 2) && (spec.tight || rows[first.row + 1]?.trim() === '')
  return spec.tight || rows[second.row - 1]?.trim() === ''
}
