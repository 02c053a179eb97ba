import { os } from '../os.ts'
import { addQuestions, addQuote, removeQuestion, removeQuote, updateQuestion, updateQuote } from './questions.ts'
import * as surveys from './surveys.ts'

export const surveyRoutes = {
  list: os.survey.list.handler(({ context, input }) => surveys.list(context, input.projectId)),
  create: os.survey.create.handler(({ context, input }) => surveys.create(context, input.projectId, input.fields)),
  update: os.survey.update.handler(({ context, input: { id, version, patch } }) =>
    surveys.update(context, id, version, patch),
  ),
  remove: os.survey.remove.handler(async ({ context, input }) => {
    await surveys.remove(context, input.id, input.version)
    return {}
  }),
  addQuestions: os.survey.addQuestions.handler(({ context, input }) =>
    addQuestions(context, input.surveyId, input.questions),
  ),
  updateQuestion: os.survey.updateQuestion.handler(({ context, input: { id, version, patch } }) =>
    updateQuestion(context, id, version, patch),
  ),
  removeQuestion: os.survey.removeQuestion.handler(async ({ context, input }) => {
    await removeQuestion(context, input.id, input.version)
    return {}
  }),
  addQuote: os.survey.addQuote.handler(({ context, input }) => addQuote(context, input.surveyId, input.fields)),
  updateQuote: os.survey.updateQuote.handler(({ context, input: { id, version, patch } }) =>
    updateQuote(context, id, version, patch),
  ),
  removeQuote: os.survey.removeQuote.handler(async ({ context, input }) => {
    await removeQuote(context, input.id, input.version)
    return {}
  }),
}
