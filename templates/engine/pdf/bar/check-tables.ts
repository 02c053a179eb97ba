import { PDFName, PDFNumber } from 'pdf-lib'
import type { Findings } from './findings.ts'
import { attribute, type Element, walkElements } from './structure-model.ts'

/** Every row of a table fills the same columns, spans counted, and every header cell says what it heads. */
export function checkTables(root: Element, findings: Findings): void {
  for (const table of walkElements(root)) {
    if (table.role !== 'Table') continue
    const rows = [...walkElements(table)].filter((element) => element.role === 'TR' && tableOf(element) === table)
    checkRegular(rows, findings)
    const headers = rows.flatMap((row) => row.children.filter((cell) => cell.role === 'TH'))
    if (headers.length === 0) findings.add('table-header', 'A table has no header cell')
    for (const header of headers) {
      const scope = attribute(header, 'Scope')
      if (!(scope instanceof PDFName)) findings.add('table-header', 'A header cell has no Scope')
    }
  }
}

function tableOf(row: Element): Element | undefined {
  let element: Element | undefined = row
  while (element !== undefined && element.role !== 'Table') element = element.parent
  return element
}

function checkRegular(rows: readonly Element[], findings: Findings): void {
  /** Rows that each column is still covered by a span from above. */
  let covered: number[] = []
  let width: number | undefined
  for (const [index, row] of rows.entries()) {
    const next = covered.map((count) => Math.max(0, count - 1))
    let column = 0
    for (const cell of row.children) {
      while ((covered[column] ?? 0) > 0) column++
      const [colSpan, rowSpan] = [spanOf(cell, 'ColSpan'), spanOf(cell, 'RowSpan')]
      for (let offset = 0; offset < colSpan; offset++) next[column + offset] = rowSpan - 1
      column += colSpan
    }
    while ((covered[column] ?? 0) > 0) column++
    width ??= column
    if (column !== width)
      findings.add('table-regular', `Row ${index + 1} has ${column} columns, the first one ${width}`)
    covered = next
  }
  if (covered.some((count) => count > 0)) findings.add('table-regular', 'A cell spans more rows than there are')
}

function spanOf(cell: Element, key: 'ColSpan' | 'RowSpan'): number {
  const value = attribute(cell, key)
  return value instanceof PDFNumber ? value.asNumber() : 1
}
