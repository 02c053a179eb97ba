import type { CommandTx } from '#db/command.ts'
import { newLedgerRow } from '#db/ledger/write-ledger.ts'
import type { NewRow } from '#db/schema.ts'
import { groupCosts } from './group-costs.ts'

type NewId = () => string

/** Weights and money of one sample company in its project; amounts in euros and cents as cents. */
interface SampleShare {
  readonly name: string
  readonly weight: number
  readonly specificCents: number | null
  readonly agreedCents: number | null
  readonly invoices: readonly SampleInvoice[]
}

interface SampleInvoice {
  readonly number: string
  readonly days: readonly [invoicedOn: string, dueOn: string, coversTo: string]
  readonly cents: number
  readonly kind?: 'credit'
  /** Day of payment and the statement that shows it. */
  readonly paid?: readonly [paidOn: string, evidence: string]
  /** When it is not the whole invoice. */
  readonly paidCents?: number
}

export interface SampleGroup {
  readonly code: string
  readonly kind: 'group' | 'shares'
  readonly validFrom: string
  readonly signedOn: string
  readonly note: string
  readonly shares: readonly SampleShare[]
  /** Whether it gets a ledger of its own, with costs by company. */
  readonly hasCosts: boolean
}

const first = ['2026-01-20', '2026-02-10', '2025-12-31'] as const
const second = ['2026-09-15', '2026-10-06', '2026-12-31'] as const

/** The group project: three companies, of which one has not paid its second invoice. */
const rural: SampleGroup = {
  code: '287401',
  kind: 'group',
  validFrom: '2025-03-01',
  signedOn: '2025-01-31',
  note: 'Yhteistyösopimus, lomake 2327y',
  hasCosts: true,
  shares: [
    {
      name: 'Honkajärven Leipomo Oy',
      weight: 1,
      specificCents: 800_000,
      agreedCents: null,
      invoices: [
        { number: '2026-001', days: first, cents: 192_115, paid: ['2026-02-04', 'Tiliote 2/2026'] },
        { number: '2026-014', days: second, cents: 185_000, paid: ['2026-10-02', 'Tiliote 10/2026'] },
      ],
    },
    {
      name: 'Sinivaaran Mökkipalvelu Tmi',
      weight: 1,
      specificCents: 400_000,
      agreedCents: null,
      invoices: [
        { number: '2026-002', days: first, cents: 238_208, paid: ['2026-02-20', 'Tiliote 2/2026'], paidCents: 228_208 },
        { number: '2026-003', days: ['2026-02-16', '2026-02-16', '2025-12-31'], cents: 10_000, kind: 'credit' },
        { number: '2026-015', days: second, cents: 160_000 },
      ],
    },
    {
      name: 'Kuusiniemen Puutyö Oy',
      weight: 1,
      specificCents: 600_000,
      agreedCents: null,
      invoices: [{ number: '2026-004', days: first, cents: 209_990, paid: ['2026-02-09', 'Tiliote 2/2026'] }],
    },
  ],
}

/** Days of the invoices for each claim of the structural-fund project. */
const claimDays = [
  ['2017-07-20', '2017-08-10', '2017-06-30'],
  ['2018-01-22', '2018-02-12', '2017-12-31'],
  ['2018-04-16', '2018-05-07', '2018-03-31'],
  ['2019-01-14', '2019-02-04', '2018-12-31'],
] as const

function ofClaims(mark: string, amounts: readonly number[], paidOn: readonly string[]): readonly SampleInvoice[] {
  return claimDays.map((days, index) => ({
    number: `${days[0].slice(0, 4)}-${mark}${index + 1}`,
    days,
    cents: amounts[index] ?? 0,
    paid: [paidOn[index] ?? days[1], `Tiliote ${(paidOn[index] ?? days[1]).slice(0, 7)}`],
  }))
}

/** A structural-fund project in which two companies pay a promised sum. */
const structural: SampleGroup = {
  code: 'A79101',
  kind: 'shares',
  validFrom: '2017-01-01',
  signedOn: '2016-12-12',
  note: 'Rahoitussitoumukset',
  hasCosts: false,
  shares: [
    {
      name: 'Kuusiniemen Puutyö Oy',
      weight: 1,
      specificCents: null,
      agreedCents: 1_200_000,
      invoices: ofClaims(
        'K',
        [188_686, 174_164, 93_504, 273_263],
        ['2017-08-08', '2018-02-09', '2018-05-04', '2019-02-04'],
      ),
    },
    {
      name: 'Rantatien Verkkokauppa Oy',
      weight: 1,
      specificCents: null,
      agreedCents: 600_000,
      invoices: ofClaims(
        'R',
        [94_343, 87_082, 46_752, 136_631],
        ['2017-08-10', '2018-02-12', '2018-05-02', '2019-02-22'],
      ),
    },
  ],
}

export const sampleGroups: readonly SampleGroup[] = [rural, structural]

/** Adds what the companies of a sample project have agreed, been invoiced and paid. */
export async function insertGroup(tx: CommandTx, group: SampleGroup, projectId: string, newId: NewId): Promise<void> {
  const rows = await tx.db.selectFrom('organisations').select(['id', 'name']).execute()
  const ids = new Map(rows.map(({ id, name }) => [name, id]))
  const { kind, validFrom, signedOn, note } = group
  await tx.insert('company_groups', {
    id: newId(),
    project_id: projectId,
    kind,
    least: null,
    most: null,
    tolerance: null,
  })
  const agreementId = newId()
  await tx.insert('group_agreements', {
    id: agreementId,
    project_id: projectId,
    valid_from: validFrom,
    signed_on: signedOn,
    note,
  })
  let [invoices, payments] = [0, 0]
  for (const [position, share] of group.shares.entries()) {
    const organisationId = ids.get(share.name)
    if (organisationId === undefined) throw new RangeError(`the sample has no company ${share.name}`)
    await tx.insert('group_agreement_shares', {
      id: newId(),
      project_id: projectId,
      agreement_id: agreementId,
      organisation_id: organisationId,
      position,
      weight: share.weight,
      specific_cents: share.specificCents,
      agreed_cents: share.agreedCents,
    })
    for (const invoice of share.invoices) {
      const row = invoiceRow(invoice, newId(), { projectId, organisationId, position: invoices })
      await tx.insert('own_share_invoices', row)
      invoices += 1
      if (invoice.paid === undefined) continue
      const [paidOn, evidence] = invoice.paid
      await tx.insert('own_share_payments', {
        id: newId(),
        project_id: projectId,
        position: payments,
        organisation_id: organisationId,
        invoice_id: row.id,
        paid_on: paidOn,
        amount_cents: invoice.paidCents ?? invoice.cents,
        method: 'bank',
        reference: invoice.number,
        evidence,
      })
      payments += 1
    }
  }
  if (!group.hasCosts) return
  const companies = group.shares.flatMap(({ name }) => ids.get(name) ?? [])
  const costs = groupCosts(companies).map((fields, position) => newLedgerRow(newId(), projectId, position, fields))
  await tx.insertMany('ledger_rows', costs)
}

function invoiceRow(
  { number, days: [invoicedOn, dueOn, coversTo], cents, kind }: SampleInvoice,
  id: string,
  of: { readonly projectId: string; readonly organisationId: string; readonly position: number },
): NewRow<'own_share_invoices'> {
  return {
    id,
    project_id: of.projectId,
    position: of.position,
    organisation_id: of.organisationId,
    kind: kind ?? 'invoice',
    invoice_number: number,
    invoiced_on: invoicedOn,
    due_on: dueOn,
    covers_to: coversTo,
    amount_cents: cents,
    note: kind === 'credit' ? 'Laskussa 2026-002 liikaa' : '',
  }
}
