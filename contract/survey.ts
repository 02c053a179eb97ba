import { z } from 'zod'
import { procedure } from './base.ts'
import { day, freeText, id, line, version } from './schemas.ts'

const count = z.number().int().min(0).max(10_000_000)

export const surveyFields = z.object({
  name: line.trim().min(1).max(300),
  day,
  eventId: id.nullable(),
  sent: count.nullable(),
  answered: count.nullable(),
})
export type SurveyFields = z.output<typeof surveyFields>

export const surveyOption = z.object({ label: line.max(300), count })
export type SurveyOption = z.output<typeof surveyOption>
export const questionFields = z.object({
  question: line.trim().min(1),
  options: z.array(surveyOption).max(100),
})
export type QuestionFields = z.output<typeof questionFields>
export const quoteFields = z.object({
  quote: freeText.min(1).max(20_000),
  attribution: line.max(300),
  /** Whether the person has allowed its use. Only such quotes go into reports. */
  permitted: z.boolean(),
})
export type QuoteFields = z.output<typeof quoteFields>

export const surveyDetail = surveyFields.extend({
  id,
  version,
  questions: z.array(questionFields.extend({ id, version, answers: count, percents: z.array(z.number().int()) })),
  quotes: z.array(quoteFields.extend({ id, version })),
})
export type SurveyDetail = z.output<typeof surveyDetail>

const added = z.object({ id, version })
const saved = z.object({ version })
const removal = z.object({ id, version })

export const surveyContract = {
  list: procedure.input(z.object({ projectId: id })).output(z.array(surveyDetail)),
  create: procedure.input(z.object({ projectId: id, fields: surveyFields })).output(added),
  update: procedure.input(z.object({ id, version, patch: surveyFields.partial() })).output(saved),
  remove: procedure.input(removal).output(z.object({})),
  /** Options with their counts; a question whose answers are more than the survey has is refused. */
  addQuestions: procedure
    .input(z.object({ surveyId: id, questions: z.array(questionFields).min(1).max(200) }))
    .output(z.object({ ids: z.array(id) })),
  updateQuestion: procedure.input(z.object({ id, version, patch: questionFields.partial() })).output(saved),
  removeQuestion: procedure.input(removal).output(z.object({})),
  addQuote: procedure.input(z.object({ surveyId: id, fields: quoteFields })).output(added),
  updateQuote: procedure.input(z.object({ id, version, patch: quoteFields.partial() })).output(saved),
  removeQuote: procedure.input(removal).output(z.object({})),
}
