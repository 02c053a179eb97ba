import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PlanDetail } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  const { id, version } = await client().project.create({ code: 'A70110', name: 'Polut', fund: 'EAKR' })
  const patch = { periodStart: '2026-01-01', periodEnd: '2027-12-31' }
  await client().project.update({ id, version, patch })
  projectId = id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const plan = () => client().plan.get({ projectId })

const first = ({ ids }: { ids: string[] }) => ids[0] ?? ''

async function addPackage(name: string, startDay: string | null = null, endDay: string | null = null) {
  const row = { code: '', name, owner: '', startDay, endDay, description: '' }
  return first(await client().plan.add({ kind: 'workPackage', projectId, rows: [row] }))
}

const action = (workPackageId: string, name: string, days: readonly [string, string] | null = null) => ({
  workPackageId,
  goalId: null,
  name,
  startDay: days?.[0] ?? null,
  endDay: days?.[1] ?? null,
  responsible: '',
  state: 'not_started' as const,
  donePercent: 0,
})

const addActions = (...rows: ReturnType<typeof action>[]) => client().plan.add({ kind: 'action', projectId, rows })
const wait = (beforeId: string, afterId: string) =>
  client().plan.add({ kind: 'dependency', projectId, rows: [{ beforeId, afterId }] })

const goal = {
  kind: 'benefit' as const,
  parentId: null,
  workPackageId: null,
  name: 'Saatavuus',
  description: '',
  measure: '',
  baseline: '',
  target: '',
  state: 'not_started' as const,
  stateDay: null,
}

/** What undo must bring back: everything but the versions, which only go up. */
function content({ rows }: PlanDetail) {
  return Object.fromEntries(
    Object.entries(rows).map(([kind, list]) => [kind, list.map(({ version: _version, ...row }) => row)]),
  )
}

describe('the lists of a plan', () => {
  it('take many rows at once as one step of undo', async () => {
    const owner = await addPackage('Ohjaus')
    await addActions(action(owner, 'Kartoitus'), action(owner, 'Pilotti'), action(owner, 'Juurrutus'))
    expect((await plan()).rows.action.map(({ name }) => name)).toEqual(['Kartoitus', 'Pilotti', 'Juurrutus'])
    await client().history.undo()
    expect((await plan()).rows.action).toEqual([])
    await client().history.redo()
    expect((await plan()).rows.action).toHaveLength(3)
  })

  it('are put in another order, and undo puts them back', async () => {
    const { ids } = await client().plan.add({
      kind: 'attachment',
      projectId,
      rows: ['Talous', 'Arviointi', 'Viestintä', 'Aiesopimus'].map((name) => ({ name })),
    })
    const names = async () => (await plan()).rows.attachment.map(({ name }) => name)
    const [talous = '', , , aie = ''] = ids
    await client().plan.move({ kind: 'attachment', id: aie, version: 1, toPlaceOf: talous })
    expect(await names()).toEqual(['Aiesopimus', 'Talous', 'Arviointi', 'Viestintä'])
    const { version } = (await plan()).rows.attachment.find(({ id }) => id === talous) ?? { version: 0 }
    await client().plan.move({ kind: 'attachment', id: talous, version, toPlaceOf: ids[2] ?? '' })
    expect(await names()).toEqual(['Aiesopimus', 'Arviointi', 'Viestintä', 'Talous'])
    await client().history.undo()
    await client().history.undo()
    expect(await names()).toEqual(['Talous', 'Arviointi', 'Viestintä', 'Aiesopimus'])
  })

  it('refuse a stale version and a row of another project', async () => {
    const owner = await addPackage('Ohjaus')
    await client().plan.update({ kind: 'workPackage', id: owner, version: 1, patch: { code: 'TP1' } })
    await expect(
      client().plan.update({ kind: 'workPackage', id: owner, version: 1, patch: { code: 'TP2' } }),
    ).rejects.toMatchObject({ code: 'conflict' })
    const other = await client().project.create({ code: 'A70111', name: 'Toinen', fund: 'EAKR' })
    await expect(
      client().plan.add({ kind: 'action', projectId: other.id, rows: [action(owner, 'Vieras')] }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  it('refuse days in the wrong order at their field', async () => {
    const owner = await addPackage('Ohjaus', '2026-05-01', '2026-06-30')
    await expect(
      client().plan.update({ kind: 'workPackage', id: owner, version: 1, patch: { endDay: '2026-04-30' } }),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      data: { problems: [{ field: 'endDay', code: 'end_before_start' }] },
    })
  })
})

describe('removing', () => {
  it('takes along what can not be without the row, and one undo brings all of it back', async () => {
    const owner = await addPackage('Ohjaus')
    const other = await addPackage('Verkosto')
    const [one = '', two = ''] = (await addActions(action(owner, 'Kartoitus'), action(other, 'Pilotti'))).ids
    await wait(one, two)
    const benefit = first(await client().plan.add({ kind: 'goal', projectId, rows: [goal] }))
    await client().plan.add({
      kind: 'goal',
      projectId,
      rows: [
        { ...goal, name: 'Osatavoite', parentId: benefit },
        { ...goal, kind: 'process', name: 'Polut kuvattu', workPackageId: owner },
      ],
    })
    await client().plan.update({ kind: 'action', id: two, version: 1, patch: { goalId: benefit } })
    const row = { name: 'Väliarvio', day: '2026-12-01', workPackageId: owner, state: 'not_started' as const }
    await client().plan.add({ kind: 'milestone', projectId, rows: [row] })
    const before = content(await plan())

    await client().plan.remove({ kind: 'workPackage', id: owner, version: 1 })
    const left = await plan()
    expect(left.rows.action.map(({ name }) => name)).toEqual(['Pilotti'])
    expect(left.rows.dependency).toEqual([])
    expect(left.rows.milestone).toMatchObject([{ workPackageId: null }])
    expect(left.rows.goal.map(({ name }) => name)).toEqual(['Saatavuus', 'Osatavoite'])
    await client().plan.remove({ kind: 'goal', id: benefit, version: 1 })
    expect((await plan()).rows.action).toMatchObject([{ goalId: null }])

    await client().history.undo()
    await client().history.undo()
    expect(content(await plan())).toEqual(before)
    expect(await client().workspace.verify()).toMatchObject({ ok: true })
  })

  it('a project takes its plan and texts along, and undo brings them back', async () => {
    await addPackage('Ohjaus')
    await client().plan.add({ kind: 'goal', projectId, rows: [goal] })
    const parent = (await plan()).rows.goal[0]?.id ?? null
    await client().plan.add({ kind: 'goal', projectId, rows: [{ ...goal, parentId: parent }] })
    const before = content(await plan())
    const { version } = await client().project.get({ id: projectId })
    await client().project.remove({ id: projectId, version })
    await client().history.undo()
    expect(content(await plan())).toEqual(before)
  })
})

describe('dependencies', () => {
  it('that would close a circle are refused with the names of the chain', async () => {
    const owner = await addPackage('Ohjaus')
    const { ids } = await addActions(action(owner, 'Kartoitus'), action(owner, 'Pilotti'), action(owner, 'Arvio'))
    const [one = '', two = '', three = ''] = ids
    await wait(one, two)
    await wait(two, three)
    await expect(wait(three, one)).rejects.toMatchObject({
      code: 'invalid_input',
      data: {
        problems: [{ field: 'afterId', code: 'cycle', details: { chain: ['Arvio', 'Kartoitus', 'Pilotti'] } }],
      },
    })
    expect((await plan()).rows.dependency).toHaveLength(2)
  })

  it('of a package on an action of its own are a circle too', async () => {
    const owner = await addPackage('Ohjaus')
    const { ids } = await addActions(action(owner, 'Kartoitus'))
    await expect(wait(ids[0] ?? '', owner)).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(wait(owner, owner)).rejects.toMatchObject({ code: 'invalid_input' })
  })
})

describe('findings', () => {
  it('name what lies outside the project, outside its package, or begins before what it waits for has ended', async () => {
    const owner = await addPackage('Ohjaus', '2026-01-01', '2026-06-30')
    const { ids } = await addActions(
      action(owner, 'Kartoitus', ['2026-01-01', '2026-03-31']),
      action(owner, 'Pilotti', ['2026-03-31', '2026-07-01']),
      action(owner, 'Arvio', ['2027-12-01', '2028-01-15']),
    )
    const [one = '', two = '', three = ''] = ids
    await wait(one, two)
    expect((await plan()).findings).toEqual([
      { code: 'outside_project', kind: 'action', id: three },
      { code: 'outside_package', kind: 'action', id: two, otherId: owner },
      { code: 'outside_package', kind: 'action', id: three, otherId: owner },
      { code: 'dependency_broken', kind: 'action', id: two, otherId: one },
    ])
  })

  it('ask for an owner who exists, and for a steering group that meets in each year', async () => {
    const risk = { name: 'Tekijä vaihtuu', measures: '', probability: null, impact: null, state: 'open' as const }
    const body = { kind: 'steering' as const, name: 'Ohjausryhmä', parentId: null, task: '' }
    const bodyId = first(await client().plan.add({ kind: 'body', projectId, rows: [body] }))
    const { ids } = await client().plan.add({
      kind: 'risk',
      projectId,
      rows: ['', 'Joku muu', 'ohjausryhmä'].map((owner) => ({ ...risk, owner })),
    })
    const meeting = { bodyId, day: '2026-05-05', place: '', agenda: '', minutes: '', decisions: '' }
    await client().plan.add({ kind: 'meeting', projectId, rows: [meeting] })
    expect((await plan()).findings).toEqual([
      { code: 'owner_missing', kind: 'risk', id: ids[0] },
      { code: 'owner_unknown', kind: 'risk', id: ids[1] },
      { code: 'steering_missing', kind: 'body', id: bodyId, year: '2027' },
    ])
  })
})

describe('the level of a risk', () => {
  it('is judged on days and keeps its history; a day has one judgement', async () => {
    const risk = { name: 'Viive', measures: '', owner: '', probability: null, impact: null, state: 'open' as const }
    const id = first(await client().plan.add({ kind: 'risk', projectId, rows: [risk] }))
    const one = await client().plan.review({ id, version: 1, day: '2026-02-01', level: { probability: 4 } })
    const two = await client().plan.review({ id, ...one, day: '2026-02-01', level: { impact: 5 } })
    await client().plan.review({ id, ...two, day: '2026-06-01', level: { state: 'closed' } })
    expect((await plan()).rows.riskReview).toMatchObject([
      { riskId: id, day: '2026-02-01', probability: 4, impact: 5, state: 'open' },
      { riskId: id, day: '2026-06-01', probability: 4, impact: 5, state: 'closed' },
    ])
    await client().history.undo()
    const { rows } = await plan()
    expect([rows.risk[0]?.state, rows.riskReview.length]).toEqual(['open', 1])
  })
})

describe('the organisation', () => {
  it('has no body above itself', async () => {
    const body = (name: string, parentId: string | null) => ({ kind: 'other' as const, name, parentId, task: '' })
    const top = first(await client().plan.add({ kind: 'body', projectId, rows: [body('Omistaja', null)] }))
    const low = first(await client().plan.add({ kind: 'body', projectId, rows: [body('Ryhmä', top)] }))
    await expect(
      client().plan.update({ kind: 'body', id: top, version: 1, patch: { parentId: low } }),
    ).rejects.toMatchObject({ code: 'invalid_input', data: { problems: [{ field: 'parentId', code: 'cycle' }] } })
  })
})
