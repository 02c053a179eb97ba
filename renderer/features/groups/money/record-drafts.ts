import type { Draft } from '../../../ui/fields/draft-store.ts'
import { draftOf, setDrafts } from '../../../ui/fields/draft-store.ts'
import type { RecordPlan } from './record-field.ts'

/*
 * Texts that could not be read stay in their cells, beyond the life of the screen, where the frame's saving state
 * counts them too.
 */

export interface DraftPlace {
  /** Which table of which project. */
  readonly prefix: string
  readonly address: string
}

const keyOf = ({ prefix }: DraftPlace, rowId: string, field: string) => `${prefix}/${rowId}/${field}`

/** Keeps what was refused, and lets go of what is settled. */
export function keepRecordDrafts<Fields>(place: DraftPlace, rowId: string, plan: RecordPlan<Fields>): void {
  const entries = new Map<string, Draft | null>(plan.fields.map((field) => [keyOf(place, rowId, field), null]))
  for (const { field, text, problem } of plan.refused) {
    entries.set(keyOf(place, rowId, field), {
      text,
      base: null,
      status: { kind: 'unreadable', problem },
      place: place.address,
    })
  }
  setDrafts(entries)
}

/** A new row has got its name from the host: what could not be read in it goes along. */
export function renameRecordDrafts(place: DraftPlace, from: string, to: string, fields: readonly string[]): void {
  setDrafts(
    fields.flatMap((field) => {
      const draft = draftOf(keyOf(place, from, field))
      return draft === null
        ? []
        : ([
            [keyOf(place, from, field), null],
            [keyOf(place, to, field), draft],
          ] as const)
    }),
  )
}

export function dropRecordDrafts(place: DraftPlace, rowIds: readonly string[], fields: readonly string[]): void {
  setDrafts(rowIds.flatMap((id) => fields.map((field) => [keyOf(place, id, field), null] as const)))
}

export function recordDraftOf(
  all: ReadonlyMap<string, Draft>,
  place: DraftPlace,
  rowId: string,
  field: string,
): Draft | undefined {
  return all.get(keyOf(place, rowId, field))
}
