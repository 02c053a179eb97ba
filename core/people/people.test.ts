import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function newProject(code: string, periodStart: string, periodEnd: string): Promise<string> {
  const { id, version } = await client().project.create({ code, name: `Hanke ${code}`, fund: 'EAKR' })
  await client().project.update({ id, version, patch: { periodStart, periodEnd } })
  return id
}

const newPerson = async (name: string) => (await client().people.create({ name, title: '', staffNumber: '' })).id

const allocate = (staffId: string, projectId: string | null, share: number, startDay: string, endDay: string) =>
  client().people.addAllocation({
    staffId,
    fields: {
      projectId,
      outsideProject: projectId === null ? 'Saimaan reitti' : '',
      role: 'projektipäällikkö',
      workPackage: '',
      share,
      startDay,
      endDay,
    },
  })

const employ = (staffId: string, share: number, annualPayCents: number | null = null) =>
  client().people.addEmployment({
    staffId,
    fields: {
      employer: 'Kuusijoki ry',
      share,
      startDay: '2015-01-01',
      endDay: null,
      annualPayCents,
      sideCostRate: 2644,
    },
  })

describe('staffing of a project', () => {
  it('counts 50 % to 28.2.2020 and 20 % from 1.3.2020 as 6.00 htkk and names 29.2.2020', async () => {
    const project = await newProject('A70001', '2019-07-01', '2020-12-31')
    const person = await newPerson('Aino Esimerkki')
    await allocate(person, project, 5_000, '2019-07-01', '2020-02-28')
    await allocate(person, project, 2_000, '2020-03-01', '2020-12-31')
    const staffing = await client().people.staffing({ projectId: project })
    const leapDay = { start: '2020-02-29', end: '2020-02-29' }
    expect(staffing.total).toMatchObject({ plannedWorkingDays: 600, plannedCalendar: 598 })
    expect(staffing.totalWithGaps).toBe(600)
    expect(staffing.gaps).toMatchObject([{ staffName: 'Aino Esimerkki', days: leapDay, closing: 2 }])
    expect(staffing.uncovered).toEqual([leapDay])
  })

  it('keeps hours by the role of their day, and apart where no allocation covers it', async () => {
    const project = await newProject('A70001', '2020-01-01', '2020-12-31')
    const person = await newPerson('Aino Esimerkki')
    await allocate(person, project, 5_000, '2020-01-01', '2020-01-31')
    const cell = { kind: 'project', projectId: project, activity: '', version: null } as const
    for (const [day, hours] of [
      ['2020-01-02', 750],
      ['2020-02-03', 300],
    ] as const) {
      await client().hours.write({ staffId: person, month: day.slice(0, 7), cells: [{ ...cell, day, hours }] })
    }
    const { rows, total } = await client().people.staffing({ projectId: project })
    expect(rows.map(({ role, hours }) => [role, hours])).toEqual([
      ['projektipäällikkö', 750],
      [null, 300],
    ])
    expect(total).toMatchObject({ hours: 1_050, realised: 7 })
  })

  it('shows overbooking by a project elsewhere, and what reaches outside the period of the project', async () => {
    const project = await newProject('A70001', '2020-01-01', '2020-12-31')
    const person = await newPerson('Aino Esimerkki')
    await employ(person, 8_000)
    const { id } = await allocate(person, project, 5_000, '2020-01-01', '2021-01-31')
    await allocate(person, null, 3_500, '2020-03-10', '2020-03-20')
    const staffing = await client().people.staffing({ projectId: project })
    expect(staffing.outsidePeriod).toEqual([id])
    expect(staffing.over.map(({ stretch }) => stretch)).toMatchObject([
      { days: { start: '2020-03-10', end: '2020-03-20' }, total: 8_500, limit: 8_000, over: 500 },
    ])
    expect(staffing.over[0]?.rule).toMatchObject({ ruleId: 'PM-100', status: 'FAIL', certainty: 'unverified' })
  })

  it('judges the hours of calendar and project years by 1720 h of the employment', async () => {
    const project = await newProject('A70001', '2019-07-01', '2020-12-31')
    const person = await newPerson('Aino Esimerkki')
    await employ(person, 100)
    const cell = { kind: 'project', projectId: project, activity: '', version: null } as const
    const days = ['2020-01-02', '2020-01-03', '2020-01-07']
    const cells = days.map((day) => ({ ...cell, day, hours: 600 }))
    await client().hours.write({ staffId: person, month: '2020-01', cells })
    const { years } = await client().people.staffing({ projectId: project })
    expect(years.map(({ kind, hours, cap, verdict }) => [kind, hours, cap, verdict.status])).toEqual([
      ['calendar', 1_800, 1_720, 'FAIL'],
      ['project', 1_800, 1_720, 'FAIL'],
    ])
  })

  it.each([
    [688, 'OK_AT_LIMIT'],
    [689, 'FAIL'],
  ])(
    'adds the hours of all projects up, P7 at an employment of a hundredth: 10.32 + %i hundredths',
    async (more, status) => {
      const [project, other] = [
        await newProject('A70001', '2020-01-01', '2020-12-31'),
        await newProject('A70002', '2020-01-01', '2020-12-31'),
      ]
      const person = await newPerson('Aino Esimerkki')
      await employ(person, 100)
      const cellOf = (projectId: string, day: string, hours: number) =>
        ({ kind: 'project', projectId, activity: '', version: null, day, hours }) as const
      const cells = [
        cellOf(project, '2020-01-02', 600),
        cellOf(project, '2020-01-03', 432),
        cellOf(other, '2020-01-07', more),
      ]
      await client().hours.write({ staffId: person, month: '2020-01', cells })
      const { years } = await client().people.staffing({ projectId: project })
      const calendar = years.find(({ kind }) => kind === 'calendar')
      expect(calendar).toMatchObject({ hours: 1032 + more, cap: 1_720, verdict: { status } })
    },
  )
})

describe('a person', () => {
  it('has the hourly rate of the worked example SC1', async () => {
    const person = await newPerson('Aino Esimerkki')
    await employ(person, 10_000, 4_200_000)
    expect((await client().people.get({ id: person })).employments[0]?.hourlyRateCents).toBe(3_087)
  })

  it('is in the list with the days of overbooking, P5: 60 + 30 + 15 % in March 2022', async () => {
    const person = await newPerson('Aino Esimerkki')
    await employ(person, 10_000)
    const project = await newProject('A70001', '2022-01-01', '2022-12-31')
    for (const share of [6_000, 3_000]) await allocate(person, project, share, '2022-01-01', '2022-12-31')
    await allocate(person, null, 1_500, '2022-03-01', '2022-03-31')
    const [row] = await client().people.list()
    expect(row).toMatchObject({ projectCount: 2, load: { status: 'FAIL' } })
    expect(row?.over).toMatchObject([{ days: { start: '2022-03-01', end: '2022-03-31' }, over: 500 }])
  })

  it('goes with everything that is theirs, and comes back with it by one undo', async () => {
    const person = await newPerson('Aino Esimerkki')
    await employ(person, 10_000)
    const project = await newProject('A70001', '2020-01-01', '2020-12-31')
    await allocate(person, project, 5_000, '2020-01-01', '2020-12-31')
    const before = await client().people.get({ id: person })
    await client().people.remove({ id: person, version: 1 })
    expect(await client().people.list()).toEqual([])
    await client().history.undo()
    const after = await client().people.get({ id: person })
    expect(after.stretches).toEqual(before.stretches)
    expect(after.employments[0]?.employer).toBe('Kuusijoki ry')
  })

  it('keeps allocations in order: a period that ends before it begins is refused', async () => {
    const person = await newPerson('Aino Esimerkki')
    const project = await newProject('A70001', '2020-01-01', '2020-12-31')
    const { id, version } = await allocate(person, project, 5_000, '2020-01-01', '2020-12-31')
    await expect(
      client().people.updateAllocation({ id, version, patch: { endDay: '2019-12-31' } }),
    ).rejects.toMatchObject({ code: 'invalid_input', data: { problems: [{ code: 'end_before_start' }] } })
    await expect(allocate(person, project, 5_000, '2020-02-01', '2020-01-31')).rejects.toMatchObject({
      code: 'invalid_input',
    })
    await expect(allocate('no-such', project, 5_000, '2020-01-01', '2020-01-31')).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('refuses a stale write', async () => {
    const person = await newPerson('Aino Esimerkki')
    await client().people.update({ id: person, version: 1, patch: { title: 'suunnittelija' } })
    await expect(client().people.update({ id: person, version: 1, patch: { title: 'neuvoja' } })).rejects.toMatchObject(
      { code: 'conflict' },
    )
    expect((await client().people.get({ id: person })).fields.title).toBe('suunnittelija')
  })
})

describe('removing a project', () => {
  it('takes its allocations and hours along, and one undo brings all back', async () => {
    const project = await newProject('A70001', '2020-01-01', '2020-12-31')
    const person = await newPerson('Aino Esimerkki')
    await allocate(person, project, 5_000, '2020-01-01', '2020-12-31')
    const cell = { kind: 'project', projectId: project, activity: '', day: '2020-01-02', version: null } as const
    await client().hours.write({ staffId: person, month: '2020-01', cells: [{ ...cell, hours: 750 }] })
    const { version } = await client().project.get({ id: project })
    await client().project.remove({ id: project, version })
    expect((await client().people.get({ id: person })).allocations).toEqual([])
    await client().history.undo()
    expect((await client().people.staffing({ projectId: project })).total.hours).toBe(750)
  })
})
