import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { groupProject, invoice, payment, write } from '#tests/support/groups.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const today = '2024-10-01'

describe('whether the share is paid, among what the rules say of a company', () => {
  const paidOf = async (projectId: string, on: string) => {
    const { companies } = await client().eligibility.project({ projectId, on })
    return companies.map(({ verdict }) => verdict.rules.find(({ ruleId }) => ruleId === 'SF-PAID'))
  }

  it('is paid in time, late, or not invoiced; on a day before the claim it waits, and nobody is silent', async () => {
    const projectId = await groupProject(test.core)
    await client().group.writeInvoices({
      ...write(projectId),
      inserts: [invoice('a', 475_309), invoice('b', 385_803)],
    })
    const paid = [payment('a', 475_309, '2024-08-01'), payment('b', 385_803, '2024-09-15')]
    const early = await paidOf(projectId, '2024-08-01')
    expect(early.map((rule) => [rule?.status, rule?.reason])).toEqual([
      ['NOT_APPLICABLE', 'awaiting_payment'],
      ['NOT_APPLICABLE', 'awaiting_payment'],
      ['NOT_APPLICABLE', 'not_invoiced'],
      ['NOT_APPLICABLE', null],
    ])
    expect((await paidOf(projectId, '2024-10-01')).map((rule) => rule?.status).slice(0, 2)).toEqual(['FAIL', 'FAIL'])
    await client().group.writePayments({ ...write(projectId), inserts: paid })
    const rules = await paidOf(projectId, '2024-10-01')
    expect(rules.map((rule) => [rule?.status, rule?.reason])).toEqual([
      ['OK', null],
      ['FAIL', 'paid_late'],
      ['MISSING_DATA', 'not_invoiced'],
      ['NOT_APPLICABLE', null],
    ])
    expect(rules[1]).toMatchObject({
      inputs: { share: 385_803, claimDay: '2024-08-31' },
      computed: { invoiced: 385_803, paid: 385_803, inTime: 0, open: 0 },
    })
    const own = await client().eligibility.organisation({ id: 'b', on: '2024-10-01' })
    expect(own.projects[0]?.verdict.rules).toContainEqual(rules[1])
  })

  it('holds for companies that only pay; one that has promised nothing owes nothing', async () => {
    const projectId = await groupProject(test.core)
    const { settings, agreements } = await client().group.get({ projectId, today })
    if (settings === null) throw new Error('no settings')
    await client().group.update({ ...settings, patch: { kind: 'shares' } })
    const share = agreements[0]?.shares[0]
    if (share === undefined) throw new Error('the agreement names nobody')
    await client().group.updateShare({ ...share, patch: { agreedCents: 800_000 } })
    const before = await paidOf(projectId, today)
    expect([before[0]?.status, before[0]?.reason]).toEqual(['MISSING_DATA', 'not_invoiced'])
    expect(before[3]?.status).toBe('NOT_APPLICABLE')
    const due = before[0]?.inputs['share']
    if (typeof due !== 'number') throw new Error('no share')
    await client().group.writeInvoices({ ...write(projectId), inserts: [invoice('a', due)] })
    await client().group.writePayments({ ...write(projectId), inserts: [payment('a', due, '2024-08-01')] })
    expect((await paidOf(projectId, today))[0]).toMatchObject({ status: 'OK', computed: { inTime: due } })
  })
})
