import type { EnteredCategory } from '#domain/cost-models/category.ts'
import type { CostKind } from '#domain/cost-models/cost-kind.ts'
import { EMPTY_LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerFields } from '#domain/ledger/row.ts'
import type { ProjectDescription } from '#domain/project/description.ts'
import { addDays, addMonths, endOfMonth } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { seeded } from './seeded.ts'

/** The sample projects that have a ledger, with the seeds of their figures. */
const seeds: Readonly<Record<string, number>> = { A79101: 11, S29105: 29 }

interface Purchase {
  readonly account: string
  readonly supplier: string
  readonly text: string
  /** Whole euros. */
  readonly from: number
  readonly to: number
  readonly category: EnteredCategory
  readonly kind: CostKind | null
}

const purchases: readonly Purchase[] = [
  buy('4410', 'Valmennustalo Kivipuro Oy', 'Valmennuspäivä', 620, 1_900, 'services', 'purchased_service'),
  buy('4420', 'Mainospaja Lumme Oy', 'Esitteet ja ilmoitukset', 140, 780, 'services', 'communication'),
  buy('4430', 'Kokouskartano Honka Oy', 'Työpajan tila ja tarjoilu', 95, 460, 'services', 'event_rent'),
  buy('7810', 'Sinivaaran Taksi Oy', 'Matka yrityskäynnille', 24, 130, 'other', 'staff_travel'),
  buy('7820', 'Itäradan Matkat Oy', 'Junamatka, verkostotapaaminen', 38, 164, 'other', 'staff_travel'),
  buy('6200', 'Kynä ja Paperi Ky', 'Kokousmateriaalit', 12, 88, 'other', 'material'),
]

function buy(
  account: string,
  supplier: string,
  text: string,
  from: number,
  to: number,
  category: EnteredCategory,
  kind: CostKind | null,
): Purchase {
  return { account, supplier, text, from, to, category, kind }
}

/** Purchases of one month beside the pay of two people. */
const purchasesAMonth = 7
/** Not more months than give a ledger of some hundreds of rows. */
const mostMonths = 30

/**
 * The invented ledger of a sample project: pay of two people and some purchases every month, a participation fee as
 * income now and then, a correction, and rows that are not finished. The same on every machine.
 */
export function sampleLedger({ code, periodStart, periodEnd }: ProjectDescription): readonly LedgerFields[] {
  const seed = seeds[code]
  if (seed === undefined || periodStart === null || periodEnd === null) return []
  const draw = seeded(seed)
  const rows: LedgerFields[] = []
  const add = (row: Partial<LedgerFields>) =>
    rows.push({ ...EMPTY_LEDGER_FIELDS, costCentre: code, voucher: String(1_000 + rows.length), ...row })
  for (let month = 0; month < mostMonths; month += 1) {
    const first = addMonths(periodStart, month)
    if (first > periodEnd) break
    const payDay = lastDay(first, periodEnd)
    for (const [person, pay] of [
      ['Palkka, projektipäällikkö', 3_420],
      ['Palkka, asiantuntija', 1_560],
    ] as const) {
      const netCents = cents((pay + draw(-4, 4) * 20) * 100)
      add({
        costDay: payDay,
        paymentDay: payDay,
        account: '5000',
        text: person,
        netCents,
        category: 'staff',
        costKind: 'project_pay',
        workPackage: 'TP1',
      })
    }
    for (let count = 0; count < purchasesAMonth; count += 1) addPurchase(add, draw, first, periodEnd)
    if (month % 6 === 5) addIncome(add, payDay)
  }
  addLoose(add, lastDay(periodStart, periodEnd))
  return rows
}

type Add = (row: Partial<LedgerFields>) => void
type Draw = ReturnType<typeof seeded>

function lastDay(first: Day, end: Day): Day {
  const last = endOfMonth(first)
  return last < end ? last : end
}

function addPurchase(add: Add, draw: Draw, first: Day, end: Day): void {
  const what = purchases[draw(0, purchases.length - 1)]
  const costDay = addDays(first, draw(0, 27))
  if (what === undefined || costDay > end) return
  const net = draw(what.from * 100, what.to * 100)
  add({
    costDay,
    paymentDay: addDays(costDay, draw(5, 21)),
    account: what.account,
    supplier: what.supplier,
    text: what.text,
    netCents: cents(net),
    vatCents: cents(Math.round(net * 0.24)),
    category: what.category,
    costKind: what.kind,
    workPackage: `TP${draw(1, 3)}`,
  })
}

function addIncome(add: Add, day: Day): void {
  add({
    entry: 'income',
    costDay: day,
    paymentDay: day,
    account: '3000',
    text: 'Osallistumismaksut',
    netCents: cents(48_000),
  })
}

/** What daily work leaves behind: a credit note, a row without its category, one without an amount. */
function addLoose(add: Add, day: Day): void {
  add({
    costDay: day,
    paymentDay: day,
    account: '4420',
    supplier: 'Mainospaja Lumme Oy',
    text: 'Hyvityslasku',
    netCents: cents(-12_550),
    vatCents: cents(-3_012),
    category: 'services',
    costKind: 'communication',
  })
  add({
    costDay: day,
    paymentDay: day,
    account: '4430',
    supplier: 'Kokouskartano Honka Oy',
    text: 'Seminaaritila',
    netCents: cents(31_000),
    vatCents: cents(7_440),
  })
  add({ costDay: day, account: '7810', supplier: 'Sinivaaran Taksi Oy', text: 'Lasku tulossa', category: 'other' })
}
