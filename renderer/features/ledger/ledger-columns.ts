import { grossOf } from '#domain/ledger/amounts.ts'
import { categoryChoices, categoryName } from '#domain/ledger/category-names.ts'
import type { CellReading } from '#domain/ledger/cell.ts'
import { LEDGER_FIELDS } from '#domain/ledger/row.ts'
import type { LedgerField, LedgerRow } from '#domain/ledger/row.ts'
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
  costDay: { widthPx: 104 },
  paymentDay: { widthPx: 104 },
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
}

export const allColumns: readonly LedgerColumnId[] = [
  'status',
  'files',
  ...LEDGER_FIELDS.flatMap((field): LedgerColumnId[] => (field === 'vatFinal' ? [field, 'grossCents'] : [field])),
]
export const usualColumns: readonly LedgerColumnId[] = allColumns.filter((id) => shapes[id].extra !== true)

/** The field that a column writes; null for what is derived. */
export function writtenField(id: string): LedgerField | null {
  return LEDGER_FIELDS.find((field) => field === id) ?? null
}

export function gridColumns(
  ids: readonly LedgerColumnId[],
  regime: Regime,
  language: Language,
  packages: readonly string[] = [],
): GridColumn[] {
  const titles = ledgerFieldWords[language]
  return ids.map((id) => {
    const { widthPx, align } = shapes[id]
    const choices = id === 'workPackage' && packages.length > 0 ? packages : choicesOf(id, regime, language)
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

function choicesOf(id: LedgerColumnId, regime: Regime, language: Language): readonly string[] | undefined {
  const words = ledgerWords[language]
  if (id === 'category') return categoryChoices(regime, language).map(({ names: [name = ''] }) => name)
  if (id === 'costKind') return COST_KINDS.map((kind) => costKindWords[language][kind])
  if (id === 'entry') return [words.cost, words.income]
  return id === 'vatFinal' ? [words.yes, words.no] : undefined
}

/** How cells are read in the user's language. */
export function readingFor(regime: Regime, language: Language): CellReading {
  return {
    categories: categoryChoices(regime, language),
    costKinds: COST_KINDS.map((value) => ({ value, names: [costKindWords[language][value]] })),
  }
}

/** A value as the cell shows it, and as it is typed. */
export function cellText(
  id: Exclude<LedgerColumnId, 'status' | 'files'>,
  row: LedgerRow,
  regime: Regime,
  language: Language,
): string {
  const value = id === 'grossCents' ? grossOf(row) : row[id]
  if (value === null || value === '') return ''
  if (typeof value === 'number') return formatMoney(cents(value), { style: 'plain' }, language)
  const words = ledgerWords[language]
  if (typeof value === 'boolean') return value ? words.yes : ''
  if (id === 'entry') return row.entry === 'cost' ? '' : words.income
  if (id === 'category' && row.category !== null) return categoryName(row.category, language, regime)
  if (id === 'costKind' && row.costKind !== null) return costKindWords[language][row.costKind]
  return isDay(value) && (id === 'costDay' || id === 'paymentDay') ? formatDay(value, 'fi') : value
}
