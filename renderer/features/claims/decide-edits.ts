import type { ClaimRowOut } from '#contract/index.ts'
import type { Language } from '#domain/values/language.ts'
import { moneyParser } from '../../ui/fields/parsers.ts'
import { err, ok } from '#domain/values/result.ts'
import type { Result } from '#domain/values/result.ts'

/** What was typed of a row; absent = accepted as claimed. */
export interface RowEdit {
  /** Null = as claimed. */
  readonly accepted: string | null
  readonly reason: string
}
export type RowEdits = ReadonlyMap<string, RowEdit>

export interface RowDecisionIn {
  readonly rowId: string
  readonly accepted: number
  readonly reason: string
}

/** The decision that is there already, to be mended. */
export function editsOf(rows: readonly ClaimRowOut[]): RowEdits {
  const parser = moneyParser('fi')
  return new Map(
    rows.flatMap(({ id, accepted, cutReason }) =>
      accepted === null ? [] : [[id, { accepted: parser.format(accepted), reason: cutReason }] as const],
    ),
  )
}

/** Why a cell can't be taken: a code of the words of claims or of fields. */
export function acceptedProblem(row: ClaimRowOut, edit: RowEdit | undefined, language: Language): string | null {
  if (edit === undefined || edit.accepted === null) return null
  const parsed = moneyParser(language).parse(edit.accepted)
  if (!parsed.ok) return parsed.error.code
  const [claimed, accepted] = [row.amount ?? 0, parsed.value ?? 0]
  const within = claimed < 0 ? claimed <= accepted && accepted <= 0 : 0 <= accepted && accepted <= claimed
  return within ? null : 'outside_claimed'
}

export function reasonProblem(row: ClaimRowOut, edit: RowEdit | undefined, language: Language): string | null {
  if (edit === undefined || edit.accepted === null || acceptedProblem(row, edit, language) !== null) return null
  const parsed = moneyParser(language).parse(edit.accepted)
  const isCut = parsed.ok && (parsed.value ?? 0) !== row.amount
  return isCut && edit.reason.trim() === '' ? 'reason_missing' : null
}

/** The rows that are not accepted as claimed; the number of cells that can't be taken otherwise. */
export function decisionsOf(
  rows: readonly ClaimRowOut[],
  edits: RowEdits,
  language: Language,
): Result<readonly RowDecisionIn[], number> {
  let problems = 0
  const decisions: RowDecisionIn[] = []
  for (const row of rows) {
    const edit = edits.get(row.id)
    if (edit === undefined || edit.accepted === null) continue
    if (acceptedProblem(row, edit, language) !== null || reasonProblem(row, edit, language) !== null) problems += 1
    const parsed = moneyParser(language).parse(edit.accepted)
    const accepted = parsed.ok ? (parsed.value ?? 0) : 0
    if (accepted !== row.amount) decisions.push({ rowId: row.id, accepted, reason: edit.reason.trim() })
  }
  return problems > 0 ? err(problems) : ok(decisions)
}

/** A cell with its new text. An empty amount goes back to what was claimed. */
export function withEdit(edits: RowEdits, id: string, column: 'accepted' | 'reason', text: string): RowEdits {
  const before = edits.get(id) ?? { accepted: null, reason: '' }
  const after =
    column === 'reason' ? { ...before, reason: text } : { ...before, accepted: text.trim() === '' ? null : text }
  const next = new Map(edits)
  if (after.accepted === null && after.reason === '') next.delete(id)
  else next.set(id, after)
  return next
}
