import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })
beforeEach(async () => {
  test = await startTestCore()
  const made = await client().project.create({ code: '123456', name: 'Kylät', fund: 'EAFRD' })
  projectId = made.id
  await client().project.update({ ...made, patch: { periodStart: '2024-01-01', periodEnd: '2025-12-31' } })
  await decide()
})
afterEach(() => test.end())

/** 10 000 € of services and nothing else, under the rural acts of 2023–2027: a line may go over by a tenth. */
async function decide(): Promise<void> {
  const { decision } = client()
  const { id, version } = await decision.create({ projectId, copyOf: null })
  const terms = { number: '1', regime: 'RUR23', decidedOn: '2024-01-15', validFrom: '2024-01-01' } as const
  let at = await decision.update({ id, version, patch: { ...terms, supportRate: 7_500, granted: 750_000 } })
  const cell = { category: 'services', year: null, partner: '', workPackage: '', amount: 1_000_000 } as const
  at = await decision.setAmounts({ id, version: at.version, cells: [cell] })
  const [held] = await decision.list({ projectId })
  const rowId = held?.sources.find(({ source }) => source === 'support')?.id ?? ''
  at = await decision.updateSource({ id, version: at.version, rowId, patch: { share: 7_500 } })
  at = await decision.addModel({ id, version: at.version, modelId: 'FI23-STAFF', parameters: {} })
  await decision.confirm({ id, version: at.version })
}

const application = {
  line: 'services',
  subject: 'Siirto ostopalveluihin',
  receivedOn: '2024-05-01',
  outcome: 'pending',
  decidedOn: null,
  reference: 'ELY/1/2024',
} as const

async function book(...costs: readonly (readonly [day: string, category: 'services' | 'travel', cents: number])[]) {
  const inserts = costs.map(([day, category, netCents], index) => ({
    costDay: day,
    paymentDay: day,
    voucher: String(index + 1),
    text: `Ostos ${index + 1}`,
    netCents,
    category,
  }))
  await client().ledger.write({ projectId, action: 'paste', updates: [], inserts, removes: [] })
}

/** What the check says of the budget's lines; that of the whole is left out. */
async function overrunFindings() {
  const { findings } = await client().check.project({ projectId })
  return findings
    .filter(({ checkId, where }) => checkId === 'money/line-overrun' && !('field' in where && where.field === 'total'))
    .map(({ severity, message }) => [severity, message.en?.split('. ').at(-1)?.split(', but ').at(-1)])
}
const needed = ['warning', 'A change is applied for before the cost arises.']
const missing = ['warning', 'the decision has no such category.']
const pending = ['note', 'A change was applied for in time; the funder decides.']

async function claimOverruns() {
  const { claim } = client()
  const today = '2024-12-31'
  const [only] = (await claim.list({ projectId, today })).claims
  const period = { start: '2024-01-01', end: '2024-12-31' }
  const { id } = only ?? (await claim.create({ projectId, ...period, isLast: false, today }))
  const { overruns } = await claim.get({ id, today })
  return overruns.map(({ line, verdict, cut }) => [line, verdict.reason, cut])
}

describe('change applications', () => {
  it('are kept by their day, changed and taken away, each as a step of undo', async () => {
    const { changeApplication, history } = client()
    const late = await changeApplication.add({ projectId, fields: { ...application, receivedOn: null } })
    const early = await changeApplication.add({ projectId, fields: application })
    const ids = async () => (await changeApplication.list({ projectId })).map(({ id }) => id)
    expect(await ids()).toEqual([early.id, late.id])
    const at = await changeApplication.update({ ...early, patch: { outcome: 'accepted', decidedOn: '2024-06-01' } })
    expect((await changeApplication.list({ projectId }))[0]).toEqual({
      ...application,
      id: early.id,
      version: at.version,
      outcome: 'accepted',
      decidedOn: '2024-06-01',
    })
    await changeApplication.remove({ id: early.id, version: at.version })
    expect(await ids()).toEqual([late.id])
    await history.undo()
    await history.undo()
    expect((await changeApplication.list({ projectId }))[0]).toMatchObject(application)
  })

  it('refuse days out of their order and what is not there', async () => {
    const { changeApplication } = client()
    const refused = (field: string) => ({ code: 'invalid_input', data: { problems: [{ field }] } })
    const add = (fields: object) => changeApplication.add({ projectId, fields: { ...application, ...fields } })
    await expect(add({ decidedOn: '2024-04-30' })).rejects.toMatchObject(refused('decidedOn'))
    await expect(add({ receivedOn: null, decidedOn: '2024-04-30' })).rejects.toMatchObject(refused('receivedOn'))
    const gone = { code: 'not_found' }
    await expect(changeApplication.remove({ id: 'x', version: 1 })).rejects.toMatchObject(gone)
    await expect(changeApplication.list({ projectId: 'x' })).rejects.toMatchObject(gone)
  })

  it('go with their project and come back with it', async () => {
    await client().changeApplication.add({ projectId, fields: application })
    const { id, version } = await client().project.get({ id: projectId })
    await client().project.remove({ id, version })
    await client().history.undo()
    expect(await client().changeApplication.list({ projectId })).toHaveLength(1)
  })
})

describe('an overrun of a line', () => {
  it('is cut without an application, and waits for the funder with one that came in time', async () => {
    await book(['2024-03-01', 'services', 1_000_000], ['2024-05-02', 'services', 300_000])
    expect(await overrunFindings()).toEqual([needed])
    expect(await claimOverruns()).toContainEqual(['services', 'change_application_needed', 200_000])
    const { id, version } = await client().changeApplication.add({ projectId, fields: application })
    expect(await overrunFindings()).toEqual([pending])
    expect(await claimOverruns()).toContainEqual(['services', 'change_application_pending', 0])
    const late = await client().changeApplication.update({ id, version, patch: { receivedOn: '2024-05-03' } })
    expect(await overrunFindings()).toEqual([needed])
    await client().changeApplication.update({
      id,
      version: late.version,
      patch: { receivedOn: '2024-05-01', outcome: 'rejected' },
    })
    expect(await overrunFindings()).toEqual([needed])
  })

  it('of a line that the decision lacks waits too, in the ledger as in the checks, but nothing of it is accepted', async () => {
    await book(['2024-05-02', 'travel', 10_000])
    expect(await overrunFindings()).toEqual([missing])
    await client().changeApplication.add({ projectId, fields: { ...application, line: 'travel' } })
    expect(await overrunFindings()).toEqual([pending])
    expect((await client().ledger.rules({ projectId })).changesApplied).toEqual({ travel: '2024-05-01' })
  })
})
