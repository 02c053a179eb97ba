import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })

beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'S20001', name: 'Koe', fund: 'ESR' })).id
})
afterEach(() => test.end())

it('a survey has distributions that add up, quotes with their permission, and goes and comes back whole', async () => {
  const fields = { name: 'Loppukysely', day: '2018-11-01', eventId: null, sent: 40, answered: 29 }
  const { id } = await client().survey.create({ projectId, fields })
  const options = [
    { label: 'Hyvin', count: 10 },
    { label: 'Melko hyvin', count: 10 },
    { label: 'Huonosti', count: 9 },
  ]
  await client().survey.addQuestions({ surveyId: id, questions: [{ question: 'Miten sujui?', options }] })
  await client().survey.addQuote({
    surveyId: id,
    fields: { quote: 'Sujui.', attribution: 'yrittäjä', permitted: true },
  })
  const [survey] = await client().survey.list({ projectId })
  expect(survey?.questions[0]).toMatchObject({ answers: 29, percents: [35, 34, 31] })
  expect(survey?.quotes[0]).toMatchObject({ permitted: true })
  await expect(client().survey.update({ id, version: 1, patch: { answered: 41 } })).rejects.toMatchObject({
    data: { problems: [{ field: 'answered', code: 'more_than_sent' }] },
  })
  await client().survey.remove({ id, version: 1 })
  expect(await client().survey.list({ projectId })).toEqual([])
  await client().history.undo()
  expect(await client().survey.list({ projectId })).toMatchObject([{ questions: [{ answers: 29 }], quotes: [{}] }])
})
