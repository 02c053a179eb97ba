import { TableError, tableLimits } from './limits.ts'
import { readXmlPart } from './xml.ts'
import type { ZipPart } from './zip.ts'

type Parts = ReadonlyMap<string, ZipPart>

export interface WorkbookInfo {
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean
  readonly styles: string | null
  readonly sharedStrings: string | null
}

/** What the workbook says of itself. Links to other files are never looked at. */
export function readWorkbook(bytes: Uint8Array, parts: Parts): WorkbookInfo {
  const book = parts.get('xl/workbook.xml')
  if (book === undefined) throw new TableError('not_a_table')
  const targets = readTargets(bytes, parts)
  const sheets: { name: string; part: string }[] = []
  let from1904 = false
  readXmlPart(bytes, book, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const part = targets.get(attributes['r:id'] ?? '')
      if (part === undefined || !parts.has(part)) return
      sheets.push({ name: (attributes['name'] ?? '').slice(0, 100), part })
      if (sheets.length > tableLimits.sheets) throw new TableError('too_large')
    },
    close: ignore,
    text: ignore,
  })
  const known = (name: string) => (parts.has(name) ? name : null)
  return { sheets, from1904, styles: known('xl/styles.xml'), sharedStrings: known('xl/sharedStrings.xml') }
}

const ignore = () => undefined

/** Relation id → part of this file. External targets (`TargetMode`) are left out. */
function readTargets(bytes: Uint8Array, parts: Parts): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  const relations = parts.get('xl/_rels/workbook.xml.rels')
  if (relations === undefined) throw new TableError('broken_file')
  readXmlPart(bytes, relations, {
    open(name, { Id: id = '', Target: target = '', TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`)
    },
    close: ignore,
    text: ignore,
  })
  return targets
}

/** Texts that cells refer to by number. Phonetic readings are no part of the text. */
export function readSharedStrings(bytes: Uint8Array, part: ZipPart): string[] {
  const strings: string[] = []
  let [text, inText, phonetic] = ['', false, false]
  readXmlPart(bytes, part, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      inText = name === 't' && !phonetic
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic = false
      if (name !== 'si') return
      strings.push(text)
      if (strings.length > tableLimits.sharedStrings) throw new TableError('too_large')
    },
    text(piece) {
      if (!inText) return
      text += piece
      if (text.length > tableLimits.cellLength) throw new TableError('too_large')
    },
  })
  return strings
}

/** Number formats of the specification that show a day (ECMA-376, 18.8.30). */
const builtinDays = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58])

/** Which cell styles show a number as a day. */
export function readDayStyles(bytes: Uint8Array, part: ZipPart): boolean[] {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  readXmlPart(bytes, part, {
    open(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), showsDay(attributes['formatCode'] ?? ''))
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const format = Number(attributes['numFmtId'] ?? 0)
      styles.push(own.get(format) ?? builtinDays.has(format))
    },
    close(name) {
      if (name === 'cellXfs') inCells = false
    },
    text: ignore,
  })
  return styles
}

/** A format with a day or a year in it; quoted texts, colours and escaped letters don't count. */
function showsDay(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
  return /[dy]/i.test(bare) && !/[#0?]/.test(bare)
}
