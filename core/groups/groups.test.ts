import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCommand } from '#db/command.ts'
import { commandInfo } from '#db/testing/fixture.ts'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { groupProject, invoice, payment, write } from '#tests/support/groups.ts'
import { readTable } from '../tables/table.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const today = '2024-10-01'

describe('a group', () => {
  it('shares out F3 from the ledger, tells what has no company, and who is out and why', async () => {
    const projectId = await groupProject(test.core)
    const group = await client().group.get({ projectId, today })
    expect(group.companies.slice(0, 3).map(({ periods }) => periods[0]?.self)).toEqual([475_309, 385_803, 291_666])
    expect(group.totals[0]).toMatchObject({ cost: 4_611_110, aid: 3_458_332, self: 1_152_778 })
    expect(group.untagged).toEqual({ rows: 1, amount: 100 })
    expect(group.periods.map(({ days, claimDay }) => [days.end, claimDay])).toEqual([
      ['2024-06-30', '2024-08-31'],
      ['2025-06-30', '2025-10-31'],
    ])
    const out = group.companies[3]
    expect([out?.isIn, out?.role, out?.leavingReason]).toEqual([false, 'interested', 'Toimipaikka kaupunkialueella'])
    expect(group.sizes.map(({ verdict }) => verdict.status)).toEqual(['OK_AT_LIMIT'])
    expect(group.publicShare?.status).toBe('OK_AT_LIMIT')
    expect(group.decision).toMatchObject({ plannedNet: 8_000_000, plannedPrivate: 2_000_000 })
    expect(group.companies.map(({ agreed }) => agreed)).toEqual([666_667, 666_667, 666_666, 0])
    expect(await client().group.costOwners({ projectId })).toMatchObject({
      isGroup: true,
      companies: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    })
  })

  it('tells agreed, invoiced, paid, open and late, and judges by the day of the claim', async () => {
    const projectId = await groupProject(test.core)
    const { inserted } = await client().group.writeInvoices({
      ...write(projectId),
      inserts: [
        invoice('a', 475_309),
        invoice('b', 400_000),
        invoice('b', 14_197, { kind: 'credit' }),
        invoice('c', 291_666),
      ],
    })
    await client().group.writePayments({
      ...write(projectId),
      inserts: [payment('a', 475_309, '2024-07-14', { invoiceId: inserted[0] }), payment('b', 385_803, '2024-09-20')],
    })
    const { companies, totals } = await client().group.get({ projectId, today })
    const rows = companies.map(({ money, periods, cashVerdict }) => [
      ...Object.values(money),
      periods[0]?.paidVerdict.status,
      periods[0]?.paidVerdict.reason,
      cashVerdict.status,
    ])
    expect(rows.slice(0, 3)).toEqual([
      [475_309, 475_309, 0, 0, 'OK', null, 'OK'],
      [385_803, 385_803, 0, 0, 'FAIL', 'paid_late', 'OK'],
      [291_666, 0, 291_666, 291_666, 'FAIL', 'unpaid', 'MISSING_DATA'],
    ])
    expect(totals[0]).toMatchObject({ invoiced: 1_152_778, paid: 861_112, late: 291_666 })
    expect(totals[0]?.sameShare).toMatchObject({ status: 'REVIEW', reason: 'share_differs', certainty: 'unverified' })
  })

  it('takes back each step: a batch of invoices as one, a removed invoice with the payment that named it', async () => {
    const projectId = await groupProject(test.core)
    const count = async () => {
      const { invoices, payments } = await client().group.get({ projectId, today })
      return [invoices.length, payments.map(({ invoiceId }) => invoiceId !== null)]
    }
    const { inserted } = await client().group.writeInvoices({
      ...write(projectId),
      inserts: [invoice('a', 1), invoice('b', 2)],
    })
    await client().history.undo()
    expect(await count()).toEqual([0, []])
    await client().history.redo()
    const [id = ''] = inserted
    await client().group.writePayments({
      ...write(projectId),
      inserts: [payment('a', 1, '2024-07-02', { invoiceId: id })],
    })
    const { invoices } = await client().group.get({ projectId, today })
    await client().group.writeInvoices({
      ...write(projectId),
      inserts: [],
      removes: [invoices[0] ?? { id, version: 0 }],
    })
    expect(await count()).toEqual([1, [false]])
    await client().history.undo()
    expect(await count()).toEqual([2, [true]])
    expect(await client().workspace.verify()).toMatchObject({ ok: true })
  })

  it('refuses a payment of another company’s invoice, and a cost of a company that is not in the register', async () => {
    const projectId = await groupProject(test.core)
    const { inserted } = await client().group.writeInvoices({ ...write(projectId), inserts: [invoice('a', 100)] })
    await expect(
      client().group.writePayments({
        ...write(projectId),
        inserts: [payment('b', 100, '2024-07-02', { invoiceId: inserted[0] })],
      }),
    ).rejects.toMatchObject({ code: 'invalid_input', data: { problems: [{ code: 'invoice_of_other' }] } })
    await expect(
      client().ledger.write({ ...write(projectId), inserts: [{ company: 'nobody', netCents: 1 }] }),
    ).rejects.toMatchObject({ code: 'invalid_input', data: { problems: [{ field: 'inserts.0.company' }] } })
    expect((await client().group.get({ projectId, today })).payments).toEqual([])
  })
})

describe('an agreement', () => {
  it('starts from who is in, holds from its day, and changes nothing before it', async () => {
    const projectId = await groupProject(test.core)
    const earlier = (await client().group.get({ projectId, today })).companies.map(({ periods }) => periods[0])
    await client().group.addAgreement({ projectId, validFrom: '2024-07-01' })
    await expect(client().group.addAgreement({ projectId, validFrom: '2024-07-01' })).rejects.toMatchObject({
      code: 'already_exists',
    })
    const [, second] = (await client().group.get({ projectId, today })).agreements
    const share = second?.shares[0]
    expect(second?.shares.map(({ organisationId }) => organisationId)).toEqual(['a', 'b', 'c'])
    if (share === undefined || second === undefined) throw new Error('the agreement names nobody')
    await client().group.updateShare({ ...share, patch: { weight: 2, specificCents: 100_000, agreedCents: 700_000 } })
    await client().group.updateAgreement({ ...second, patch: { signedOn: '2024-06-20', note: 'Liite 2' } })
    await client().ledger.write({
      ...write(projectId),
      inserts: [{ costDay: '2024-08-01', netCents: 400_000, company: 'common', category: 'services' }],
    })
    const after = await client().group.get({ projectId, today })
    expect(after.companies.map(({ periods }) => periods[0])).toEqual(earlier)
    expect(after.companies.map(({ periods }) => periods[1]?.cost)).toEqual([200_000, 100_000, 100_000, 0])
    expect(after.companies[0]?.agreed).toBe(700_000)
    const added = await client().group.addShare({
      agreementId: second.id,
      organisationId: 'd',
      fields: { weight: 1, specificCents: null, agreedCents: null },
    })
    await client().group.removeShare(added)
    await client().group.removeAgreement({ id: second.id, version: 2 })
    await client().history.undo()
    expect((await client().group.get({ projectId, today })).agreements[1]).toMatchObject({
      signedOn: '2024-06-20',
      shares: [{ weight: 2 }, { weight: 1 }, { weight: 1 }],
    })
  })
})

describe('what if', () => {
  it('one leaves: two are too few, the earlier period stays; nothing is written until it is applied', async () => {
    const projectId = await groupProject(test.core)
    const change = { kind: 'leaves' as const, companyId: 'b', lastDay: '2024-06-30' }
    const { before, after } = await client().group.whatIf({ projectId, today, change })
    expect([before, after].map(({ sizes }) => sizes.map(({ verdict }) => verdict.status))).toEqual([
      ['OK_AT_LIMIT'],
      ['OK_AT_LIMIT', 'FAIL'],
    ])
    expect(after.companies.map(({ periods }) => periods[0]?.self)).toEqual(
      before.companies.map(({ periods }) => periods[0]?.self),
    )
    const agreed = after.companies.map((company) => company.agreed)
    expect([agreed[1], (agreed[0] ?? 0) > 666_667]).toEqual([385_803, true])
    const newest = async () => (await client().history.state()).undo?.command
    expect(await newest()).toBe('ledger.paste')
    await client().group.apply({ projectId, change })
    expect(await newest()).toBe('group.apply.leaves')
    const now = await client().group.get({ projectId, today })
    expect(now.companies[1]).toMatchObject({ isIn: false, leftOn: '2024-06-30', agreed: 385_803 })
    expect({ companies: now.companies, sizes: now.sizes }).toMatchObject({ sizes: after.sizes })
    await client().history.undo()
    expect((await client().group.get({ projectId, today })).companies[1]?.isIn).toBe(true)
  })

  it('one joins: it bears from its day on, and the four are in order', async () => {
    const projectId = await groupProject(test.core)
    await client().ledger.write({
      ...write(projectId),
      inserts: [{ costDay: '2024-08-01', netCents: 400_000, company: 'common', category: 'services' }],
    })
    const change = { kind: 'joins' as const, companyId: 'd', from: '2024-07-01', weight: 1 }
    const { after } = await client().group.whatIf({ projectId, today, change })
    expect(after.companies.map(({ periods }) => periods[1]?.cost)).toEqual([100_000, 100_000, 100_000, 100_000])
    await client().group.apply({ projectId, change })
    const now = await client().group.get({ projectId, today })
    expect(now.companies.map(({ due }) => due)).toEqual(after.companies.map(({ due }) => due))
    expect(now.companies.map(({ agreed }) => agreed)).toEqual(after.companies.map(({ agreed }) => agreed))
    expect(now.companies[3]).toMatchObject({ isIn: true, role: 'participant', joinedOn: '2024-07-01' })
    await client().history.undo()
    expect((await client().group.get({ projectId, today })).agreements).toHaveLength(1)
  })

  it('one pays late: its share is no evidence for the claim', async () => {
    const projectId = await groupProject(test.core)
    await client().group.writeInvoices({ ...write(projectId), inserts: [invoice('a', 475_309)] })
    const change = { kind: 'pays_late' as const, companyId: 'a', paidOn: '2024-09-15' }
    const { before, after } = await client().group.whatIf({ projectId, today: '2024-08-01', change })
    const said = [before, after].map(({ companies }) => companies[0]?.periods[0]?.paidVerdict.reason)
    expect(said).toEqual(['awaiting_payment', 'paid_late'])
    await client().group.apply({ projectId, change })
    expect((await client().group.get({ projectId, today })).payments).toMatchObject([{ amountCents: 475_309 }])
  })
})

it('keeps a company in the register while it has money or costs, and tells its aid to other projects', async () => {
  const projectId = await groupProject(test.core)
  await runCommand(test.core.context.session.current(), commandInfo('test'), (tx) =>
    tx.remove('participations', 'p-a', 1),
  )
  await expect(client().organisation.remove({ id: 'a', version: 1 })).rejects.toMatchObject({ code: 'invalid_input' })
  const other = await client().project.create({ code: 'A70082', name: 'Toinen hylly', fund: 'EAFRD' })
  const fields = {
    role: 'participant' as const,
    joinedOn: null,
    leftOn: null,
    agreementSignedOn: null,
    leavingReason: '',
    activity: 'general' as const,
    plannedAidCents: 100,
  }
  await client().eligibility.addCompany({ projectId: other.id, organisationId: 'b', fields })
  const { companies } = await client().eligibility.project({ projectId: other.id, on: '2024-10-01' })
  // A third of the support of the group: 60 000.00 by three, less the part of the one that took no part.
  const planned = (await client().group.get({ projectId, today })).companies.find((each) => each.organisationId === 'b')
  expect(companies[0]?.verdict.headroomCents).toBe(30_000_000 - (planned?.planned.aid ?? 0))
  expect(planned?.planned.aid).toBeGreaterThan(0)
})

describe('companies that only pay', () => {
  it('owe the part of their promised sum that the costs have reached', async () => {
    const projectId = await groupProject(test.core)
    const { settings, agreements } = await client().group.get({ projectId, today })
    if (settings === null) throw new Error('no settings')
    await client().group.update({ ...settings, patch: { kind: 'shares' } })
    for (const share of agreements[0]?.shares ?? []) {
      if (share.organisationId !== 'c') await client().group.updateShare({ ...share, patch: { agreedCents: 800_000 } })
    }
    const { companies, totals, sizes } = await client().group.get({ projectId, today })
    expect(companies.map(({ agreed }) => agreed)).toEqual([800_000, 800_000, 400_000, 0])
    // 46 112.10 of 80 000.00 have been used.
    expect(companies.map(({ due }) => due.self)).toEqual([461_121, 461_121, 230_560, 0])
    expect([totals[0]?.cost, totals[0]?.self, sizes]).toEqual([4_611_210, 1_152_802, []])
  })
})

it('gives the companies with their shares as a workbook', async () => {
  const projectId = await groupProject(test.core)
  const file = await client().group.export({ projectId, today, format: 'xlsx', language: 'fi' })
  const { rows } = readTable(new Uint8Array(Buffer.from(file.base64, 'base64')), 0, () => undefined)
  const table = rows.map(({ cells }) => cells.map(rawTextOf))
  expect(file.name).toBe('A70080-yritykset.xlsx')
  expect(table[0]?.slice(0, 3)).toEqual(['Yritys', 'Y-tunnus', 'Mukana'])
  expect(table[1]?.[0]).toBe('Yritys a Oy')
  expect(table[1]?.slice(9, 13)).toEqual(['6666.67', '19012.34', '14259.25', '4753.09'])
})
