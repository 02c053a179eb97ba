import { describe, expect, it } from 'vitest'
import type { Block, Cell, Table } from './model.ts'
import { paragraph, run, smallModel } from './testing/invented-text.ts'
import { sampleModel } from './testing/sample-model.ts'
import { validateModel } from './validate.ts'

const codesOf = (blocks: readonly Block[]): string[] => validateModel(smallModel({ blocks })).map(({ code }) => code)

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({ runs: [run(text)], ...more })

const table = (rows: Table['rows'], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  id: 't',
  columns: [{ width: 'auto' }, { width: { fr: 1 } }],
  headerRows: [[cell('A'), cell('B')]],
  rows,
  ...more,
})

describe('the check of a model', () => {
  it('finds nothing in a complete document', () => {
    expect(validateModel(sampleModel(), () => true)).toEqual([])
  })

  it('wants a title and a readable instant', () => {
    expect(validateModel(smallModel({ title: '  ', createdAt: 'eilen' })).map(({ code }) => code)).toEqual([
      'title_empty',
      'created_at_invalid',
    ])
  })

  it('wants the first heading to be a chapter and levels to rise by one', () => {
    const heading = (id: string, level: 1 | 2 | 3 | 4): Block => ({ kind: 'heading', id, level, text: id })
    expect(codesOf([heading('a', 2)])).toEqual(['heading_jump'])
    expect(codesOf([heading('a', 1), heading('b', 3)])).toEqual(['heading_jump'])
    expect(codesOf([heading('a', 1), heading('b', 2), heading('c', 3), heading('d', 1)])).toEqual([])
  })

  it('finds ids that are used twice, also inside of callouts and fields', () => {
    const fields: Block = { kind: 'fields', summary: 'Tiedot', fields: [{ label: 'A', value: [run('1')], id: 't' }] }
    const callout: Block = { kind: 'callout', title: 'C', blocks: [fields] }
    expect(codesOf([table([[cell('1'), cell('2')]]), callout])).toEqual(['id_duplicate'])
  })

  it('counts spans when it checks that each row fills the columns', () => {
    expect(
      codesOf([table([[cell('1', { colSpan: 2 })], [cell('2', { rowSpan: 2 }), cell('3')], [cell('4')]])]),
    ).toEqual([])
    expect(codesOf([table([[cell('1')]])])).toEqual(['row_irregular'])
    expect(codesOf([table([[cell('1'), cell('2'), cell('3')]])])).toEqual(['row_irregular'])
    expect(codesOf([table([[cell('1', { rowSpan: 2 }), cell('2')]])])).toEqual(['row_irregular'])
  })

  it('warns of a table whose cells have no header', () => {
    const problems = validateModel(smallModel({ blocks: [table([[cell('1'), cell('2')]], { headerRows: [] })] }))
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['table_without_headers', 'warning']])
  })

  it('wants alternative texts, sizes and content', () => {
    const picture = { kind: 'svg', svg: '<svg/>', widthPt: 0, heightPt: 10 } as const
    expect(codesOf([{ kind: 'figure', id: 'f', alt: ' ', content: picture }])).toEqual([
      'alt_empty',
      'picture_size_invalid',
    ])
    expect(codesOf([{ kind: 'list', ordered: false, items: [[]] }])).toEqual(['list_item_empty'])
  })

  it('takes only web and mail addresses as links', () => {
    const link = (address: string): Block => ({ kind: 'paragraph', runs: [run('x', { link: address })] })
    expect(codesOf([link('https://example.fi/a'), link('mailto:a@example.fi')])).toEqual([])
    expect(codesOf([link('javascript:alert(1)')])).toEqual(['link_invalid'])
    expect(codesOf([link('file:///etc/passwd')])).toEqual(['link_invalid'])
  })

  it('names each character that no font has once, with its place', () => {
    const problems = validateModel(
      smallModel({ blocks: [paragraph('a☃b'), paragraph('☃')] }),
      (code) => code !== 0x2603,
    )
    expect(problems).toEqual([
      { code: 'glyph_missing', severity: 'warning', message: expect.stringContaining('U+2603'), where: 'a☃b' },
    ])
  })
})
