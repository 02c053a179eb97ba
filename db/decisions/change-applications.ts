import type { Kysely } from 'kysely'
import { appliedLines } from '#domain/decision/change-application.ts'
import type { AppliedLines, ChangeApplication } from '#domain/decision/change-application.ts'
import { asDay } from '#domain/values/day.ts'
import type { CommandTx } from '../command.ts'
import type { Database, NewRow } from '../schema.ts'
import type { ChangeApplicationsTable } from './tables.ts'

/** Changes that a project has applied for, by their day; what is not sent yet comes last. */
export function listChangeApplications(db: Kysely<Database>, projectId: string): Promise<ChangeApplicationsTable[]> {
  return db
    .selectFrom('change_applications')
    .selectAll()
    .where('project_id', '=', projectId)
    .orderBy((eb) => eb.fn.coalesce('received_on', eb.val('9999')))
    .orderBy('id')
    .execute()
}

/** `undefined` when there is no such application. */
export function findChangeApplication(db: Kysely<Database>, id: string): Promise<ChangeApplicationsTable | undefined> {
  return db.selectFrom('change_applications').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function readAppliedLines(db: Kysely<Database>, projectId: string): Promise<AppliedLines> {
  return appliedLines((await listChangeApplications(db, projectId)).map(toChangeApplication))
}

export async function removeChangeApplications(tx: CommandTx, projectId: string): Promise<void> {
  for (const { id } of await listChangeApplications(tx.db, projectId)) await tx.remove('change_applications', id, null)
}

export function toChangeApplication(row: ChangeApplicationsTable): ChangeApplication {
  return {
    line: row.line,
    subject: row.subject,
    receivedOn: row.received_on === null ? null : asDay(row.received_on),
    outcome: row.outcome,
    decidedOn: row.decided_on === null ? null : asDay(row.decided_on),
    reference: row.reference,
  }
}

/** Days come from the wire as checked text. */
type ChangeApplicationValues = Omit<ChangeApplication, 'receivedOn' | 'decidedOn'> & {
  readonly receivedOn: string | null
  readonly decidedOn: string | null
}

export function fromChangeApplication(
  application: ChangeApplicationValues,
): Omit<NewRow<'change_applications'>, 'id' | 'project_id'> {
  const { line, subject, receivedOn, outcome, decidedOn, reference } = application
  return { line, subject, received_on: receivedOn, outcome, decided_on: decidedOn, reference }
}
