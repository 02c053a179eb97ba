import { LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerField } from '#domain/ledger/row.ts'
import type { Draft } from '../../ui/fields/draft-store.ts'
import { setDrafts } from '../../ui/fields/draft-store.ts'
import type { RowPlan } from './plan-edits.ts'

/*
 * Texts that could not be read stay in their cells, beyond the life of the screen, where the frame's saving state
 * counts them too.
 */

export type RowDrafts = ReadonlyMap<LedgerField, Draft>

const prefixOf = (projectId: string) => `ledger/${projectId}/`
const keyOf = (projectId: string, rowId: string, field: LedgerField) => `${prefixOf(projectId)}${rowId}/${field}`

/** The drafts of one ledger, by row. */
export function draftsByRow(all: ReadonlyMap<string, Draft>, projectId: string): ReadonlyMap<string, RowDrafts> {
  const rows = new Map<string, Map<LedgerField, Draft>>()
  const prefix = prefixOf(projectId)
  for (const [key, draft] of all) {
    if (!key.startsWith(prefix)) continue
    const [rowId = '', name = ''] = key.slice(prefix.length).split('/')
    const field = LEDGER_FIELDS.find((each) => each === name)
    if (field === undefined) continue
    const row = rows.get(rowId) ?? new Map<LedgerField, Draft>()
    rows.set(rowId, row.set(field, draft))
  }
  return rows
}

/** Keeps what was refused, and lets go of what is settled. */
export function keepDrafts(
  projectId: string,
  plans: readonly { readonly rowId: string; readonly plan: RowPlan }[],
): void {
  const place = `#/projects/${projectId}/ledger`
  const entries: [string, Draft | null][] = []
  for (const { rowId, plan } of plans) {
    for (const field of plan.fields) entries.push([keyOf(projectId, rowId, field), null])
    for (const { field, text, problem } of plan.refused) {
      entries.push([
        keyOf(projectId, rowId, field),
        { text, base: null, status: { kind: 'unreadable', problem }, place },
      ])
    }
  }
  setDrafts(entries)
}

/** Of rows that are gone nothing is kept. */
export function dropDrafts(projectId: string, rowIds: readonly string[]): void {
  setDrafts(rowIds.flatMap((id) => LEDGER_FIELDS.map((field) => [keyOf(projectId, id, field), null] as const)))
}
