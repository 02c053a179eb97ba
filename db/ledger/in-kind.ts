import type { Kysely } from 'kysely'
import type { InKindEntry } from '#domain/ledger/in-kind-list.ts'
import { asDay } from '#domain/values/day.ts'
import type { Database, NewRow } from '../schema.ts'
import type { InKindWorkTable } from './facts-tables.ts'

export interface InKindWork extends InKindEntry {
  readonly worker: string
  readonly task: string
  readonly machine: string
}

/** Voluntary work of a project, by its day; what has no day yet comes last. */
export function listInKind(db: Kysely<Database>, projectId: string): Promise<InKindWorkTable[]> {
  return db
    .selectFrom('in_kind_work')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy((eb) => eb.fn.coalesce('work_day', eb.val('9999')))
    .orderBy('id')
    .execute()
}

export function toInKind(row: InKindWorkTable): InKindWork {
  return {
    worker: row.worker,
    isOfAge: row.is_of_age === null ? null : row.is_of_age === 1,
    task: row.task,
    workDay: row.work_day === null ? null : asDay(row.work_day),
    hours: row.hours,
    machine: row.machine,
    machineHours: row.machine_hours,
    signedOn: row.signed_on === null ? null : asDay(row.signed_on),
  }
}

/** Days come from the wire as checked text. */
type InKindValues = Omit<InKindWork, 'workDay' | 'signedOn'> & {
  readonly workDay: string | null
  readonly signedOn: string | null
}

export function fromInKind(work: InKindValues): Omit<NewRow<'in_kind_work'>, 'id' | 'project_id'> {
  return {
    worker: work.worker,
    is_of_age: work.isOfAge === null ? null : work.isOfAge ? 1 : 0,
    task: work.task,
    work_day: work.workDay,
    hours: work.hours,
    machine: work.machine,
    machine_hours: work.machineHours,
    signed_on: work.signedOn,
  }
}
