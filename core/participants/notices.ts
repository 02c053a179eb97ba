import type { NoticeFields } from '#contract/index.ts'
import { noticeProblems } from '#domain/participants/questions.ts'
import type { NoticeKind } from '#domain/participants/questions.ts'
import type { ParticipantsTable } from '#db/events/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { specialPlace } from './contact.ts'
import { find, saved } from './participants.ts'

/**
 * The notice of beginning: whole, or nothing of it is kept. Answers of special categories go sealed into a table of
 * their own; only declined ones need no seal and are not kept at all.
 */
export async function setStart(
  context: CoreContext,
  id: string,
  version: number,
  notice: NoticeFields | null,
  special: Readonly<Record<string, string>>,
): Promise<{ version: number }> {
  const row = await find(context, id)
  if (notice === null && row.ended_on !== null) refuse([{ field: 'notice', code: 'has_ended' }])
  if (notice !== null) {
    await refuseProblems(context, row, 'start', notice, special)
    if (row.ended_on !== null && row.ended_on < notice.day) refuse([{ field: 'notice.day', code: 'end_before_start' }])
  }
  const told = Object.keys(special).length > 0 && notice !== null
  const sealed = told ? context.personalData.seal(specialPlace(id), JSON.stringify(special)) : null
  return saved(context, row, 'participant.setStart', async (tx) => {
    const before = await tx.db
      .selectFrom('participant_special_answers')
      .select('id')
      .where('participant_id', '=', id)
      .executeTakeFirst()
    if (before && sealed === null) await tx.remove('participant_special_answers', before.id, null)
    if (before && sealed !== null)
      await tx.update('participant_special_answers', before.id, null, { answers_sealed: sealed })
    if (!before && sealed !== null) {
      const values = { id: newId(context.ports), participant_id: id, answers_sealed: sealed }
      await tx.insert('participant_special_answers', values)
    }
    return tx.update('participants', id, version, {
      started_on: notice?.day ?? null,
      start_answers: notice === null ? null : JSON.stringify(notice.answers),
    })
  })
}

/** The notice of leaving tells the state at the last leaving; there must be one of beginning. */
export async function setEnd(
  context: CoreContext,
  id: string,
  version: number,
  notice: NoticeFields | null,
): Promise<{ version: number }> {
  const row = await find(context, id)
  if (notice !== null) {
    await refuseProblems(context, row, 'end', notice, {})
    if (row.started_on === null) refuse([{ field: 'notice', code: 'not_begun' }])
    else if (notice.day < row.started_on) refuse([{ field: 'notice.day', code: 'end_before_start' }])
  }
  return saved(context, row, 'participant.setEnd', (tx) =>
    tx.update('participants', id, version, {
      ended_on: notice?.day ?? null,
      end_answers: notice === null ? null : JSON.stringify(notice.answers),
    }),
  )
}

async function refuseProblems(
  { session }: CoreContext,
  row: ParticipantsTable,
  at: NoticeKind,
  { answers }: NoticeFields,
  special: Readonly<Record<string, string>>,
): Promise<void> {
  const { fund } = await session
    .current()
    .db.selectFrom('projects')
    .select('fund')
    .where('id', '=', row.project_id)
    .executeTakeFirstOrThrow()
  const problems = noticeProblems(fund, at, { answers, special, person: row })
  if (problems.length > 0) refuse(problems.map(({ field, code }) => ({ field: `notice.${field}`, code })))
}

function refuse(problems: { field: string; code: string }[]): never {
  throw new AppError('invalid_input', { problems })
}
