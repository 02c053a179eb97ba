import { isDefinedError, safe } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BudgetStatus, CommitmentFields } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const status = (on = '2019-06-30') => client().budget.status({ projectId, on })
const lineOf = ({ lines }: BudgetStatus, name: string) => lines.find(({ line }) => line === name)

/** A year's project: 50 000 of pay and 20 000 of services with 24 % of pay on top, support 80 %. */
beforeEach(async () => {
  test = await startTestCore()
  const made = await client().project.create({ code: 'A70055', name: 'Seurantakoe', fund: 'EAKR' })
  projectId = made.id
  await client().project.update({ ...made, patch: { periodStart: '2019-01-01', periodEnd: '2019-12-31' } })
  await decide([
    { category: 'staff', year: 2019, partner: '', workPackage: 'TP1', amount: 5_000_000 },
    { category: 'services', year: 2019, partner: '', workPackage: '', amount: 2_000_000 },
  ])
})
afterEach(() => test.end())

interface Cell {
  category: 'staff' | 'services'
  year: number
  partner: string
  workPackage: string
  amount: number
}

async function decide(cells: Cell[]): Promise<void> {
  const { decision } = client()
  let target = await decision.create({ projectId, copyOf: null })
  const { id } = target
  const step = async (call: Promise<{ version: number }>) => {
    target = { id, version: (await call).version }
  }
  const terms = { number: 'EURA 2014/1/09', decidedOn: '2018-12-01', validFrom: '2019-01-01', supportRate: 8_000 }
  await step(decision.update({ ...target, patch: terms }))
  await step(decision.addModel({ ...target, modelId: 'FI14-EAKR24', parameters: {} }))
  await step(decision.setAmounts({ ...target, cells }))
  const [version] = await decision.list({ projectId })
  await step(decision.updateSource({ ...target, rowId: version?.sources[0]?.id ?? '', patch: { share: 8_000 } }))
  await step(decision.confirm(target))
}

const book = (...rows: { category?: 'staff' | 'services' | 'travel'; netCents?: number; costDay?: string }[]) =>
  client().ledger.write({
    projectId,
    action: 'paste',
    updates: [],
    removes: [],
    inserts: rows.map((row) => ({ costDay: '2019-03-31', workPackage: 'TP1', ...row })),
  })

it('has the public money of the decision’s plan, and what the claims have brought of it', async () => {
  expect((await status('2018-06-30')).publicMoney).toBeNull()
  const { total, publicMoney } = await status()
  expect(publicMoney).toEqual({ planned: (total.approved * 8) / 10, realised: 0 })
})

const order = (patch: Partial<CommitmentFields> = {}) =>
  client().budget.addCommitment({
    projectId,
    fields: {
      supplier: 'Kuusijoen Paino Oy',
      text: 'Loppujulkaisu',
      category: 'services',
      workPackage: '',
      amountCents: 300_000,
      expectedOn: '2019-11-30',
      bookedOn: null,
      ...patch,
    },
  })

describe('the budget on a day', () => {
  it('has what is approved, booked and bound by line, with what the cost model adds', async () => {
    await book({ category: 'staff', netCents: 1_000_000 }, { category: 'services', netCents: 400_000 })
    await order()
    const found = await status()
    expect(lineOf(found, 'staff')).toMatchObject({ approved: 5_000_000, spent: 1_000_000, remaining: 4_000_000 })
    expect(lineOf(found, 'services')).toMatchObject({ approved: 2_000_000, spent: 400_000, committed: 300_000 })
    expect(lineOf(found, 'flat_rate')).toMatchObject({ approved: 1_200_000, spent: 240_000, committed: 0 })
    expect(found.total).toMatchObject({ approved: 8_200_000, spent: 1_640_000, committed: 300_000 })
    expect(found.time).toEqual({ elapsed: 181, remaining: 184 })
    expect(found.decision).toMatchObject({ number: 'EURA 2014/1/09', total: 8_200_000 })
  })

  it('does not know what is booked later, nor a decision before it held', async () => {
    await book({ category: 'staff', netCents: 100 }, { category: 'staff', netCents: 200, costDay: '2019-07-01' })
    expect((await status('2019-06-30')).total.spent).toBe(124)
    expect((await status('2019-07-01')).total.spent).toBe(372)
    expect(await status('2018-12-31')).toMatchObject({ decision: null, total: { approved: 0 } })
  })

  it('goes on at the pace so far where nothing else is told, and says the risk', async () => {
    await book({ category: 'services', netCents: 1_810_000 })
    const found = await status()
    expect(lineOf(found, 'services')).toMatchObject({
      forecast: 1_810_000 + 1_840_000,
      overrun: 1_650_000,
      risk: 'will_overrun',
    })
    expect(lineOf(found, 'staff')).toMatchObject({ unused: 5_000_000, risk: 'will_be_unused' })
  })

  it('names what is booked on a line that the decision lacks, and rows that no sum can count', async () => {
    await book({ category: 'travel', netCents: 5_000 }, { netCents: 700 }, { category: 'staff' })
    const found = await status()
    expect(lineOf(found, 'travel')).toMatchObject({ approved: 0, risk: 'line_not_approved' })
    expect(found.leftOut).toEqual({ rows: 2, amount: 700 })
  })

  it('adds up by line, by year and by work package', async () => {
    await book(
      { category: 'staff', netCents: 333_333 },
      { category: 'services', netCents: 77_777, costDay: '2019-01-02' },
    )
    await order({ expectedOn: null, amountCents: 12_345 })
    const { total, lines, years, workPackages } = await status()
    const sum = (parts: readonly { spent: number; committed: number; approved: number }[]) =>
      (['approved', 'spent', 'committed'] as const).map((of) => parts.reduce((all, part) => all + part[of], 0))
    const whole = [total.approved, total.spent, total.committed]
    expect([sum(lines), sum(years), sum(workPackages)]).toEqual([whole, whole, whole])
    expect(years.map(({ year }) => year)).toEqual([null, 2019])
    expect(workPackages.map(({ workPackage }) => workPackage)).toEqual([null, 'TP1'])
  })
})

describe('the forecast of pay', () => {
  it('follows the allocations and the pay of each person', async () => {
    const { people } = client()
    const person = await people.create({ name: 'Aino Esimerkki', title: '', staffNumber: '' })
    const staffId = person.id
    const employment = { employer: 'Kuusijoki ry', share: 10_000, startDay: '2018-01-01', endDay: null }
    await people.addEmployment({
      staffId,
      fields: { ...employment, annualPayCents: 4_200_000, sideCostRate: 2_000 },
    })
    await people.addAllocation({
      staffId,
      fields: {
        projectId,
        outsideProject: '',
        role: '',
        workPackage: '',
        share: 5_000,
        startDay: '2019-01-01',
        endDay: '2019-12-31',
      },
    })
    const found = await status()
    expect(found.people).toEqual([
      {
        staffId,
        staffName: 'Aino Esimerkki',
        months: 300,
        monthlyCents: 420_000,
        basis: 'employment',
        cost: 1_260_000,
      },
    ])
    expect(lineOf(found, 'staff')?.forecast).toBe(1_260_000)
    expect(lineOf(found, 'flat_rate')?.forecast).toBe(302_400)
    await client().budget.assume({ projectId, category: 'staff', choice: { method: 'amount', amountCents: 100_000 } })
    expect(lineOf(await status(), 'staff')?.forecast).toBe(100_000)
    await client().history.undo()
    expect(lineOf(await status(), 'staff')?.forecast).toBe(1_260_000)
  })
})

describe('commitments', () => {
  it('are added, changed and taken away, each one step of undo', async () => {
    const { id, version } = await order()
    const amounts = async () => (await status()).commitments.map(({ amountCents }) => amountCents)
    await client().budget.updateCommitment({ id, version, patch: { amountCents: 5 } })
    expect(await amounts()).toEqual([5])
    await client().history.undo()
    expect(await amounts()).toEqual([300_000])
    await client().budget.removeCommitment({ id, version: version + 2 })
    expect(await amounts()).toEqual([])
    await client().history.undo()
    expect(await amounts()).toEqual([300_000])
    const stale = await safe(client().budget.updateCommitment({ id, version: 1, patch: { text: 'x' } }))
    expect(isDefinedError(stale.error) && stale.error.code).toBe('conflict')
  })

  it('bind money only until they are in the books', async () => {
    await order({ bookedOn: '2019-06-15' })
    expect((await status('2019-06-14')).total.committed).toBe(300_000)
    expect((await status('2019-06-15')).total.committed).toBe(0)
  })

  it('and assumptions go with their project, and come back with it', async () => {
    await order()
    await client().budget.assume({ projectId, category: 'services', choice: { method: 'rest', amountCents: null } })
    const { version } = await client().project.get({ id: projectId })
    await client().project.remove({ id: projectId, version })
    await client().history.undo()
    const found = await status()
    expect([found.commitments.length, found.assumptions.find(({ isChosen }) => isChosen)?.method]).toEqual([1, 'rest'])
    expect(await client().workspace.verify()).toMatchObject({ ok: true })
  })

  it('of services never follow allocations', async () => {
    const choice = { method: 'allocations', amountCents: null } as const
    const refused = await safe(client().budget.assume({ projectId, category: 'services', choice }))
    expect(isDefinedError(refused.error) && refused.error.code).toBe('invalid_input')
  })
})
