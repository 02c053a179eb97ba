import { noFactColumns } from '#db/ledger/facts.ts'
import type { NewRow } from '#db/schema.ts'
import { costOf } from '#domain/ledger/amounts.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import { partOf } from '#domain/ledger/share-key.ts'
import { formatDay } from '#domain/values/day.ts'
import { formatMoney } from '#domain/values/money.ts'
import { insertFile } from './insert-file.ts'
import type { FilePlace } from './insert-file.ts'
import { invoicePdf, receiptPng } from './vouchers.ts'

/** A row of the sample's ledger with its id. */
export interface SampleRow {
  readonly id: string
  readonly fields: LedgerFields
}

/** Projects whose rows have vouchers, and the first of them that shares costs. */
const withVouchers = new Set(['A79101', 'S29105'])
const sharing = 'A79101'
/** Of so many purchases the voucher is at hand. */
const vouchers = 14

/** What belongs to the rows of a sample ledger beside their cells: vouchers, answers to the rules, a shared cost. */
export async function insertLedgerExtras(place: FilePlace, code: string, rows: readonly SampleRow[]): Promise<void> {
  if (!withVouchers.has(code)) return
  const purchases = rows.filter(({ fields }) => fields.supplier !== '' && fields.costDay !== null)
  await insertSettings(place, rows)
  for (const row of purchases.slice(0, vouchers)) await insertVoucher(place, row)
  const guide = invoicePdf('Hankintaohje', ['1. Hintataso selvitetään ennen tilausta.', '2. Tarjoukset tallennetaan.'])
  await insertFile(place, 'Hankintaohje.pdf', guide, 'projects', place.projectId)
  const shared = code === sharing ? purchases.filter(({ fields }) => fields.costKind === 'material').slice(0, 6) : []
  const keyId = shared.length === 0 ? null : await insertKey(place)
  for (const { id, fields } of purchases)
    await insertAnswers(place, id, fields, shared.some((row) => row.id === id) ? keyId : null)
}

async function insertSettings({ tx, projectId, fresh }: FilePlace, rows: readonly SampleRow[]): Promise<void> {
  const first = rows.flatMap(({ fields }) => fields.costDay ?? []).toSorted()[0] ?? null
  await tx.insert('ledger_settings', {
    id: fresh(),
    project_id: projectId,
    pending_since: first,
    is_group: 0,
    procurement_threshold_cents: null,
    vat_proof: null,
    in_kind_work_cents: null,
    in_kind_machine_cents: null,
  })
}

/** An invoice, or a receipt where a taxi was paid. */
async function insertVoucher(place: FilePlace, { id, fields }: SampleRow): Promise<void> {
  const { voucher, supplier, text, costDay, netCents } = fields
  const isReceipt = fields.costKind === 'staff_travel'
  const day = costDay === null ? '' : formatDay(costDay, 'fi')
  const amount = netCents === null ? '' : formatMoney(netCents, { style: 'euro' }, 'fi')
  const bytes = isReceipt
    ? receiptPng(8 + (Number(voucher) % 5))
    : invoicePdf(supplier, [`Lasku ${voucher}, ${day}`, text, `Veroton hinta ${amount}`, 'Maksuehto 14 pv netto'])
  await insertFile(place, `Tosite ${voucher}.${isReceipt ? 'png' : 'pdf'}`, bytes, 'ledger_rows', id)
}

const KEY_PARTS = [
  { label: '', weight: 60 },
  { label: 'Kehitysyhtiön muu toiminta', weight: 40 },
] as const

async function insertKey({ tx, projectId, fresh }: FilePlace): Promise<string> {
  const id = fresh()
  const basis = 'Työntekijöiden työaika hankkeessa ja yhtiön muussa toiminnassa'
  await tx.insert('share_keys', { id, name: 'Toimistotarvikkeet', basis, valid_from: '2016-01-01', valid_to: null })
  for (const [position, { label, weight }] of KEY_PARTS.entries()) {
    const member = label === '' ? projectId : null
    await tx.insert('share_key_parts', { id: fresh(), key_id: id, position, member_id: member, label, weight })
  }
  return id
}

/** What the administrator has told of a purchase; travel is told of by its rules. */
async function insertAnswers(
  { tx, projectId, fresh }: FilePlace,
  rowId: string,
  fields: LedgerFields,
  keyId: string | null,
): Promise<void> {
  const isTrip = fields.costKind === 'staff_travel'
  const answers: Partial<NewRow<'ledger_facts'>> = isTrip ? { within_travel_rules: 1 } : { related_seller: 0 }
  const ids = { id: fresh(), project_id: projectId, row_id: rowId, share_key_id: keyId }
  await tx.insert('ledger_facts', { ...noFactColumns, ...answers, ...ids })
  const whole = keyId === null ? null : costOf(fields)
  if (whole === null) return
  const parts = KEY_PARTS.map(({ label, weight }) => ({ projectId: label === '' ? projectId : null, label, weight }))
  await tx.update('ledger_rows', rowId, null, { eligible_cents: partOf({ parts }, projectId, whole) })
}
