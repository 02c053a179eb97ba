import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import type { Category } from '#domain/cost-models/category.ts'
import { amountOf, totalOf } from '#domain/cost-models/category-amounts.ts'
import { categoryName } from '#domain/ledger/category-names.ts'
import type { Regime } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'
import { addCents, negateCents, sumCents } from '#domain/values/money.ts'
import type { ClaimSummary } from '../claim-summary-inputs.ts'
import type { Block, Table, ValueSource } from '../engine/model.ts'
import { fundingSourceNames } from '../funding-source-names.ts'
import { cell } from '../people-page.ts'
import { columns, heading, heads, moneyCell, note, percentCell } from '../table-cells.ts'
import { labels } from './labels.ts'

/** A category by the funder's own name. */
export function nameOfCategory(category: Category, regime: Regime, language: Language): string {
  if (category === 'staff_side_costs' || category === 'flat_rate_staff' || category === 'flat_rate') {
    return labels[language].computed[category]
  }
  return categoryName(category, language, regime)
}

/** Costs by category: this claim, all so far, the budget and what is left of it. */
export function costBlocks(claim: ClaimSummary, language: Language): Block[] {
  const words = labels[language]
  const order = new Map(CATEGORIES_OF_REGIME[claim.decision.regime].map(({ line }, index) => [line as Category, index]))
  // Side costs stand right below the pay that they are taken of.
  const placeOf = (category: Category) =>
    category === 'staff_side_costs' || category === 'flat_rate_staff' ? 0.5 : (order.get(category) ?? order.size)
  const lines = claim.lines.toSorted((a, b) => placeOf(a.category) - placeOf(b.category))
  const sum = (of: 'amount' | 'cumulative' | 'left') => sumCents(lines.map((line) => line[of]))
  const budget = sumCents(lines.flatMap((line) => line.budget ?? []))
  const table: Table = {
    kind: 'table',
    id: 'kustannukset-taulukko',
    summary: words.costsSummary,
    columns: columns([3.4, 2.2, 2, 2, 2], 1),
    headerRows: heads([words.category, words.thisClaim, words.cumulative, words.budget, words.left]),
    rows: lines.map((line) => {
      const rows = claim.rows.filter(({ category, entry }) => entry === 'cost' && category === line.category)
      const own: ValueSource =
        rows.length === 0
          ? { table: 'decisions', ids: [claim.decision.id], field: 'models' }
          : { table: 'ledger_rows', ids: rows.map(({ ledgerRowId }) => ledgerRowId), field: 'amount_cents' }
      const approved: ValueSource = { table: 'decisions', ids: [claim.decision.id], field: 'budget' }
      return [
        cell(nameOfCategory(line.category, claim.decision.regime, language), { header: true }),
        moneyCell(line.amount, language, own),
        moneyCell(line.cumulative, language, { table: 'claims', ids: [claim.claim.id], field: 'cumulative' }),
        moneyCell(line.budget, language, approved),
        moneyCell(line.left, language),
      ]
    }),
    footerRows: [
      [
        cell(words.totalCosts, { header: true }),
        moneyCell(sum('amount'), language),
        moneyCell(sum('cumulative'), language),
        moneyCell(budget, language),
        moneyCell(sum('left'), language),
      ],
      ...(claim.figures.cumulative.income === 0
        ? []
        : [
            [
              cell(words.income, { header: true }),
              moneyCell(negateCents(claim.figures.income), language),
              moneyCell(negateCents(claim.figures.cumulative.income), language),
              cell('', { colSpan: 2 }),
            ],
            [
              cell(words.net, { header: true }),
              moneyCell(claim.figures.net, language),
              moneyCell(claim.figures.cumulative.net, language),
              cell('', { colSpan: 2 }),
            ],
          ]),
    ],
  }
  return [heading('kustannukset', words.costs), table]
}

/** How the support came about: each cost model, the net costs, the rate, and what is taken off. */
export function supportBlocks(claim: ClaimSummary, language: Language): Block[] {
  const words = labels[language]
  const { decision, figures, payment } = claim
  const source: ValueSource = { table: 'decisions', ids: [decision.id], field: 'support_rate' }
  const entered = claim.lines.filter((line) => !line.computed)
  const enteredSum = (of: 'amount' | 'cumulative') => sumCents(entered.map((line) => line[of]))
  const row = (
    name: string,
    rate: Table['rows'][number][number],
    base: number | null,
    own: number,
    all: number | null,
  ) => [
    cell(name, { header: true }),
    rate,
    moneyCell(base, language),
    moneyCell(own, language),
    moneyCell(all, language),
  ]
  const none = cell('')
  const deductions = (
    [
      [words.sanction, payment.sanction],
      [words.stateDeduction, payment.stateDeduction],
      [words.offset, payment.offset],
    ] as const
  ).filter(([, amount]) => amount !== 0)
  const table: Table = {
    kind: 'table',
    id: 'tuki-taulukko',
    summary: words.supportSummary,
    columns: columns([4.4, 1.5, 2, 2.3, 2], 1),
    headerRows: heads([words.what, words.rate, words.base, words.thisClaim, words.cumulative]),
    rows: [
      row(words.entered, none, null, enteredSum('amount'), enteredSum('cumulative')),
      ...stepFigures(claim).map((step) =>
        row(
          language === 'fi' ? step.titleFi : `${words.computed[step.result]} (${step.modelId})`,
          percentCell(step.rate, language, { table: 'decisions', ids: [decision.id], field: 'models' }),
          step.base,
          step.amount,
          step.cumulative,
        ),
      ),
      ...(claim.figures.cumulative.income === 0
        ? []
        : [
            row(
              words.income,
              none,
              null,
              negateCents(claim.figures.income),
              negateCents(claim.figures.cumulative.income),
            ),
          ]),
      row(words.net, none, null, figures.net, figures.cumulative.net),
      row(
        words.supportRow,
        percentCell(decision.supportRate, language, source),
        figures.net,
        figures.support,
        figures.cumulative.support,
      ),
      ...deductions.map(([name, amount]) => row(name, none, null, negateCents(amount), null)),
    ],
    footerRows: [row(words.payable, none, null, payment.payable, null)],
  }
  const { flatRate, support: rounded } = claim.rounding
  return [
    heading('tuki', words.support),
    table,
    note(words.bound[figures.boundBy]),
    note(words.roundingNote.replace('{flat}', words.rounding[flatRate]).replace('{support}', words.rounding[rounded])),
    note(words.cumulativeNote),
  ]
}

/** What each cost model is taken of and what it gives, in this claim and in all so far. */
function stepFigures({ steps, figures }: ClaimSummary) {
  const own = { ...figures.entered, ...figures.computed }
  const all = { ...figures.cumulative.entered, ...figures.cumulative.computed }
  return steps.map(({ model, rate }) => ({
    modelId: model.id,
    titleFi: model.rule.titleFi,
    result: model.result,
    rate,
    base: totalOf(own, model.base),
    amount: amountOf(own, model.result),
    cumulative: amountOf(all, model.result),
  }))
}

/** Money by source: planned, of this claim, all so far. */
export function fundingBlocks(claim: ClaimSummary, language: Language): Block[] {
  const words = labels[language]
  const sum = (of: 'planned' | 'amount' | 'cumulative') =>
    claim.shares.reduce((total, share) => addCents(total, share[of]), sumCents([]))
  const source: ValueSource = { table: 'decisions', ids: [claim.decision.id], field: 'sources' }
  const table: Table = {
    kind: 'table',
    id: 'rahoitus-taulukko',
    summary: words.fundingSummary,
    columns: columns([5, 2, 2, 2], 1),
    headerRows: heads([words.source, words.planned, words.thisClaim, words.cumulative]),
    rows: claim.shares.map((share) => [
      cell([fundingSourceNames[language][share.source], share.name].filter(Boolean).join(', '), { header: true }),
      moneyCell(share.planned, language, source),
      moneyCell(share.amount, language, { table: 'claims', ids: [claim.claim.id], field: 'shares' }),
      moneyCell(share.cumulative, language),
    ]),
    footerRows: [
      [
        cell(words.total, { header: true }),
        moneyCell(sum('planned'), language),
        moneyCell(sum('amount'), language),
        moneyCell(sum('cumulative'), language),
      ],
    ],
  }
  return [heading('rahoitus', words.funding), table]
}
