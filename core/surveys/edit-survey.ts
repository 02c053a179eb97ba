import type { CommandTx } from '#db/command.ts'
import type { SurveysTable } from '#db/events/tables.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { requireProject } from '../project-head.ts'

/** Throws `not_found`. */
export async function findSurvey({ session }: CoreContext, id: string): Promise<SurveysTable> {
  const row = await session.current().db.selectFrom('surveys').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'surveys', id })
  return row
}

export async function surveyCommand<T>(
  context: CoreContext,
  name: string,
  survey: SurveysTable,
  work: (tx: CommandTx) => Promise<T>,
): Promise<T> {
  return projectCommand(context, name, await requireProject(context, survey.project_id), work)
}
