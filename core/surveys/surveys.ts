import type { SurveyDetail, SurveyFields } from '#contract/index.ts'
import { removeSurvey } from '#db/events/remove-rows.ts'
import type { SurveysTable } from '#db/events/tables.ts'
import { percentages } from '#domain/indicators/percentages.ts'
import { AppError } from '../app-error.ts'
import { projectCommand } from '../command.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { projectHead, requireProject } from '../project-head.ts'
import { findSurvey, surveyCommand } from './edit-survey.ts'
import { optionsOf } from './questions.ts'

/** Of a project, the newest first. */
export function list({ session }: CoreContext, projectId: string): Promise<SurveyDetail[]> {
  return session
    .current()
    .db.transaction()
    .execute(async (db) => {
      await projectHead(db, projectId)
      const surveys = await db
        .selectFrom('surveys')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('day', 'desc')
        .orderBy('id', 'desc')
        .execute()
      const ids = surveys.map(({ id }) => id)
      const questions =
        ids.length === 0
          ? []
          : await db
              .selectFrom('survey_questions')
              .selectAll()
              .where('survey_id', 'in', ids)
              .orderBy('position')
              .execute()
      const quotes =
        ids.length === 0
          ? []
          : await db.selectFrom('survey_quotes').selectAll().where('survey_id', 'in', ids).orderBy('id').execute()
      return surveys.map((row) => ({
        id: row.id,
        version: row.version,
        ...toFields(row),
        questions: questions
          .filter(({ survey_id: id }) => id === row.id)
          .map(({ id, version, question, options: json }) => {
            const options = optionsOf(json)
            const counts = options.map(({ count }) => count)
            const answers = counts.reduce((sum, count) => sum + count, 0)
            return { id, version, question, options, answers, percents: [...percentages(counts)] }
          }),
        quotes: quotes
          .filter(({ survey_id: id }) => id === row.id)
          .map(({ id, version, quote, attribution, permitted }) => ({
            id,
            version,
            quote,
            attribution,
            permitted: permitted === 1,
          })),
      }))
    })
}

export async function create(
  context: CoreContext,
  projectId: string,
  fields: SurveyFields,
): Promise<{ id: string; version: number }> {
  check(fields)
  const project = await requireProject(context, projectId)
  const id = newId(context.ports)
  await projectCommand(context, 'survey.create', project, (tx) =>
    tx.insert('surveys', { id, project_id: projectId, ...fromFields(fields) }),
  )
  return { id, version: 1 }
}

export async function update(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<SurveyFields>,
): Promise<{ version: number }> {
  const row = await findSurvey(context, id)
  const fields = { ...toFields(row), ...given(patch) }
  check(fields)
  return {
    version: await surveyCommand(context, 'survey.update', row, (tx) =>
      tx.update('surveys', id, version, fromFields(fields)),
    ),
  }
}

export async function remove(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await findSurvey(context, id)
  await surveyCommand(context, 'survey.remove', row, (tx) => removeSurvey(tx, id, version))
}

function check({ sent, answered }: SurveyFields): void {
  if (sent !== null && answered !== null && answered > sent) {
    throw new AppError('invalid_input', { problems: [{ field: 'answered', code: 'more_than_sent' }] })
  }
}

function toFields(row: SurveysTable): SurveyFields {
  return { name: row.name, day: row.day, eventId: row.event_id, sent: row.sent, answered: row.answered }
}

function fromFields({ eventId, ...fields }: SurveyFields) {
  return { ...fields, event_id: eventId }
}
