import { grossOf } from '#domain/ledger/amounts.ts'
import { categoryChoices, categoryName } from '#domain/ledger/category-names.ts'
import type { CellReading } from '#domain/ledger/cell.ts'
import type { Choice } from '#domain/ledger/choices.ts'
import { COMMON_COST, LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { CostCompany, LedgerField, LedgerRow } from '#domain/ledger/row.ts'
import { COST_KINDS } from '#domain/cost-models/cost-kind.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { isDay, formatDay } from '#domain/values/day.ts'
import type { Language } from '#domain/values/language.ts'
import { cents, formatMoney } from '#domain/values/money.ts'
import type { GridColumn } from '../../ui/grid/grid-types.ts'
import { costKindWords } from './words/cost-kind-words.ts'
import { ledgerFieldWords, ledgerWords } from './words/ledger-words.ts'

export type LedgerColumnId = LedgerField | 'grossCents' | 'status' | 'files'

interface ColumnShape {
  readonly widthPx: number
  readonly align?: 'right'
  /** Not shown until somebody asks for it. */
  readonly extra?: boolean
}

const shapes: Readonly<Record<LedgerColumnId, ColumnShape>> = {
  status: { widthPx: 130 },
  files: { widthPx: 64 },
  costDay: { widthPx: 120 },
  paymentDay: { widthPx: 116 },
  voucher: { widthPx: 96 },
  account: { widthPx: 80 },
  costCentre: { widthPx: 110, extra: true },
  supplier: { widthPx: 190 },
  text: { widthPx: 230 },
  entry: { widthPx: 96, extra: true },
  netCents: { widthPx: 116, align: 'right' },
  vatCents: { widthPx: 104, align: 'right' },
  vatFinal: { widthPx: 110, extra: true },
  grossCents: { widthPx: 116, align: 'right' },
  eligibleCents: { widthPx: 124, align: 'right' },
  category: { widthPx: 190 },
  costKind: { widthPx: 170 },
  workPackage: { widthPx: 120 },
  company: { widthPx: 170 },
}

export const allColumns: readonly LedgerColumnId[] = [
  'status',
  'files',
  ...LEDGER_FIELDS.flatMap((field): LedgerColumnId[] => (field === 'vatFinal' ? [field, 'grossCents'] : [field])),
]
export const usualColumns: readonly LedgerColumnId[] = allColumns.filter((id) => shapes[id].extra !== true)

/** Companies of the project, by which a cost is told apart; none = the project has no such column. */
export type CostOwners = readonly { readonly id: string; readonly name: string }[]

/** The columns of a project: only one with companies asks for whom a cost was. */
export function columnsFor(owners: CostOwners): readonly LedgerColumnId[] {
  return owners.length === 0 ? allColumns.filter((id) => id !== 'company') : allColumns
}

/** The field that a column writes; null for what is derived. */
export function writtenField(id: string): LedgerField | null {
  return LEDGER_FIELDS.find((field) => field === id) ?? null
}

/** Choices that a project brings along. */
export interface GridChoices {
  /** Names of its work packages. */
  readonly packages?: readonly string[]
  readonly owners?: CostOwners
}

export function gridColumns(
  ids: readonly LedgerColumnId[],
  regime: Regime,
  language: Language,
  { packages = [], owners = [] }: GridChoices = {},
): GridColumn[] {
  const titles = ledgerFieldWords[language]
  return ids.map((id) => {
    const { widthPx, align } = shapes[id]
    const choices = id === 'workPackage' && packages.length > 0 ? packages : choicesOf(id, regime, language, owners)
    return {
      id,
      title: titles[id],
      widthPx,
      ...(align === undefined ? {} : { align }),
      ...(writtenField(id) === null ? { readOnly: true } : {}),
      ...(choices === undefined ? {} : { choices }),
    }
  })
}

function choicesOf(
  id: LedgerColumnId,
  regime: Regime,
  language: Language,
  owners: CostOwners,
): readonly string[] | undefined {
  const words = ledgerWords[language]
  if (id === 'category') return categoryChoices(regime, language).map(({ names: [name = ''] }) => name)
  if (id === 'costKind') return COST_KINDS.map((kind) => costKindWords[language][kind])
  if (id === 'entry') return [words.cost, words.income]
  if (id === 'company') return companyChoices(owners, language).map(({ names: [name = ''] }) => name)
  return id === 'vatFinal' ? [words.yes, words.no] : undefined
}

/** How cells are read in the user's language. */
export function readingFor(regime: Regime, language: Language, owners: CostOwners = []): CellReading {
  return {
    categories: categoryChoices(regime, language),
    costKinds: COST_KINDS.map((value) => ({ value, names: [costKindWords[language][value]] })),
    companies: companyChoices(owners, language),
  }
}

function companyChoices(owners: CostOwners, language: Language): readonly Choice<CostCompany>[] {
  return [
    { value: COMMON_COST, names: [ledgerWords[language].common] },
    ...owners.map(({ id, name }) => ({ value: id, names: [name] })),
  ]
}

/** A value as the cell shows it, and as it is typed. */
export function cellText(
  id: Exclude<LedgerColumnId, 'status' | 'files'>,
  row: LedgerRow,
  regime: Regime,
  language: Language,
  owners: CostOwners = [],
): string {
  const value = id === 'grossCents' ? grossOf(row) : row[id]
  if (value === null || value === '') return ''
  if (typeof value === 'number') return formatMoney(cents(value), { style: 'plain' }, language)
  const words = ledgerWords[language]
  if (typeof value === 'boolean') return value ? words.yes : ''
  if (id === 'company') {
    return value === COMMON_COST
      ? words.common
      : (owners.find((owner) => owner.id === value)?.name ?? words.other_company)
  }
  if (id === 'entry') return row.entry === 'cost' ? '' : words.income
  if (id === 'category' && row.category !== null) return categoryName(row.category, language, regime)
  if (id === 'costKind' && row.costKind !== null) return costKindWords[language][row.costKind]
  return isDay(value) && (id === 'costDay' || id === 'paymentDay') ? formatDay(value, 'fi') : value
}
