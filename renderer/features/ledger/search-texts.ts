import type { LedgerRow } from '#domain/ledger/row.ts'

interface SearchTexts {
  readonly rows: readonly LedgerRow[]
  /** By place; made when first asked for. */
  readonly texts: (string | undefined)[]
}

let last: SearchTexts = { rows: [], texts: [] }

/**
 * What is searched in, by the place of the row. Rows are never changed, only replaced, so after an edit the row that
 * is another one gets a new text and the others keep theirs.
 */
export function searchTextsOf(rows: readonly LedgerRow[]): (place: number) => string {
  if (last.rows !== rows) {
    const before = last
    last = { rows, texts: rows.map((row, place) => (row === before.rows[place] ? before.texts[place] : undefined)) }
  }
  const { texts } = last
  return (place) => (texts[place] ??= textOf(rows[place]))
}

function textOf(row: LedgerRow | undefined): string {
  if (row === undefined) return ''
  const { voucher, account, costCentre, supplier, text, workPackage } = row
  return `${voucher}\n${account}\n${costCentre}\n${supplier}\n${text}\n${workPackage}`.toLowerCase()
}
