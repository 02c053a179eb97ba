import type { CommandTx } from '#db/command.ts'
import { insertOrganisation } from '../project-events/organisations.ts'
import { fromFields as resultColumns } from '../indicators/results.ts'
import { insertParticipant } from '../participants/participants.ts'
import { sampleEvents, sampleParticipants, sampleResults, sampleSurvey, sampleVisitors } from './activities.ts'

type NewId = () => string
/** Ids of the sample projects by their codes. */
type ProjectIds = ReadonlyMap<string, string>

const nobody = {
  organisationId: null,
  personKey: null,
  gender: null,
  ageBand: null,
  sizeClass: null,
  foundedByWomen: false,
  jobPlace: null,
} as const

/** Events, results, participants and a survey of two projects of the sample, and indicators of three. */
export async function insertActivities(tx: CommandTx, projects: ProjectIds, newId: NewId): Promise<void> {
  const idOf = (code: string) => projects.get(code) ?? ''
  const visitors = sampleVisitors.map(() => newId())
  for (const [index, name] of sampleVisitors.entries()) await insertOrganisation(tx, visitors[index] ?? '', name, null)
  const running = idOf('S29105')
  await insertEvents(tx, running, visitors, newId)
  await insertParticipants(tx, running, newId)
  await insertCounted(tx, running, visitors, newId)
  await insertResults(tx, idOf('A79101'), newId)
  await insertSurvey(tx, idOf('A79101'), newId)
  await indicator(tx, newId, { projectId: running, position: 0, catalogue: 'esf-2014', code: 'CO05', target: 15_000 })
  await indicator(tx, newId, { projectId: running, position: 1, catalogue: 'esf-2014', code: 'CO23', target: 2_000 })
  await indicator(tx, newId, {
    projectId: idOf('A79103'),
    position: 0,
    catalogue: 'erdf-2014',
    code: 'CO26',
    target: 800,
  })
}

async function insertEvents(tx: CommandTx, projectId: string, visitors: readonly string[], newId: NewId) {
  for (const event of sampleEvents) {
    const id = newId()
    await tx.insert('events', {
      id,
      project_id: projectId,
      name: event.name,
      day: event.day,
      start_time: event.start,
      end_time: event.end,
      is_online: event.isOnline ? 1 : 0,
      place: event.isOnline ? '' : event.place,
      theme: event.theme,
      organiser: '',
      work_package: event.workPackage,
      programme: '',
      training_hours: event.trainingHours,
    })
    for (const [visitor, heads] of event.visitors) {
      await tx.insert('event_attendances', {
        id: newId(),
        event_id: id,
        organisation_id: visitors[visitor] ?? null,
        participant_id: null,
        head_count: heads,
        signed_up: 1,
        attended: 1,
        minutes: null,
      })
    }
  }
}

async function insertParticipants(tx: CommandTx, projectId: string, newId: NewId): Promise<void> {
  const leaving = { jobSearch: 'no', inEducation: 'no', qualification: 'no', employed: 'yes' }
  for (const [index, person] of sampleParticipants().entries()) {
    const id = newId()
    const personKey = `H-${String(index + 1).padStart(4, '0')}`
    const { gender, age, startedOn, endedOn, answers } = person
    await insertParticipant(tx, { id, projectId, personKey, sealed: null, fields: { gender, age } })
    await tx.update('participants', id, null, {
      started_on: startedOn,
      start_answers: JSON.stringify(answers),
      ended_on: endedOn,
      end_answers: endedOn === null ? null : JSON.stringify(leaving),
    })
  }
}

/** Twelve companies counted from the events, one more than the description says: there is something to take over. */
async function insertCounted(tx: CommandTx, projectId: string, visitors: readonly string[], newId: NewId) {
  const descriptionId = await descriptionItem(tx, projectId, 'participatingCompanies')
  const counted = new Set<number>()
  for (const { name, day, visitors: there } of sampleEvents) {
    for (const [visitor] of there) {
      if (counted.has(visitor) || visitor === 13) continue
      counted.add(visitor)
      const what = { day, amount: 100, counted: sampleVisitors[visitor] ?? '', evidence: name }
      const fields = { ...nobody, ...what, organisationId: visitors[visitor] ?? null }
      await insertResult(tx, projectId, descriptionId, resultColumns(fields), newId)
    }
  }
}

async function insertResults(tx: CommandTx, projectId: string, newId: NewId): Promise<void> {
  const { jobs, companies } = sampleResults()
  const jobsId = await descriptionItem(tx, projectId, 'newJobs')
  const companiesId = await descriptionItem(tx, projectId, 'newCompanies')
  for (const { day, counted, isWoman } of jobs) {
    const gender = isWoman ? ('women' as const) : ('men' as const)
    const what = { day, amount: 100, counted, evidence: 'yrityksen ilmoitus', gender, jobPlace: 'company' as const }
    await insertResult(tx, projectId, jobsId, resultColumns({ ...nobody, ...what }), newId)
  }
  for (const { day, counted, isWoman } of companies) {
    const what = { day, amount: 100, counted, evidence: 'perustamisilmoitus', foundedByWomen: isWoman }
    await insertResult(tx, projectId, companiesId, resultColumns({ ...nobody, ...what }), newId)
  }
}

async function insertResult(
  tx: CommandTx,
  projectId: string,
  descriptionId: string,
  columns: ReturnType<typeof resultColumns>,
  newId: NewId,
): Promise<void> {
  const parent = { indicator_id: null, description_id: descriptionId, source: '' }
  await tx.insert('indicator_results', { id: newId(), project_id: projectId, ...parent, ...columns })
}

async function descriptionItem({ db }: CommandTx, projectId: string, key: string): Promise<string> {
  const items = db.selectFrom('project_indicators').select('id').where('project_id', '=', projectId)
  return (await items.where('catalogue_key', '=', key).executeTakeFirstOrThrow()).id
}

async function indicator(
  tx: CommandTx,
  newId: NewId,
  row: { projectId: string; position: number; catalogue: 'esf-2014' | 'erdf-2014'; code: string; target: number },
): Promise<void> {
  const { projectId, ...fields } = row
  const own = { own_name: '', own_unit: '', own_counting: null, own_job_place: null }
  await tx.insert('indicators', { id: newId(), project_id: projectId, ...fields, ...own })
}

async function insertSurvey(tx: CommandTx, projectId: string, newId: NewId): Promise<void> {
  const id = newId()
  await tx.insert('surveys', { id, project_id: projectId, event_id: null, ...sampleSurvey.fields })
  for (const [position, { question, options }] of sampleSurvey.questions.entries()) {
    const row = { id: newId(), survey_id: id, position, question, options: JSON.stringify(options) }
    await tx.insert('survey_questions', row)
  }
  for (const { permitted, ...quote } of sampleSurvey.quotes) {
    await tx.insert('survey_quotes', { id: newId(), survey_id: id, ...quote, permitted: permitted ? 1 : 0 })
  }
}
