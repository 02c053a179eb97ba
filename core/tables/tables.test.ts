import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { rawTextOf } from '#domain/ledger/source-cell.ts'
import { delimiters, guessDelimiter, readCsv } from './csv.ts'
import { TableError } from './limits.ts'
import type { TableTrouble } from './limits.ts'
import { readTable } from './table.ts'
import { decodeText } from './text-encoding.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'
import type { OutCell } from '#templates/engine/xlsx/out-cell.ts'

const quiet = () => undefined
const cellsOf = (bytes: Uint8Array, sheet = 0) => readTable(bytes, sheet, quiet).rows.map(({ cells }) => cells)
const troubleOf = (read: () => unknown): TableTrouble | null => {
  try {
    read()
    return null
  } catch (error) {
    if (error instanceof TableError) return error.trouble
    throw error
  }
}

describe('delimited text', () => {
  it('gives back every cell that was written, whatever is in it', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(...delimiters),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, delimiter, end) => {
          const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
          const text = table.map((row) => row.map(quoted).join(delimiter)).join(end)
          expect([...readCsv(text, delimiter)].map(({ cells }) => cells)).toEqual(table)
        },
      ),
    )
  })

  it('tells the line on which a record begins, also after cells of several lines', () => {
    const lines = [...readCsv('a;"b\nc"\r\nd;e\n\nf', ';')].map(({ line, cells }) => [line, cells.length])
    expect(lines).toEqual([
      [1, 2],
      [3, 2],
      [4, 1],
      [5, 1],
    ])
  })

  it('refuses a quote that is never closed instead of swallowing the rest', () => {
    expect(troubleOf(() => [...readCsv('a;"b\nc;d\n', ';')])).toBe('broken_file')
  })

  it.each([
    ['a;b\n1,5;2\n', ';'],
    ['a,b\n1.5,2\n', ','],
    ['a\tb\n1,5\t2,5\n', '\t'],
    ['Otsikko\na|b|c\n1|2|3\n', '|'],
    ['yksi sarake\n', ';'],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(guessDelimiter(text)).toBe(delimiter)
  })

  it.each([
    ['utf-8 with its mark', Buffer.from('\uFEFFÄiti;€')],
    ['utf-8', Buffer.from('Äiti;€')],
    ['windows-1252', Buffer.from([0xc4, 0x69, 0x74, 0x69, 0x3b, 0x80])],
    ['utf-16 with its mark', Buffer.from('\uFEFFÄiti;€', 'utf16le')],
    ['utf-16 without', Buffer.from('Äiti;€ on pitkä rivi tekstiä', 'utf16le')],
    ['utf-16, the other way round', Buffer.from('\uFEFFÄiti;€', 'utf16le').swap16()],
  ])('reads %s', (_name, bytes) => {
    expect(decodeText(bytes)).toMatch(/^Äiti;€/)
  })
})

const text = (value: string): OutCell => ({ kind: 'text', text: value })

/** Parts of a small workbook; `sheet` is the inside of its sheet. */
function workbook(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
    'xl/workbook.xml': '<workbook><sheets><sheet name="Yksi" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

describe('a workbook', () => {
  it('gives back texts, amounts and days that were written', () => {
    const safe = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value))
    const day = fc.date({ min: new Date('1901-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(fc.array(fc.tuple(safe, fc.integer({ min: -1e11, max: 1e11 }), day)), (rows) => {
        const written = rows.map(([name, cents, on]): OutCell[] => [
          text(name),
          { kind: 'money', cents },
          { kind: 'day', day: on.toISOString().slice(0, 10) },
        ])
        const [, ...read] = cellsOf(writeXlsx('Koe', ['a', 'b', 'c'], written))
        // XML reads every line end as LF.
        const expected = rows.map(([name, cents, on]) => [
          name.replace(/\r\n?/g, '\n'),
          cents / 100,
          { day: on.toISOString().slice(0, 10) },
        ])
        expect(read).toEqual(expected)
      }),
      { numRuns: 30 },
    )
  })

  it('reads shared texts, formulas as last calculated, errors as text, and blanks between cells', () => {
    const sheet =
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="C3"><f>1+1</f><v>2</v></c><c r="D3" t="e"><v>#REF!</v></c><c r="E3" t="b"><v>1</v></c></row>'
    const strings = '<sst><si><r><t>Kak</t></r><r><t>si</t></r><rPh><t>x</t></rPh></si></sst>'
    expect(readTable(workbook(sheet, { 'xl/sharedStrings.xml': strings }), 0, quiet).rows).toEqual([
      { line: 3, cells: ['Kaksi', '', 2, '#REF!', 'TRUE'] },
    ])
  })

  it('counts days from 1900 or 1904, and only in cells that show days', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;d&quot; 0.00"/><numFmt numFmtId="171" formatCode="[$-40B]d.m.yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
    const sheet =
      '<row><c s="0"><v>44197</v></c><c s="1"><v>44197.5</v></c><c s="2"><v>44197</v></c><c s="3"><v>61</v></c></row>'
    const parts = { 'xl/styles.xml': styles }
    expect(cellsOf(workbook(sheet, parts))[0]).toEqual([44_197, { day: '2021-01-01' }, 44_197, { day: '1900-03-01' }])
    const mac = '<workbook><workbookPr date1904="1"/><sheets><sheet name="Yksi" r:id="r1"/></sheets></workbook>'
    const [row] = cellsOf(workbook(sheet, { ...parts, 'xl/workbook.xml': mac }))
    expect(row?.[1]).toEqual({ day: '2025-01-02' })
  })

  it('never follows a link to another file', () => {
    const rels =
      '<Relationships><Relationship Id="r1" TargetMode="External" Target="file:///etc/passwd"/></Relationships>'
    expect(troubleOf(() => cellsOf(workbook('', { 'xl/_rels/workbook.xml.rels': rels })))).toBe('empty_file')
  })

  it('cuts huge names of sheets', () => {
    const book = `<workbook><sheets><sheet name="${'x'.repeat(100_000)}" r:id="r1"/></sheets></workbook>`
    expect(readTable(workbook('', { 'xl/workbook.xml': book }), 0, quiet).sheets[0]).toHaveLength(100)
  })
})

describe('a hostile file', () => {
  it('that unpacks to more than it says is broken, before it fills memory', () => {
    const bytes = workbook(' '.repeat(5_000_000))
    const view = new DataView(bytes.buffer)
    const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml')
    view.setUint32(name - 46 + 24, 1_000, true)
    expect(troubleOf(() => cellsOf(bytes))).toBe('broken_file')
  })

  it('that says it unpacks to gigabytes is too large, before anything is unpacked', () => {
    const bytes = workbook('')
    const name = Buffer.from(bytes).lastIndexOf('xl/worksheets/sheet1.xml')
    new DataView(bytes.buffer).setUint32(name - 46 + 24, 4_000_000_000, true)
    expect(troubleOf(() => cellsOf(bytes))).toBe('too_large')
  })

  it('cannot grow by entities', () => {
    const book = '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook><sheets/></workbook>'
    expect(troubleOf(() => cellsOf(workbook('', { 'xl/workbook.xml': book })))).toBe('broken_file')
  })

  it('cut anywhere is told, never half read', () => {
    const bytes = writeXlsx('Koe', ['a'], [[text('yksi')], [text('kaksi')]])
    for (let end = 4; end < bytes.length; end += 37) {
      expect(
        troubleOf(() => cellsOf(bytes.subarray(0, end))),
        `cut at ${end}`,
      ).not.toBeNull()
    }
  })

  it.each<[string, Uint8Array, TableTrouble]>([
    ['an empty file', new Uint8Array(), 'empty_file'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'old_excel'],
    ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not_a_table'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0), 'not_a_table'],
    ['more columns than any table', Buffer.from('a;'.repeat(300)), 'too_many_columns'],
    ['a cell without end', Buffer.from(`a;${'b'.repeat(40_000)}`), 'too_large'],
  ])('such as %s is refused by name', (_what, bytes, trouble) => {
    expect(troubleOf(() => cellsOf(bytes))).toBe(trouble)
  })

  it('never breaks the reader otherwise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
        troubleOf(() => cellsOf(noise))
        troubleOf(() => cellsOf(Uint8Array.of(0x50, 0x4b, 3, 4, ...noise)))
      }),
    )
  })
})

describe('a file that we write', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1']

  it('has no text that a spreadsheet program would run', () => {
    const csv = new TextDecoder().decode(
      writeCsv(
        ['=otsikko'],
        formulas.map((each) => [text(each)]),
      ),
    )
    const cells = [...readCsv(csv, ';')].map(({ cells: [cell = ''] }) => cell)
    expect(cells).toHaveLength(formulas.length + 1)
    for (const cell of cells) expect(cell).toMatch(/^'/)
    const bytes = writeXlsx(
      'Koe',
      ['=otsikko'],
      formulas.map((each) => [text(each)]),
    )
    expect(cellsOf(bytes).map(([cell = '']) => rawTextOf(cell))[1]).toBe('=1+1')
    expect(Buffer.from(bytes).includes('<f>')).toBe(false)
  })

  it('writes negative amounts as numbers', () => {
    expect(new TextDecoder().decode(writeCsv(['a'], [[{ kind: 'money', cents: -5 }]]))).toBe('a\r\n-0,05\r\n')
  })
})
