import { CATEGORIES } from '#domain/cost-models/category.ts'
import type { Language } from '#domain/values/language.ts'
import { addCents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import { splitByWeights } from '#domain/values/split.ts'
import type { ClaimInputRow } from '../claim-inputs.ts'
import type { ClaimSummary } from '../claim-summary-inputs.ts'
import type { Block, Table, ValueSource } from '../engine/model.ts'
import { cell, figureCell } from '../people-page.ts'
import { columns, dayCell, heading, heads, moneyCell, note, percentCell } from '../table-cells.ts'
import { nameOfCategory } from './costs.ts'
import { labels } from './labels.ts'

const inDayOrder = (a: ClaimInputRow, b: ClaimInputRow) =>
  placeOf(a) - placeOf(b) || compare(a.costDay, b.costDay) || compare(a.voucher, b.voucher)
const placeOf = ({ category }: ClaimInputRow) => (category === null ? -1 : CATEGORIES.indexOf(category))
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const inKindKinds: ReadonlySet<string | null> = new Set(['in_kind_work', 'in_kind_machine', 'in_kind_other'])
const isInKind = ({ costKind }: ClaimInputRow) => inKindKinds.has(costKind)

/** Each voucher of the claim. What is in kind and what is income stand apart: they are no vouchers of costs. */
export function voucherBlocks(claim: ClaimSummary, language: Language): Block[] {
  const words = labels[language]
  const costs = claim.rows.filter((row) => row.entry === 'cost' && !isInKind(row))
  const income = claim.rows.filter(({ entry }) => entry === 'income')
  const inKind = claim.rows.filter((row) => row.entry === 'cost' && isInKind(row))
  const list = (id: string, title: string, rows: readonly ClaimInputRow[]): Block[] =>
    rows.length === 0 ? [] : [heading(id, title), voucherTable(id, rows, claim, language)]
  return [
    heading('menot', words.rows),
    ...(costs.length === 0 ? [note(words.rowsNone)] : [voucherTable('menot', costs, claim, language)]),
    ...(claim.steps.length === 0 ? [] : [note(words.flatNote)]),
    ...list('tulot', words.incomes, income),
    ...list('luontoissuoritukset', words.inKind, inKind),
  ]
}

function voucherTable(id: string, rows: readonly ClaimInputRow[], claim: ClaimSummary, language: Language): Table {
  const words = labels[language]
  const sum = (of: (row: ClaimInputRow) => number | null) => rows.reduce((total, row) => total + (of(row) ?? 0), 0)
  return {
    kind: 'table',
    id: `${id}-taulukko`,
    summary: words.rowsSummary,
    density: 'compact',
    columns: columns([1.3, 1.6, 2.4, 2.6, 2.2, 1.7, 1.5, 1.7], 5),
    headerRows: heads([
      words.voucher,
      words.day,
      words.supplier,
      words.text,
      words.category,
      words.netAmount,
      words.vat,
      words.eligible,
    ]),
    rows: rows.toSorted(inDayOrder).map((row) => {
      const source = (field: string): ValueSource => ({ table: 'ledger_rows', ids: [row.ledgerRowId], field })
      return [
        cell(row.voucher, { header: true }, source('voucher')),
        dayCell(row.costDay, language, source('cost_day')),
        cell(row.supplier, {}, source('supplier')),
        cell(row.text, {}, source('text')),
        cell(row.category === null ? '' : nameOfCategory(row.category, claim.decision.regime, language)),
        moneyCell(row.netCents, language, source('net_cents')),
        moneyCell(row.vatCents, language, source('vat_cents')),
        moneyCell(row.amount, language, source('amount_cents')),
      ]
    }),
    footerRows: [
      [
        cell(words.total, { header: true, colSpan: 5 }),
        moneyCell(
          sum(({ netCents }) => netCents),
          language,
        ),
        moneyCell(
          sum(({ vatCents }) => vatCents),
          language,
        ),
        moneyCell(
          sum(({ amount }) => amount),
          language,
        ),
      ],
    ],
  }
}

/** Pay person by person; what a model adds is split by pay, so that the parts add up to the cent. */
export function payBlocks(claim: ClaimSummary, language: Language): Block[] {
  const words = labels[language]
  const { people } = claim
  if (people.length === 0) return []
  const whole = claim.lines.find(({ category }) => category === 'staff_side_costs')?.amount ?? ZERO_CENTS
  const pays = people.map(({ pay }) => pay)
  const parts = splitByWeights(whole, pays)
  // A correction below zero has no part of the side costs to bear: then only their sum is told.
  const sideCosts = parts.ok ? parts.value : null
  const hasSideCosts = whole !== 0
  const table: Table = {
    kind: 'table',
    id: 'palkat-taulukko',
    summary: words.paySummary,
    columns: columns([4, 1.5, 1.5, 2, ...(hasSideCosts ? [2, 2] : [])], 1),
    headerRows: heads([
      words.person,
      words.hours,
      words.share,
      words.wages,
      ...(hasSideCosts ? [words.sideCosts, words.payTotal] : []),
    ]),
    rows: people.map((person, index) => {
      const source: ValueSource = { table: 'ledger_rows', ids: person.ledgerRowIds, field: 'amount_cents' }
      const side = sideCosts?.[index] ?? null
      return [
        cell(person.name, { header: true }),
        figureCell(person.hours ?? 0, language),
        percentCell(person.share, language),
        moneyCell(person.pay, language, source),
        ...(hasSideCosts
          ? [moneyCell(side, language), moneyCell(addCents(person.pay, side ?? ZERO_CENTS), language)]
          : []),
      ]
    }),
    footerRows: [
      [
        cell(words.total, { header: true }),
        figureCell(
          people.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
          language,
        ),
        cell(''),
        moneyCell(sumCents(pays), language),
        ...(hasSideCosts ? [moneyCell(whole, language), moneyCell(addCents(sumCents(pays), whole), language)] : []),
      ],
    ],
  }
  return [heading('palkat', words.pay), table]
}
