import { createRouterClient } from '@orpc/server'
import { runCommand } from '#db/command.ts'
import { insertDecision } from '#db/decisions/write-decision.ts'
import { commandInfo, organisationRow } from '#db/testing/fixture.ts'
import { emptyDecision } from '#domain/decision/empty-decision.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import type { TestCore } from './core.ts'

/** Three companies at 75 %, claims by half-years; 80 000.00 of costs in the plan. */
export async function groupProject(core: TestCore['core']): Promise<string> {
  const client = () => createRouterClient(core.router, { context: core.context })
  const { id, version } = await client().project.create({ code: 'A70080', name: 'Yhteinen hylly', fund: 'EAKR' })
  await client().project.update({ id, version, patch: { periodStart: '2024-01-01', periodEnd: '2025-06-30' } })
  const fresh = () => crypto.randomUUID()
  await runCommand(core.context.session.current(), commandInfo('test', id), async (tx) => {
    for (const [position, organisation] of ['a', 'b', 'c', 'd'].entries()) {
      await tx.insert('organisations', organisationRow(organisation))
      await tx.insert('participations', {
        id: `p-${organisation}`,
        project_id: id,
        organisation_id: organisation,
        position,
        role: organisation === 'd' ? 'interested' : 'participant',
        joined_on: organisation === 'd' ? null : '2024-01-01',
        left_on: null,
        agreement_signed_on: null,
        leaving_reason: organisation === 'd' ? 'Toimipaikka kaupunkialueella' : '',
        activity: null,
        planned_aid_cents: null,
      })
    }
    const blank = { id: '', name: '', share: null, amount: null, inSupport: false }
    const content = {
      ...emptyDecision('RUR23', 'EAFRD'),
      decidedOn: asDay('2023-12-01'),
      validFrom: asDay('2024-01-01'),
      supportRate: basisPoints(7500),
      granted: cents(6_000_000),
      cells: [{ category: 'services' as const, year: null, partner: '', workPackage: '', amount: cents(8_000_000) }],
      sources: [
        { ...blank, source: 'support' as const, mode: 'PERCENT' as const, share: basisPoints(7500), inSupport: true },
        { ...blank, source: 'companies' as const, mode: 'RESIDUAL' as const },
      ],
      deadlines: [
        { id: '', kind: 'claim' as const, coversTo: asDay('2024-06-30'), dueOn: asDay('2024-08-31'), note: '' },
        { id: '', kind: 'final_claim' as const, coversTo: asDay('2025-06-30'), dueOn: asDay('2025-10-31'), note: '' },
      ],
    }
    await insertDecision(tx, { id: 'd1', projectId: id, sequence: 1 }, content, fresh)
    await tx.update('decisions', 'd1', null, { status: 'confirmed' })
  })
  await client().group.start({ projectId: id, kind: 'group' })
  await client().group.addAgreement({ projectId: id, validFrom: '2024-01-01' })
  const cost = (costDay: string, netCents: number, company: string) => ({
    costDay,
    netCents,
    company,
    category: 'services' as const,
  })
  await client().ledger.write({
    projectId: id,
    action: 'paste',
    updates: [],
    removes: [],
    inserts: [
      cost('2024-02-01', 1_234_567, 'a'),
      cost('2024-02-01', 876_543, 'b'),
      cost('2024-02-01', 500_000, 'c'),
      cost('2024-03-01', 2_000_000, 'common'),
      { costDay: '2024-04-01', netCents: 100, category: 'services' },
    ],
  })
  return id
}

export const invoice = (organisationId: string, amountCents: number, more: object = {}) => ({
  organisationId,
  kind: 'invoice' as const,
  number: `${organisationId}-1`,
  invoicedOn: '2024-07-01',
  dueOn: '2024-07-15',
  coversTo: '2024-06-30',
  amountCents,
  note: '',
  ...more,
})
export const payment = (organisationId: string, amountCents: number, paidOn: string, more: object = {}) => ({
  organisationId,
  invoiceId: null,
  paidOn,
  amountCents,
  method: 'bank' as const,
  reference: '',
  evidence: 'Tiliote 7',
  ...more,
})
export const write = (projectId: string) => ({ projectId, action: 'paste' as const, updates: [], removes: [] })
