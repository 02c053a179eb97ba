import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HourCellEdit } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let staffId: string
let projectId: string
const month = '2020-02'
const client = () => createRouterClient(test.core.router, { context: test.core.context })

beforeEach(async () => {
  test = await startTestCore()
  staffId = (await client().people.create({ name: 'Aino Esimerkki', title: '', staffNumber: '' })).id
  const { id, version } = await client().project.create({ code: 'A70001', name: 'Hanke', fund: 'EAKR' })
  await client().project.update({ id, version, patch: { periodStart: '2020-02-03', periodEnd: '2020-12-31' } })
  projectId = id
})
afterEach(() => test.end())

const cell = (day: number, hours: number, version: number | null = null): HourCellEdit => ({
  kind: 'project',
  projectId,
  activity: '',
  day: `2020-02-${String(day).padStart(2, '0')}`,
  hours,
  version,
})
const write = (...cells: HourCellEdit[]) => client().hours.write({ staffId, month, cells })
const sheet = () => client().hours.month({ staffId, month })

describe('the hours of a month', () => {
  it('are written in one step, read back, and taken back as one', async () => {
    const { cells, refused } = await write(cell(3, 750), cell(4, 725))
    expect([cells.map(({ version }) => version), refused]).toEqual([[1, 1], []])
    expect((await sheet()).cells.map(({ day, hours }) => [day, hours])).toEqual([
      ['2020-02-03', 750],
      ['2020-02-04', 725],
    ])
    await client().history.undo()
    expect((await sheet()).cells).toEqual([])
  })

  it('lose a cell by 0 and take it again', async () => {
    await write(cell(3, 750))
    expect((await write(cell(3, 0, 1))).cells[0]?.version).toBe(null)
    expect((await sheet()).cells).toEqual([])
    expect((await write(cell(3, 600))).refused).toEqual([])
  })

  it('refuse the wrong cells of a block with the reason and keep the rest', async () => {
    await write(cell(5, 700))
    const { cells, refused } = await write(cell(1, 750), cell(3, 750), cell(5, 750))
    expect(cells.map(({ day }) => day)).toEqual(['2020-02-03'])
    expect(refused.map(({ day, reason, standing }) => [day, reason, standing.hours])).toEqual([
      ['2020-02-05', 'conflict', 700],
      ['2020-02-01', 'outside_project_period', 0],
    ])
  })

  it('never make a day of more than 24 hours, and let hours move within a full day', async () => {
    await write(cell(3, 2_000))
    const other: HourCellEdit = { ...cell(3, 500), kind: 'other_work', projectId: null }
    expect((await write(other)).refused).toMatchObject([{ reason: 'more_than_a_day' }])
    expect((await write({ ...other, hours: 1_000 }, cell(3, 1_000, 1))).refused).toEqual([])
  })

  it('refuse cells of another month and a project without its id', async () => {
    await expect(write({ ...cell(3, 100), day: '2020-03-03' })).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(write({ ...cell(3, 100), projectId: null })).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('offer rows for the allocations of the month, what has hours, other work and the usual absences', async () => {
    const fields = { outsideProject: '', role: 'neuvoja', share: 5_000, startDay: '2020-02-03', endDay: '2020-02-29' }
    await client().people.addAllocation({ staffId, fields: { ...fields, projectId, workPackage: 'TP1' } })
    await write({ ...cell(3, 100), kind: 'family_leave', projectId: null })
    expect((await sheet()).rows.map(({ kind, activity }) => [kind, activity])).toEqual([
      ['project', 'TP1'],
      ['other_work', ''],
      ['annual_leave', ''],
      ['sick_leave', ''],
      ['family_leave', ''],
    ])
  })

  it('know what the year has besides them, against the cap of the employment', async () => {
    await client().hours.write({ staffId, month: '2020-03', cells: [{ ...cell(3, 300), day: '2020-03-03' }] })
    await write(cell(3, 750))
    expect((await sheet()).year).toEqual({ otherMonths: 300, cap: 172_000 })
  })
})

describe('an approved month', () => {
  const approve = () => client().hours.approve({ staffId, month, approvedBy: 'Eero Malli', approvedOn: '2020-03-02' })

  it('refuses edits until the approval is withdrawn', async () => {
    await write(cell(3, 750))
    const { version } = await approve()
    await expect(write(cell(3, 700, 1))).rejects.toMatchObject({ code: 'period_locked', data: { what: month } })
    await expect(approve()).rejects.toMatchObject({ code: 'period_locked' })
    await client().hours.reopen({ staffId, month, version })
    expect((await write(cell(3, 700, 1))).cells[0]?.version).toBe(2)
  })

  it('once locked keeps its approval, its project and its person until it is unlocked', async () => {
    await write(cell(3, 750))
    const locked = await client().hours.lock({ staffId, month, version: (await approve()).version })
    const refusal = { code: 'period_locked', data: { what: month } }
    await expect(client().hours.reopen({ staffId, month, ...locked })).rejects.toMatchObject(refusal)
    await expect(client().people.remove({ id: staffId, version: 1 })).rejects.toMatchObject(refusal)
    const { version } = await client().project.get({ id: projectId })
    await expect(client().project.remove({ id: projectId, version })).rejects.toMatchObject(refusal)
    const open = await client().hours.unlock({ staffId, month, ...locked })
    await client().hours.reopen({ staffId, month, ...open })
    expect((await sheet()).state).toBe('open')
  })

  it('leaves other months and other people alone', async () => {
    await approve()
    const march = { ...cell(3, 300), day: '2020-03-03' }
    expect((await client().hours.write({ staffId, month: '2020-03', cells: [march] })).refused).toEqual([])
    const other = await client().people.create({ name: 'Eero Malli', title: '', staffNumber: '' })
    expect((await client().hours.write({ staffId: other.id, month, cells: [cell(3, 300)] })).refused).toEqual([])
  })
})
