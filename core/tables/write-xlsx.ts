import { strToU8, zipSync } from 'fflate'
import { asDay, daysBetween } from '#domain/values/day.ts'
import { moneyText } from './write-csv.ts'
import type { OutCell } from './text-cells.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Cell styles by their place in `cellXfs`. */
const style = { header: 1, money: 2, day: 3 } as const

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`

/**
 * A workbook of one sheet, its header frozen. Every text is an inline string, which no program takes for a formula;
 * the file holds no formula and no link at all. The same rows give the same bytes.
 */
export function writeXlsx(
  sheetName: string,
  header: readonly string[],
  rows: Iterable<readonly OutCell[]>,
): Uint8Array {
  const lines = [
    rowXml(
      1,
      header.map((text) => textXml(text, style.header)),
    ),
  ]
  for (const row of rows) lines.push(rowXml(lines.length + 1, row.map(cellXml)))
  const sheet = `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines.join('')}</sheetData></worksheet>`
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${target}"/>`
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="${escaped(sheetTitle(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': sheet,
  }
  const files: Record<string, Uint8Array> = {}
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(declaration + xml)
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) })
}

const rowXml = (line: number, cells: readonly string[]) => `<row r="${line}">${cells.join('')}</row>`

function cellXml(cell: OutCell): string {
  if (cell.kind === 'text') return textXml(cell.text)
  if (cell.kind === 'money') return `<c s="${style.money}"><v>${moneyText(cell.cents, '.')}</v></c>`
  if (cell.kind === 'day') return `<c s="${style.day}"><v>${serialOf(cell.day)}</v></c>`
  return '<c/>'
}

/** Days since 30.12.1899, as workbooks count from March 1900 on. */
const serialOf = (day: string) => daysBetween(firstDay, asDay(day))
const firstDay = asDay('1899-12-30')

function textXml(text: string, cellStyle = 0): string {
  return `<c t="inlineStr" s="${cellStyle}"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
}

/** Nearly every cell; escaping character by character takes ten times as long. */
const plain = /^[\w .,:;()/+\-\u00A0-\u02AF]*$/

/** Characters that XML 1.0 cannot hold are left out; all others are kept. */
function escaped(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Names of sheets are short and lack some characters. */
function sheetTitle(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
