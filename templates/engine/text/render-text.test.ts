import { describe, expect, it } from 'vitest'
import { paragraph, run, smallModel } from '../testing/invented-text.ts'
import { sampleModel } from '../testing/sample-model.ts'
import { modelWords, splitWords } from '../words.ts'
import { renderText } from './render-text.ts'

describe('a document as plain text', () => {
  it('has every word of the document that is not a sign of layout', () => {
    const words = new Set(splitWords(renderText(sampleModel())).map((word) => word.replaceAll(/[»«:]/g, '')))
    const missing = modelWords(sampleModel()).filter((word) => !words.has(word.replaceAll(/[»«:]/g, '')))
    expect(missing).toEqual([])
  })

  it('aligns a narrow table and rules its header', () => {
    const cell = (text: string) => ({ runs: [run(text)] })
    const text = renderText(
      smallModel({
        blocks: [
          {
            kind: 'table',
            id: 't',
            caption: 'Summat',
            columns: [{ width: 'auto' }, { width: 'auto', align: 'right' }],
            headerRows: [[cell('Laji'), cell('€')]],
            rows: [
              [cell('Palkat'), cell('1 200')],
              [cell('Matkat'), cell('80')],
            ],
            footerRows: [[cell('Yhteensä'), cell('1 280')]],
          },
        ],
      }),
    )
    expect(text.split('\n').slice(3)).toEqual([
      'Taulukko\u00a01. Summat',
      '',
      'Laji          €',
      '--------  -----',
      'Palkat    1 200',
      'Matkat       80',
      'Yhteensä  1 280',
      '',
    ])
  })

  it('prints a table of long texts row by row with the header as label', () => {
    const long = 'sana '.repeat(40).trim()
    const text = renderText(
      smallModel({
        blocks: [
          {
            kind: 'table',
            id: 't',
            columns: [{ width: 'auto' }, { width: 'auto' }],
            headerRows: [[{ runs: [run('Nimi')] }, { runs: [run('Selite')] }]],
            rows: [[{ runs: [run('A')] }, { runs: [run(long)] }]],
          },
        ],
      }),
    )
    expect(text).toContain(`Nimi: A\nSelite: ${long}\n`)
  })

  it('indents lists inside of lists and marks a draft', () => {
    const text = renderText(
      smallModel({
        draftMark: 'LUONNOS',
        blocks: [
          {
            kind: 'list',
            ordered: true,
            start: 3,
            items: [
              [paragraph('kolme'), { kind: 'list', ordered: false, items: [[paragraph('sisempi')]] }],
              [paragraph('neljä')],
            ],
          },
        ],
      }),
    )
    expect(text).toBe('LUONNOS\n\nKeksitty hanke\n==============\n\n3. kolme\n   • sisempi\n4. neljä\n')
  })
})
