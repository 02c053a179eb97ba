import type { RouterClient } from '@orpc/server'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#contract/index.ts'
import type { CoreRouter } from '#core/router.ts'

type Client = RouterClient<CoreRouter> | ContractRouterClient<Contract>

/** The final account of an invented state grant: a cost in the ledger, and each text with the sum of the costs in it. */
export async function writtenAccount(client: Client) {
  const code = 'VN/5/2026'
  const { id: projectId, version } = await client.project.create({ code, name: 'Kylien tuvat', fund: 'VALTIO' })
  await client.project.update({
    id: projectId,
    version,
    patch: { periodStart: '2025-01-01', periodEnd: '2025-12-31', applicantName: 'Kylät ry' },
  })
  await bookCost(client, projectId, 120_050)
  const formId = 'valtionavustus-loppuselvitys'
  const place = { projectId, formId, kind: 'final', language: 'fi', copyFrom: null, period: null } as const
  const { id: reportId } = await client.report.create(place)
  for (const { key, isOptional } of (await client.report.get({ id: reportId })).sections) {
    if (isOptional) continue
    const runs = [{ text: 'Tuvat avattiin ajallaan, ja kustannuksia kertyi ' }, { field: 'money.total.spent' }, { text: '.' }]
    const text = { reportId, section: key, version: null, blocks: [{ kind: 'paragraph' as const, runs }] }
    const saved = await client.report.saveSection(text)
    await client.report.setSection({ reportId, section: key, version: saved.version, isReady: true })
  }
  return { projectId, reportId }
}

/** A wage of the project's time, in cents. */
export async function bookCost(client: Client, projectId: string, netCents: number): Promise<void> {
  const row = {
    entry: 'cost' as const,
    voucher: `T-${netCents}`,
    costDay: '2025-06-30',
    paymentDay: '2025-07-01',
    category: 'staff' as const,
    netCents,
    vatCents: 0,
  }
  await client.ledger.write({ projectId, action: 'edit', updates: [], inserts: [row], removes: [] })
}
