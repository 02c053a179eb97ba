import { describe, expect, it } from 'vitest'
import type { Narrative } from '../../narrative/narrative.ts'
import { baseInput, paragraph } from '../testing/base-input.ts'
import { found, foundInText, inputWith } from '../testing/look.ts'
import { check as documentLanguage } from './document-language.ts'
import { check as headingOrder } from './heading-order.ts'
import { check as pictures } from './picture-alternative.ts'
import { check as tableHeaders } from './table-headers.ts'
import { check as typedList } from './typed-list.ts'

const { outline } = baseInput
if (outline === null) throw new Error('the base has changed')
const withSummary = (narrative: Narrative) =>
  inputWith({ texts: { ...baseInput.texts, summary: { rowId: 's', narrative, isReady: true } } })
const picture = (alt: string): Narrative[number] => ({
  kind: 'picture',
  id: 'p1',
  sha256: 'a'.repeat(64),
  mediaType: 'image/png',
  width: 10,
  height: 10,
  caption: 'Työpaja Iisalmessa',
  alt,
})
const table = (...rows: string[][]): Narrative[number] => ({
  kind: 'table',
  id: 't1',
  caption: 'Luvut',
  rows: rows.map((row) => row.map((text) => [{ text }])),
})

describe('pictures', () => {
  it('have a text that tells what they show', () => {
    const told = (alt: string) => found(pictures, withSummary([picture(alt)])).map((each) => each.split(':')[0])
    expect(told('')).toEqual(['error'])
    expect(told('IMG_2041.jpg')).toEqual(['warning'])
    expect(told('Työpaja Iisalmessa')).toEqual(['note'])
    expect(told('Kymmenen ihmistä piirtää taululle kuljetusreittejä')).toEqual([])
    const unnamed = [paragraph('Alku.'), picture('Kartta alueesta'), { ...picture(''), caption: '' } as const]
    expect(found(pictures, withSummary(unnamed))).toEqual([expect.stringContaining('Tekstin 2. kuvalta')])
  })
})

describe('tables', () => {
  it('have a header for each column and rows under them', () => {
    const told = (...rows: string[][]) => found(tableHeaders, withSummary([table(...rows)]))
    expect(told(['Yritys', ''], ['A', '1'])).toHaveLength(1)
    expect(told(['Yritys', 'Luku'])).toHaveLength(1)
    expect(told(['Yritys'], ['A'])[0]).toMatch(/^note: /)
    expect(told(['', 'Luku'], ['A', '1'])).toEqual([])
  })

  it('of the form have headers too', () => {
    const tables = outline.tables.map((each) => ({ ...each, hasHeaders: false }))
    expect(found(tableHeaders, inputWith({ outline: { ...outline, tables } }))).toHaveLength(1)
  })
})

describe('headings', () => {
  it('skip no level', () => {
    const levels = (...all: (1 | 2 | 3)[]) =>
      found(
        headingOrder,
        inputWith({
          outline: { ...outline, headings: all.map((level) => ({ id: 'h', level, number: '', text: 'Otsikko' })) },
        }),
      )
    expect(levels(1, 3)).toHaveLength(1)
    expect(levels(2)).toHaveLength(1)
    expect(levels(1, 2, 3, 1)).toEqual([])
  })

  it('are headings, not bold paragraphs', () => {
    const bold = (text: string): Narrative[number] => ({ kind: 'paragraph', runs: [{ text, bold: true }] })
    expect(found(headingOrder, withSummary([bold('Tulokset yrityksille')]))).toHaveLength(1)
    expect(found(headingOrder, withSummary([bold('Kaikki tavoitteet saavutettiin.')]))).toEqual([])
  })
})

describe('texts', () => {
  it('have lists that are lists', () => {
    expect(foundInText(typedList, '• messut')).toHaveLength(1)
    expect(foundInText(typedList, '- messut')).toHaveLength(1)
    expect(foundInText(typedList, '-10 asteessa tehty koe')).toEqual([])
    expect(foundInText(typedList, 'Messut – ja mitä niistä seurasi')).toEqual([])
  })

  it('are in the language of the report, and the document has a title', () => {
    const swedish =
      'Projektet genomfördes av två företag och det var ett stort steg för den som inte har varit med att planera.'
    expect(found(documentLanguage, withSummary([paragraph(swedish)]))).toHaveLength(1)
    expect(found(documentLanguage, withSummary([paragraph('Mottona oli ”en dag i taget”.')]))).toEqual([])
    expect(found(documentLanguage, inputWith({ outline: { ...outline, title: ' ' } }))[0]).toMatch(/^error: /)
  })
})
