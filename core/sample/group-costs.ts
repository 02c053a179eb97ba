import type { EnteredCategory } from '#domain/cost-models/category.ts'
import { COMMON_COST, EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import { addDays, addMonths, asDay, endOfMonth } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { seeded } from './seeded.ts'

/** Whose a cost of the sample's group project is: all companies', or one's by its place among them; null = not told. */
type Whose = typeof COMMON_COST | number | null

interface Purchase {
  readonly supplier: string
  readonly text: string
  /** Whole euros. */
  readonly from: number
  readonly to: number
  readonly whose: Whose
}

const purchases: readonly Purchase[] = [
  { supplier: 'Makumuotoilu Kettu Oy', text: 'Tuoteperheen ilme', from: 700, to: 1_600, whose: COMMON_COST },
  { supplier: 'Messutalo Sarka Oy', text: 'Messuosasto', from: 900, to: 1_900, whose: COMMON_COST },
  { supplier: 'Verkkokauppapaja Nuotio Oy', text: 'Yhteinen verkkokauppa', from: 450, to: 1_200, whose: COMMON_COST },
  { supplier: 'Elintarviketutkimus Havu Oy', text: 'Säilyvyyskoe, leipomo', from: 300, to: 900, whose: 0 },
  { supplier: 'Kuvaaja Lahdelma Tmi', text: 'Mökkien kuvaus', from: 250, to: 600, whose: 1 },
  { supplier: 'Puumuotoilu Kaarna Oy', text: 'Pakkauksen malli', from: 350, to: 800, whose: 2 },
]

const months = 19

/**
 * The invented ledger of the sample's group project: every month pay and purchases, some for one company only, and one
 * row that nobody has tagged yet.
 */
export function groupCosts(companyIds: readonly string[]): readonly LedgerFields[] {
  const draw = seeded(41)
  const rows: LedgerFields[] = []
  const add = (whose: Whose, category: EnteredCategory, row: Partial<LedgerFields>) => {
    const company = typeof whose === 'number' ? (companyIds[whose] ?? null) : whose
    const voucher = `R${String(100 + rows.length)}`
    rows.push({ ...EMPTY_LEDGER_FIELDS, costCentre: '287401', voucher, category, company, ...row })
  }
  for (let month = 0; month < months; month += 1) {
    const first = addMonths(asDay('2025-03-01'), month)
    const payDay = endOfMonth(first)
    add(COMMON_COST, 'staff', {
      costDay: payDay,
      paymentDay: payDay,
      account: '5000',
      text: 'Palkka, projektipäällikkö 50 %',
      netCents: cents((1_480 + draw(-3, 3) * 20) * 100),
      costKind: 'project_pay',
    })
    const what = purchases[draw(0, purchases.length - 1)]
    if (what === undefined) continue
    const costDay = addDays(first, draw(0, 26))
    const net = draw(what.from * 100, what.to * 100)
    add(what.whose, 'services', {
      costDay,
      paymentDay: addDays(costDay, draw(7, 21)),
      account: '4410',
      supplier: what.supplier,
      text: what.text,
      netCents: cents(net),
      vatCents: cents(Math.round(net * 0.255)),
      costKind: 'purchased_service',
    })
  }
  add(null, 'services', {
    costDay: asDay('2026-09-17'),
    paymentDay: asDay('2026-10-02'),
    account: '4410',
    supplier: 'Painotalo Pihlaja Oy',
    text: 'Etiketit',
    netCents: cents(38_640),
    vatCents: cents(9_853),
    costKind: 'purchased_service',
  })
  return rows
}
