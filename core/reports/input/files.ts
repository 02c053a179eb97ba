import type { Kysely } from 'kysely'
import { listLinkedFiles } from '#db/attachments/attachments.ts'
import type { Database } from '#db/schema.ts'
import type { ReportInput } from '#domain/report/report-input.ts'

/**
 * Files that go to the funder with a report: those of the project itself, by name. Vouchers and proofs hang on their
 * rows and stay at home until they are asked for; a picture that stands in the texts is there already.
 */
export async function readFiles(
  db: Kysely<Database>,
  projectId: string,
  { pictures }: Pick<ReportInput, 'pictures'>,
): Promise<ReportInput['files']> {
  const linked = await listLinkedFiles(db, projectId)
  const own = linked.filter(({ owner_table: owner, sha256 }) => owner === 'projects' && pictures[sha256] === undefined)
  return [...new Map(own.map(({ id, name }) => [id, { id, name }])).values()]
}
