import { isDefinedError, safe } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { rowRules } from '#domain/ledger/judge-row.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import { fromTuple } from '#domain/ledger/tuple.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
const clientOf = ({ core }: TestCore) => createRouterClient(core.router, { context: core.context })
let client: ReturnType<typeof clientOf>
let projectId: string

beforeEach(async () => {
  test = await startTestCore()
  client = clientOf(test)
  projectId = await project('A79961')
})
afterEach(() => test.end())

async function project(code: string): Promise<string> {
  const made = await client.project.create({ code, name: 'Sääntökoe', fund: 'EAKR' })
  await client.project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2023-12-31' } })
  return made.id
}

const place = { year: null, partner: '', workPackage: '' }

/** A confirmed decision of the period 2021–2027, or an amendment of it. */
async function decide(
  validFrom: string,
  copyOf: string | null,
  budget: Record<string, number>,
  modelIds: string[] = copyOf === null ? ['FI21-1720'] : [],
) {
  const { id, version } = await client.decision.create({ projectId, copyOf })
  const terms = {
    number: `D ${validFrom}`,
    regime: 'SF21',
    decidedOn: validFrom,
    validFrom,
    supportRate: 8_000,
  } as const
  let saved = await client.decision.update({ id, version, patch: { ...terms, granted: 80_000_00 } })
  const cells = Object.entries(budget).map(([category, amount]) => ({
    ...place,
    category: categoryOf(category),
    amount,
  }))
  saved = await client.decision.setAmounts({ id, version: saved.version, cells })
  for (const modelId of modelIds) {
    saved = await client.decision.addModel({ id, version: saved.version, modelId, parameters: {} })
  }
  const { sources } = (await client.decision.list({ projectId })).find((each) => each.id === id) ?? { sources: [] }
  const support = sources.find(({ source }) => source === 'support')
  if (copyOf === null && support !== undefined) {
    saved = await client.decision.updateSource({
      id,
      version: saved.version,
      rowId: support.id,
      patch: { share: 8_000 },
    })
  }
  await client.decision.confirm({ id, version: saved.version })
  return id
}

function categoryOf(text: string) {
  const known = ['staff', 'services', 'travel'] as const
  const found = known.find((each) => each === text)
  if (found === undefined) throw new Error(text)
  return found
}

async function judge(values: Partial<LedgerFields>, extras = {}) {
  const rules = await client.ledger.rules({ projectId })
  const row = {
    ...EMPTY_LEDGER_FIELDS,
    costDay: asDay('2021-06-01'),
    paymentDay: asDay('2021-06-20'),
    voucher: '7',
    netCents: cents(100_000),
    category: 'services',
    costKind: 'purchased_service',
    ...values,
  } as const
  const judged = rowRules(rules, asDay('2021-12-31'))(row, extras)
  return (ruleId: string) => {
    const found = judged?.verdicts.find((each) => each.ruleId === ruleId)
    return [found?.status, found?.reason ?? null]
  }
}

describe('what holds on the day of a row', () => {
  it('is the fund’s usual until there is a decision, and the decision’s afterwards', async () => {
    expect(await client.ledger.rules({ projectId })).toMatchObject({ regime: 'SF14', from: 'fund', terms: [] })
    await decide('2021-03-01', null, { staff: 50_000_00, services: 50_000_00 })
    expect(await client.ledger.rules({ projectId })).toMatchObject({ regime: 'SF21', from: 'decision' })
    expect((await client.ledger.page({ projectId, after: -1, limit: 1 })).regime).toBe('SF21')
  })

  it('names a category that the decision lacks, and an amendment changes it from its day', async () => {
    const first = await decide('2021-03-01', null, { staff: 50_000_00, services: 50_000_00 })
    await decide('2021-09-01', first, { travel: 10_000_00 })
    const trip = { category: 'travel', costKind: 'staff_travel' } as const
    const on = async (day: string) => (await judge({ ...trip, costDay: asDay(day) }))('C-PLAN')
    expect(await on('2021-02-01')).toEqual(['FAIL', 'line_not_approved'])
    expect(await on('2021-08-31')).toEqual(['FAIL', 'line_not_approved'])
    expect(await on('2021-09-01')).toEqual(['OK', null])
  })

  it('names a cost that the chosen flat rate covers already', async () => {
    await decide('2021-03-01', null, { staff: 50_000_00, services: 50_000_00 }, ['FI21-1720', 'FI21-40'])
    expect((await judge({}))('C-FLATDUP')).toEqual(['FAIL', 'covered_by_flat_rate'])
    expect((await judge({ category: 'staff', costKind: 'project_pay' }))('C-FLATDUP')[0]).toBe('OK')
  })
})

describe('facts', () => {
  it('of the project are told once, judged, and undone', async () => {
    expect((await judge({}))('C-TIME')).toEqual(['MISSING_DATA', 'application_day_unknown'])
    const vat = { vatCents: cents(24_000), vatFinal: true }
    expect((await judge(vat))('C-VAT')[0]).toBe('MISSING_DATA')
    const patch = { pendingSince: '2021-01-15', vatProof: true }
    expect(await client.ledger.setSettings({ projectId, version: 0, patch })).toEqual({ version: 1 })
    expect((await judge({}))('C-TIME')).toEqual(['OK', null])
    expect((await judge(vat))('C-VAT')).toEqual(['OK', null])
    expect((await judge({ costDay: asDay('2021-01-14') }))('C-TIME')[1]).toBe('before_application')
    await client.history.undo()
    expect((await client.ledger.rules({ projectId })).settings.pendingSince).toBeNull()
  })

  it('of rows are one step of undo, and a stale version is a conflict', async () => {
    const inserts = [{ voucher: '1' }, { voucher: '2' }]
    const { inserted } = await client.ledger.write({ projectId, action: 'paste', updates: [], inserts, removes: [] })
    const [first = ''] = inserted
    await client.ledger.setFacts({ projectId, rowIds: inserted, version: null, patch: { relatedSeller: false } })
    const told = async () => (await client.ledger.rules({ projectId })).rows.map(({ facts }) => facts.relatedSeller)
    expect(await told()).toEqual([false, false])
    const stale = client.ledger.setFacts({ projectId, rowIds: [first], version: 7, patch: { kilometres: 12 } })
    const [error] = await safe(stale)
    expect(isDefinedError(error) && error.code).toBe('conflict')
    await client.history.undo()
    expect(await told()).toEqual([])
  })
})

describe('a shared cost', () => {
  const cost = { voucher: '9', supplier: 'Tila Oy', costDay: '2021-06-01', netCents: 100_000 }
  const insertInto = async (id: string) => {
    const write = { projectId: id, action: 'paste' as const, updates: [], inserts: [cost], removes: [] }
    return (await client.ledger.write(write)).inserted
  }
  const claimed = async (id: string) => {
    const tuples: LedgerTuple[] = JSON.parse((await client.ledger.page({ projectId: id, after: -1, limit: 9 })).rows)
    return tuples.map(fromTuple).map(({ eligibleCents }) => eligibleCents)
  }
  const addKey = (other: string, weights: [number, number, number]) =>
    client.ledger.addKey({
      name: 'Toimitilat',
      basis: 'Neliöt',
      validFrom: '2021-01-01',
      parts: [
        { projectId, label: '', weight: weights[0] },
        { projectId: other, label: '', weight: weights[1] },
        { projectId: null, label: 'Muu toiminta', weight: weights[2] },
      ],
    })

  it('is claimed by its parts, which together never exceed it, over all projects', async () => {
    const other = await project('A79962')
    await addKey(other, [1, 1, 1])
    for (const id of [projectId, other]) {
      expect(await client.ledger.share({ projectId: id, rowIds: await insertInto(id), keyName: 'Toimitilat' })).toEqual(
        {
          shared: 1,
          left: [],
        },
      )
    }
    expect([await claimed(projectId), await claimed(other)]).toEqual([[33_334], [33_333]])
    const rules = await client.ledger.rules({ projectId })
    expect(rules.rows[0]?.claimedElsewhere).toBe(33_333)
    const status = async (part: number) =>
      (await judge({ netCents: cents(100_000), eligibleCents: cents(part) }, { claimedElsewhere: cents(33_333) }))(
        'C-DOUBLE',
      )
    expect(await status(66_667)).toEqual(['OK_AT_LIMIT', null])
    expect(await status(66_668)).toEqual(['FAIL', 'shares_exceed_cost'])
    await client.history.undo()
    expect(await claimed(other)).toEqual([null])
  })

  it('keeps its part when the key gets new shares, until somebody shares it again', async () => {
    const other = await project('A79963')
    const key = await addKey(other, [1, 1, 0])
    const rowIds = await insertInto(projectId)
    await client.ledger.share({ projectId, rowIds, keyName: 'Toimitilat' })
    const [shown] = await client.ledger.keys()
    const parts = shown?.parts.map((part, index) => ({ ...part, weight: index === 0 ? 3 : 1 })) ?? []
    const early = client.ledger.changeKey({ ...key, basis: '', validFrom: '2021-01-01', parts })
    const [error] = await safe(early)
    expect(isDefinedError(error) && error.code === 'invalid_input' && error.data.problems[0]?.code).toBe(
      'outside_version',
    )
    await client.ledger.changeKey({ ...key, basis: 'Uudet neliöt', validFrom: '2021-05-01', parts })
    expect((await client.ledger.keys()).map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2021-01-01', '2021-04-30'],
      ['2021-05-01', null],
    ])
    expect(await claimed(projectId)).toEqual([50_000])
    await client.ledger.share({ projectId, rowIds, keyName: 'Toimitilat' })
    expect(await claimed(projectId)).toEqual([60_000])
    await client.ledger.share({ projectId, rowIds, keyName: null })
    expect(await claimed(projectId)).toEqual([null])
  })

  it('keeps its shares when a project of the key goes, and its key while rows use it', async () => {
    const other = await project('A79964')
    const key = await addKey(other, [1, 1, 0])
    await client.ledger.share({ projectId, rowIds: await insertInto(projectId), keyName: 'Toimitilat' })
    const [used] = await safe(client.ledger.removeKey(key))
    expect(isDefinedError(used) && used.code === 'invalid_input' && used.data.problems[0]?.code).toBe('key_used')
    const { version } = await client.project.get({ id: other })
    await client.project.remove({ id: other, version })
    expect((await client.ledger.keys())[0]?.parts[1]).toEqual({ projectId: null, label: 'A79964', weight: 1 })
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
    await client.history.undo()
    expect((await client.ledger.keys())[0]?.parts[1]?.projectId).toBe(other)
  })
})
