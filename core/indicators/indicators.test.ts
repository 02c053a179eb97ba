import { isDefinedError, safe } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IndicatorRef, ResultFields } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })

beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })).id
})
afterEach(() => test.end())

const result = (more: Partial<ResultFields> = {}): ResultFields => ({
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
  ...more,
})

async function describedItem(key: string, planned: number, plannedWomen: number | null = null): Promise<IndicatorRef> {
  const { id, version } = await client().project.addIndicator({ projectId, heading: key, key })
  await client().project.updateIndicator({ id, version, patch: { planned, plannedWomen, hasRealised: true } })
  return { kind: 'description', id }
}

const company = async (name: string) => (await client().projectEvent.addOrganisation({ name, businessId: '' })).id
const summaryOf = async (ref: IndicatorRef, period?: { from: string; to: string }) => {
  const { rows } = await client().indicator.list({ projectId, ...(period === undefined ? {} : { period }) })
  const found = rows.find((row) => row.ref.id === ref.id)
  if (!found) throw new Error('no such indicator')
  return found
}

describe('the figures of the public description', () => {
  it('come out of rows: 11 jobs of which 8 women, 3 companies all founded by women, 29 companies', async () => {
    const jobs = await describedItem('newJobs', 1_000, 800)
    const created = { jobPlace: 'company', gender: 'women' } as const
    const rows = [
      ...Array.from({ length: 7 }, () => result(created)),
      result({ ...created, amount: 50 }),
      result({ ...created, amount: 50 }),
      ...Array.from({ length: 3 }, () => result({ ...created, gender: 'men' })),
    ]
    await client().indicator.addResults({ projectId, ref: jobs, rows })
    expect(await summaryOf(jobs)).toMatchObject({ cumulative: 1_100, genders: { women: 800, men: 300 }, target: 1_000 })

    const founded = await describedItem('newCompanies', 300, 200)
    const founders = await Promise.all(['Yksi Oy', 'Kaksi Oy', 'Kolme Oy'].map(company))
    const three = founders.map((organisationId) => result({ organisationId, foundedByWomen: true }))
    await client().indicator.addResults({ projectId, ref: founded, rows: three })
    expect(await summaryOf(founded)).toMatchObject({ cumulative: 300, foundedByWomen: 300 })

    const taking = await describedItem('participatingCompanies', 3_000)
    const ids = await Promise.all(Array.from({ length: 29 }, (_, index) => company(`Yritys ${index}`)))
    const twice = [...ids, ...ids].map((organisationId) => result({ organisationId }))
    await client().indicator.addResults({ projectId, ref: taking, rows: twice })
    expect(await summaryOf(taking)).toMatchObject({ cumulative: 2_900, rowCount: 58, repeated: 29 })
  })

  it('are taken from the rows into the description by one command, and taken back by one undo', async () => {
    const jobs = await describedItem('newJobs', 1_000, 800)
    const created = { jobPlace: 'company', gender: 'women' } as const
    await client().indicator.addResults({ projectId, ref: jobs, rows: [result({ ...created, amount: 350 })] })
    const { version } = await summaryOf(jobs)
    await client().indicator.adopt({ id: jobs.id, version })
    expect(await summaryOf(jobs)).toMatchObject({ reported: 350, reportedWomen: 350 })
    expect((await client().project.get({ id: projectId })).indicators[0]).toMatchObject({
      realised: 350,
      realisedWomen: 350,
    })
    await client().history.undo()
    expect((await summaryOf(jobs)).reported).toBeNull()
  })

  it('go with their item, and come back with it', async () => {
    const jobs = await describedItem('newJobs', 1_000)
    await client().indicator.addResults({ projectId, ref: jobs, rows: [result({ jobPlace: 'company' })] })
    const { version } = await summaryOf(jobs)
    await client().project.removeIndicator({ id: jobs.id, version })
    expect((await client().indicator.list({ projectId })).rows).toEqual([])
    await client().history.undo()
    expect((await summaryOf(jobs)).cumulative).toBe(100)
  })
})

describe('indicators of the catalogues', () => {
  const add = (set: 'erdf-2021' | 'rural-form' | 'own', code: string, name = '') =>
    client().indicator.add({ projectId, set, code, name, unit: '', counting: 'amount', jobPlace: null })

  it('are had once each, and only codes that there are', async () => {
    await add('erdf-2021', 'RCO01')
    await expect(add('erdf-2021', 'RCO01')).rejects.toMatchObject({ code: 'already_exists' })
    await expect(add('erdf-2021', 'RCO99')).rejects.toMatchObject({ code: 'not_found' })
    await expect(add('own', '', ' ')).rejects.toMatchObject({ code: 'invalid_input' })
    await add('own', '', 'Podcastin jaksot')
    expect((await client().indicator.list({ projectId })).rows.map(({ code, name }) => code || name)).toEqual([
      'RCO01',
      'Podcastin jaksot',
    ])
  })

  it('keep people hired by the project out of the jobs in companies, and say so at the row', async () => {
    const { id } = await add('rural-form', 'hired')
    const ref: IndicatorRef = { kind: 'indicator', id }
    const rows = [result({ jobPlace: 'project' }), result({ jobPlace: 'company' })]
    const [error] = await safe(client().indicator.addResults({ projectId, ref, rows }))
    expect(isDefinedError(error) && error.code === 'invalid_input' && error.data.problems).toEqual([
      { field: 'rows.1.jobPlace', code: 'other_jobs' },
    ])
    expect((await summaryOf(ref)).rowCount).toBe(0)
  })

  it('give a period and what has come to its end', async () => {
    const { id, version } = await add('rural-form', 'training-days')
    const ref: IndicatorRef = { kind: 'indicator', id }
    await client().indicator.update({ id, version, patch: { target: 500 } })
    const rows = [result({ amount: 1_600 }), result({ day: '2019-02-01', amount: 400 })]
    await client().indicator.addResults({ projectId, ref, rows })
    expect(await summaryOf(ref, { from: '2019-01-01', to: '2019-12-31' })).toMatchObject({
      period: 50,
      cumulative: 250,
      target: 500,
    })
    expect(await summaryOf(ref, { from: '2018-01-01', to: '2018-12-31' })).toMatchObject({
      period: 200,
      cumulative: 200,
    })
  })

  it('take companies and training hours from events, and each only once', async () => {
    const event = { name: 'Paja', startTime: '', endTime: '', isOnline: false, place: '', theme: '', organiser: '' }
    const fields = { ...event, day: '2018-03-01', workPackage: '', programme: '', trainingHours: 400 }
    const { id: eventId } = await client().projectEvent.create({ projectId, fields })
    const organisationId = await company('Kuusi Oy')
    const there = { organisationId, participantId: null, headCount: 3, signedUp: false, attended: true, minutes: null }
    await client().projectEvent.addAttendance({ eventId, fields: there })
    const companies = await describedItem('participatingCompanies', 3_000)
    const { id } = await add('rural-form', 'training-days')
    const days: IndicatorRef = { kind: 'indicator', id }
    for (const ref of [companies, days]) {
      expect(await client().indicator.addFromEvents({ projectId, ref })).toEqual({ added: 1 })
      expect(await client().indicator.addFromEvents({ projectId, ref })).toEqual({ added: 0 })
    }
    expect((await summaryOf(companies)).cumulative).toBe(100)
    expect((await summaryOf(days)).cumulative).toBe(50)
    const [row] = await client().indicator.results({ projectId, ref: companies })
    expect(row).toMatchObject({ organisationName: 'Kuusi Oy', evidence: 'Paja', eventId, day: '2018-03-01' })
  })

  it('go with their rows, and with the project', async () => {
    const { id, version } = await add('erdf-2021', 'RCR01')
    const ref: IndicatorRef = { kind: 'indicator', id }
    await client().indicator.addResults({ projectId, ref, rows: [result({ jobPlace: 'company' })] })
    await client().indicator.remove({ id, version })
    expect((await client().indicator.list({ projectId })).rows).toEqual([])
    await client().history.undo()
    await client().indicator.setAgeLimits({ projectId, limits: [30] })
    const project = await client().project.get({ id: projectId })
    await client().project.remove({ id: projectId, version: project.version })
    await client().history.undo()
    expect(await client().indicator.list({ projectId })).toMatchObject({ rows: [{ cumulative: 100 }], ageLimits: [30] })
  })
})
