import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

/*
 * Every command of indicators, events, participants and surveys is taken back by one undo.
 */

let test: TestCore
let projectId: string
const clientOf = (core: TestCore) => createRouterClient(core.core.router, { context: core.core.context })
let client: ReturnType<typeof clientOf>

const person = { organisationId: null, gender: 'women', age: 30, retentionUntil: null } as const
const answers = { employment: 'employed', education: 'isced34', homeless: 'no', rural: 'yes' }
const result = {
  day: '2018-05-01',
  amount: 100,
  counted: '',
  evidence: '',
  organisationId: null,
  personKey: null,
  gender: null,
  ageBand: null,
  sizeClass: null,
  foundedByWomen: false,
  jobPlace: null,
}
const event = {
  name: 'Paja',
  day: '2018-03-01',
  startTime: '',
  endTime: '',
  isOnline: false,
  place: '',
  theme: '',
  organiser: '',
  workPackage: '',
  programme: '',
  trainingHours: 400,
}
const survey = { name: 'Kysely', day: '2018-04-01', eventId: null, sent: 10, answered: 5 }
const question = { question: 'Miten?', options: [{ label: 'Hyvin', count: 5 }] }
const quote = { quote: 'Hyvin.', attribution: '', permitted: true }
const attendance = {
  organisationId: null,
  participantId: null,
  headCount: 2,
  signedUp: true,
  attended: true,
  minutes: null,
}

interface Made {
  indicator: string
  result: string
  event: string
  attendance: string
  participant: string
  survey: string
  question: string
  quote: string
}
let made: Made

beforeAll(async () => {
  test = await startTestCore()
  client = clientOf(test)
  await client.privacy.setUp({ passphrase: 'kolme kuusta ja kivi' })
  projectId = (await client.project.create({ code: 'S20001', name: 'Koe', fund: 'ESR' })).id
  const kind = {
    set: 'rural-form',
    code: 'training-days',
    name: '',
    unit: '',
    counting: 'amount',
    jobPlace: null,
  } as const
  const { id: indicator } = await client.indicator.add({ projectId, ...kind })
  const rows = await client.indicator.addResults({
    projectId,
    ref: { kind: 'indicator', id: indicator },
    rows: [result],
  })
  const { id: eventId } = await client.projectEvent.create({ projectId, fields: event })
  const { id: attendanceId } = await client.projectEvent.addAttendance({ eventId, fields: attendance })
  const contact = { name: 'Aino Esimerkki', email: '', phone: '' }
  const { id: participant } = await client.participant.create({ projectId, fields: person, contact })
  const { id: surveyId } = await client.survey.create({ projectId, fields: survey })
  const questions = await client.survey.addQuestions({ surveyId, questions: [question] })
  const { id: quoteId } = await client.survey.addQuote({ surveyId, fields: quote })
  made = {
    indicator,
    result: rows.ids[0] ?? '',
    event: eventId,
    attendance: attendanceId,
    participant,
    survey: surveyId,
    question: questions.ids[0] ?? '',
    quote: quoteId,
  }
})
afterAll(() => test.end())

type ActivityTable =
  | 'indicators'
  | 'indicator_results'
  | 'events'
  | 'event_attendances'
  | 'participants'
  | 'surveys'
  | 'survey_questions'
  | 'survey_quotes'

async function versionOf(table: ActivityTable, id: string): Promise<{ id: string; version: number }> {
  const { db } = test.core.context.session.current()
  return db.selectFrom<ActivityTable>(table).select(['id', 'version']).where('id', '=', id).executeTakeFirstOrThrow()
}

/** All that the commands touch, as the pages read it, versions and ids of new rows apart. */
async function state(): Promise<string> {
  const ref = { kind: 'indicator', id: made.indicator } as const
  const seen = [
    await client.indicator.list({ projectId }),
    await client.indicator.results({ projectId, ref }).catch(() => null),
    await client.projectEvent.list({ projectId }),
    await client.projectEvent.get({ id: made.event }).catch(() => null),
    await client.projectEvent.organisations(),
    await client.participant.search({ projectId, text: '', limit: 10 }),
    await client.participant.get({ id: made.participant }).catch(() => null),
    await client.survey.list({ projectId }),
  ]
  return JSON.stringify(seen).replaceAll(/"version":\d+/g, '')
}

const commands: Readonly<Record<string, () => Promise<unknown>>> = {
  'indicator.add': () =>
    client.indicator.add({
      projectId,
      set: 'own',
      code: '',
      name: 'Oma',
      unit: '',
      counting: 'amount',
      jobPlace: null,
    }),
  'indicator.update': async () =>
    client.indicator.update({ ...(await versionOf('indicators', made.indicator)), patch: { target: 500 } }),
  'indicator.addResults': () =>
    client.indicator.addResults({ projectId, ref: { kind: 'indicator', id: made.indicator }, rows: [result, result] }),
  'indicator.updateResult': async () =>
    client.indicator.updateResult({ ...(await versionOf('indicator_results', made.result)), patch: { amount: 800 } }),
  'indicator.removeResult': async () =>
    client.indicator.removeResult(await versionOf('indicator_results', made.result)),
  'indicator.addFromEvents': () =>
    client.indicator.addFromEvents({ projectId, ref: { kind: 'indicator', id: made.indicator } }),
  'indicator.setAgeLimits': () => client.indicator.setAgeLimits({ projectId, limits: [30] }),
  'indicator.remove': async () => client.indicator.remove(await versionOf('indicators', made.indicator)),
  'projectEvent.create': () => client.projectEvent.create({ projectId, fields: event }),
  'projectEvent.update': async () =>
    client.projectEvent.update({ ...(await versionOf('events', made.event)), patch: { place: 'Kirjasto' } }),
  'projectEvent.addOrganisation': () => client.projectEvent.addOrganisation({ name: 'Kuusi Oy', businessId: '' }),
  'projectEvent.addAttendance': () => client.projectEvent.addAttendance({ eventId: made.event, fields: attendance }),
  'projectEvent.updateAttendance': async () =>
    client.projectEvent.updateAttendance({
      ...(await versionOf('event_attendances', made.attendance)),
      patch: { headCount: 3 },
    }),
  'projectEvent.removeAttendance': async () =>
    client.projectEvent.removeAttendance(await versionOf('event_attendances', made.attendance)),
  'projectEvent.addList': () =>
    client.projectEvent.addList({
      eventId: made.event,
      text: 'Nimi;Yritys\nEero Malli;Haapa Oy',
      as: 'attended',
      choices: [{ line: 2, organisation: 'new', person: 'new' }],
    }),
  'projectEvent.remove': async () => client.projectEvent.remove(await versionOf('events', made.event)),
  'participant.create': () => client.participant.create({ projectId, fields: person, contact: null }),
  'participant.update': async () =>
    client.participant.update({ ...(await versionOf('participants', made.participant)), patch: { age: 31 } }),
  'participant.updateContact': async () =>
    client.participant.updateContact({
      ...(await versionOf('participants', made.participant)),
      patch: { name: 'Toinen' },
    }),
  'participant.setStart': async () =>
    client.participant.setStart({
      ...(await versionOf('participants', made.participant)),
      notice: { day: '2018-01-01', answers },
      special: { disability: 'no' },
    }),
  'participant.setRetention': () => client.participant.setRetention({ projectId, day: '2031-12-31' }),
  'participant.remove': async () => client.participant.remove(await versionOf('participants', made.participant)),
  'survey.create': () => client.survey.create({ projectId, fields: survey }),
  'survey.update': async () =>
    client.survey.update({ ...(await versionOf('surveys', made.survey)), patch: { sent: 12 } }),
  'survey.addQuestions': () => client.survey.addQuestions({ surveyId: made.survey, questions: [question] }),
  'survey.updateQuestion': async () =>
    client.survey.updateQuestion({ ...(await versionOf('survey_questions', made.question)), patch: { options: [] } }),
  'survey.removeQuestion': async () => client.survey.removeQuestion(await versionOf('survey_questions', made.question)),
  'survey.addQuote': () => client.survey.addQuote({ surveyId: made.survey, fields: quote }),
  'survey.updateQuote': async () =>
    client.survey.updateQuote({ ...(await versionOf('survey_quotes', made.quote)), patch: { permitted: false } }),
  'survey.removeQuote': async () => client.survey.removeQuote(await versionOf('survey_quotes', made.quote)),
  'survey.remove': async () => client.survey.remove(await versionOf('surveys', made.survey)),
}

it.each(Object.keys(commands))('%s is taken back by one undo', async (name) => {
  const before = await state()
  await commands[name]?.()
  expect(await state()).not.toBe(before)
  expect((await client.history.state()).undo?.command).toBe(name)
  await client.history.undo()
  expect(await state()).toBe(before)
})
