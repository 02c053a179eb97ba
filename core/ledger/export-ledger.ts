import type { FileOut, Language } from '#contract/index.ts'
import { readLedgerRows } from '#db/ledger/read-ledger.ts'
import { toFields } from '#db/ledger/ledger-row.ts'
import { grossOf } from '#domain/ledger/amounts.ts'
import { categoryName } from '#domain/ledger/category-names.ts'
import type { LedgerField, LedgerFields } from '#domain/ledger/row.ts'
import type { Regime } from '#domain/rules/regime.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import type { OutCell } from '#templates/engine/xlsx/out-cell.ts'
import { writeCsv } from '../tables/write-csv.ts'
import { writeXlsx } from '../tables/write-xlsx.ts'
import { ledgerProject } from './ledger-project.ts'

export interface ExportRequest {
  projectId: string
  format: 'csv' | 'xlsx'
  language: Language
  rowIds: readonly string[]
  columns: readonly { field: ExportField; title: string }[]
}

export type ExportField = LedgerField | 'grossCents'

const words = {
  fi: { yes: 'kyllä', no: 'ei', cost: 'meno', income: 'tulo', name: 'kirjanpito' },
  sv: { yes: 'ja', no: 'nej', cost: 'utgift', income: 'inkomst', name: 'bokforing' },
  en: { yes: 'yes', no: 'no', cost: 'cost', income: 'income', name: 'ledger' },
} as const satisfies Record<Language, object>

/** The rows that are shown, in their order, as a file. A row that is gone meanwhile is `not_found`, never left out. */
export async function exportLedger({ session }: CoreContext, request: ExportRequest): Promise<FileOut> {
  const { projectId, format, language, rowIds, columns } = request
  const { project, rows } = await session
    .current()
    .db.transaction()
    .execute(async (tx) => ({
      project: await ledgerProject(tx, projectId),
      rows: await readLedgerRows(tx, projectId, rowIds),
    }))
  const lines = rowIds.map((id) => {
    const row = rows.get(id)
    if (row === undefined) throw new AppError('not_found', { what: 'ledger_rows', id })
    const fields = toFields(row)
    return columns.map(({ field }) => cellOf(field, fields, project.regime, language))
  })
  const header = columns.map(({ title }) => title)
  const name = `${project.code}-${words[language].name}.${format}`
  const bytes = format === 'csv' ? writeCsv(header, lines) : writeXlsx(words[language].name, header, lines)
  return { name, mediaType: mediaTypes[format], base64: Buffer.from(bytes).toString('base64') }
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

function cellOf(field: ExportField, row: LedgerFields, regime: Regime, language: Language): OutCell {
  const value = field === 'grossCents' ? grossOf(row) : row[field]
  if (value === null || value === '') return { kind: 'empty' }
  if (typeof value === 'number') return { kind: 'money', cents: value }
  if (typeof value === 'boolean') return text(words[language][value ? 'yes' : 'no'])
  if (field === 'entry') return text(words[language][row.entry])
  if (field === 'category' && row.category !== null) return text(categoryName(row.category, language, regime))
  return field === 'costDay' || field === 'paymentDay' ? { kind: 'day', day: value } : text(value)
}

const text = (value: string): OutCell => ({ kind: 'text', text: value })
