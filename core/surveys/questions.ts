import type { QuestionFields, QuoteFields, SurveyOption } from '#contract/index.ts'
import type { SurveyQuestionsTable, SurveyQuotesTable } from '#db/events/tables.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { newId } from '../host-ports.ts'
import { given } from '../patch.ts'
import type { Patch } from '../patch.ts'
import { refuseIdentityCodes } from '../participants/contact.ts'
import { findSurvey, surveyCommand } from './edit-survey.ts'

export const optionsOf = (json: string): SurveyOption[] => JSON.parse(json)

/** After those that are there, as one step of undo. */
export async function addQuestions(
  context: CoreContext,
  surveyId: string,
  questions: readonly QuestionFields[],
): Promise<{ ids: string[] }> {
  const survey = await findSurvey(context, surveyId)
  const ids = questions.map(() => newId(context.ports))
  await surveyCommand(context, 'survey.addQuestions', survey, async (tx) => {
    const { last } = await tx.db
      .selectFrom('survey_questions')
      .select(({ fn }) => fn.max('position').as('last'))
      .where('survey_id', '=', surveyId)
      .executeTakeFirstOrThrow()
    const start = (last ?? -1) + 1
    const rows = questions.map(({ question, options }, index) => ({
      id: ids[index] ?? '',
      survey_id: surveyId,
      position: start + index,
      question,
      options: JSON.stringify(options),
    }))
    await tx.insertMany('survey_questions', rows)
  })
  return { ids }
}

export async function updateQuestion(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<QuestionFields>,
): Promise<{ version: number }> {
  const row = await findQuestion(context, id)
  const survey = await findSurvey(context, row.survey_id)
  const { question, options } = given(patch)
  const values = {
    ...(question === undefined ? {} : { question }),
    ...(options === undefined ? {} : { options: JSON.stringify(options) }),
  }
  return {
    version: await surveyCommand(context, 'survey.updateQuestion', survey, (tx) =>
      tx.update('survey_questions', id, version, values),
    ),
  }
}

export async function removeQuestion(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await findQuestion(context, id)
  const survey = await findSurvey(context, row.survey_id)
  await surveyCommand(context, 'survey.removeQuestion', survey, (tx) => tx.remove('survey_questions', id, version))
}

export async function addQuote(
  context: CoreContext,
  surveyId: string,
  fields: QuoteFields,
): Promise<{ id: string; version: number }> {
  refuseIdentityCodes({ quote: fields.quote, attribution: fields.attribution }, 'fields.')
  const survey = await findSurvey(context, surveyId)
  const id = newId(context.ports)
  await surveyCommand(context, 'survey.addQuote', survey, (tx) =>
    tx.insert('survey_quotes', { id, survey_id: surveyId, ...fromQuote(fields) }),
  )
  return { id, version: 1 }
}

export async function updateQuote(
  context: CoreContext,
  id: string,
  version: number,
  patch: Patch<QuoteFields>,
): Promise<{ version: number }> {
  const row = await findQuote(context, id)
  const survey = await findSurvey(context, row.survey_id)
  const before = { quote: row.quote, attribution: row.attribution, permitted: row.permitted === 1 }
  const fields = { ...before, ...given(patch) }
  refuseIdentityCodes({ quote: fields.quote, attribution: fields.attribution }, 'patch.')
  return {
    version: await surveyCommand(context, 'survey.updateQuote', survey, (tx) =>
      tx.update('survey_quotes', id, version, fromQuote(fields)),
    ),
  }
}

export async function removeQuote(context: CoreContext, id: string, version: number): Promise<void> {
  const row = await findQuote(context, id)
  const survey = await findSurvey(context, row.survey_id)
  await surveyCommand(context, 'survey.removeQuote', survey, (tx) => tx.remove('survey_quotes', id, version))
}

function fromQuote({ quote, attribution, permitted }: QuoteFields) {
  return { quote, attribution, permitted: permitted ? (1 as const) : (0 as const) }
}

async function findQuestion({ session }: CoreContext, id: string): Promise<SurveyQuestionsTable> {
  const query = session.current().db.selectFrom('survey_questions').selectAll().where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'survey_questions', id })
  return row
}

async function findQuote({ session }: CoreContext, id: string): Promise<SurveyQuotesTable> {
  const query = session.current().db.selectFrom('survey_quotes').selectAll().where('id', '=', id)
  const row = await query.executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'survey_quotes', id })
  return row
}
