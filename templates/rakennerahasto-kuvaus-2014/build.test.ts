import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formValueIn } from '#domain/catalogue/form-value-names.ts'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { damagedRows } from '#tests/fixtures/damage.ts'
import { inventedDescription } from '#tests/fixtures/invented-descriptions.ts'
import { allTexts } from '../engine/all-texts.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Language } from '#domain/values/language.ts'
import type { DocumentModel } from '../engine/model.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readStructureText } from '../engine/testing/read-pdf.ts'
import { validateModel } from '../engine/validate.ts'
import { allInlines, inlinesOf, walkBlocks } from '../engine/walk.ts'
import type { DescriptionInput } from '../inputs.ts'
import { build } from './build.ts'
import { readPublishedText } from './published/read.ts'
import { composeText } from './published/write.ts'
import { sample } from './sample.ts'

const languages = ['fi', 'sv', 'en'] as const
const options = (language: Language): BuildOptions => ({ language, createdAt: '2024-05-06T07:08:09Z', draft: false })

/** Printed texts in reading order: titles, headings, labels and values. */
function printed(model: DocumentModel): string {
  const { publicity = [], title = '', subtitle = '' } = model.titlePage ?? {}
  const blocks = [...walkBlocks(model.blocks)].flatMap((block) => {
    if (block.kind === 'heading') return [`${block.number ?? ''} ${block.text}`]
    if (block.kind !== 'fields') return inlinesOf(block).map(textOf)
    return block.fields.flatMap((field) => [field.label, ...field.value.map(textOf)])
  })
  return [...publicity, title, subtitle, ...blocks].join('\n')
}

const textOf = (run: ReturnType<typeof inlinesOf>[number]) => (run.kind === 'text' ? run.text : '')
const wordsOf = (text: string) => text.split(/[\s:]+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
const letters = (from: string) => from.toLowerCase().match(/\p{L}{3,}/gu) ?? []

/** A file as the program reads it; rows get made-up ids. */
function inputOf(text: string): DescriptionInput | null {
  const read = readPublishedText(new TextEncoder().encode(text))
  if (!read.ok) return null
  const { description, layout } = read.value
  const rows = { ...sample().rows, indicators: description.indicators.map((_, index) => `indicator-${index}`) }
  return { description, layout, rows }
}

/** The texts that people wrote into a project; codes of the program left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    ['fund', 'key', 'question', 'answer', 'criterion', 'heading', 'periodStart', 'periodEnd'].includes(key)
      ? []
      : textsIn(part),
  )
}

describe.each(languages)('the document in %s', (language) => {
  const model = build(sample(), options(language))

  test('is valid: ids are unique, headings don’t jump, tables are regular', () => {
    expect(validateModel(model)).toEqual([])
  })

  test('holds every text of the project, known values by their name in its language', () => {
    const text = printed(model)
    const lines = textsIn(sample().description).flatMap((each) => each.replaceAll('@', '(at)').split('\n'))
    const missing = lines
      .map((line) => formValueIn(line.replace(/^(- |\d+\. )/, '').trim(), language))
      .filter((line) => !text.includes(line))
    expect(lines.length).toBeGreaterThan(60)
    expect(missing).toEqual([])
  })

  test('holds every amount, number and day', () => {
    const text = printed(model).replaceAll('\u00A0', ' ')
    const days = language === 'en' ? ['1 September 2017', '31 December 2019'] : ['1.9.2017', '31.12.2019']
    for (const value of ['318 500', '301 244', '398 125', '376 555', '13.00', '7.00', ...days])
      expect(text).toContain(value)
  })

  test('says of every value where it came from, and leaves no row out', () => {
    const sources = [...allInlines(model)].flatMap((run) => (run.kind === 'text' && run.source ? [run.source] : []))
    expect(sources.every(({ ids, field }) => ids.every((id) => id !== '') && ids.length > 0 && field !== '')).toBe(true)
    const { project, indicators, equality, sustainability } = sample().rows
    expect(new Set(sources.flatMap(({ ids }) => ids))).toEqual(
      new Set([project, ...indicators, ...Object.values(equality), ...Object.values(sustainability)]),
    )
  })
})

test('only the translations say that they are translations', () => {
  const notes = languages.map((language) => /översatta|translations/.test(printed(build(sample(), options(language)))))
  expect(notes).toEqual([false, true, true])
})

test('a draft is marked as one', () => {
  expect(build(sample(), { ...options('fi'), draft: true }).draftMark).toBe('LUONNOS')
  expect(build(sample(), options('fi'))).not.toHaveProperty('draftMark')
})

test('every word of the published text is in the document, in its order', () => {
  const invented = Array.from({ length: 60 }, (_, seed) => composeText(inventedDescription(seed), canonicalLayout))
  for (const text of [composeText(sample().description, canonicalLayout), ...invented]) {
    const input = inputOf(text)
    if (!input) throw new Error('the text was refused')
    const words = wordsOf(printed(build(input, options('fi'))))
    const expected = wordsOf(text.replaceAll(/^(- |\d{1,2}\. )/gm, '').replace('VälitönVälillinen', ''))
    let at = 0
    const missing = expected.filter((word) => {
      const found = words.indexOf(word, at)
      if (found >= 0) at = found + 1
      return found < 0
    })
    expect(missing).toEqual([])
  }
})

describe('a file that is not as the form wrote it', () => {
  const text = composeText(sample().description, canonicalLayout)

  test('has its unknown text in the document, where it stood', () => {
    const input = inputOf(text.replace('\n\nVastuuviranomainen', '\n\nOutoa tekstiä tilasta\n\nVastuuviranomainen'))
    if (!input) throw new Error('refused')
    expect(printed(build(input, options('fi')))).toMatch(
      /Toiminta päättynyt\nOutoa tekstiä tilasta\nVastuuviranomainen/,
    )
  })

  test('has unknown text in the document whichever line of the form it follows', () => {
    const rows = text.split('\n')
    const lost = rows.filter((row, index) => {
      const input = row === '' ? null : inputOf(rows.toSpliced(index + 1, 0, 'outorivi').join('\n'))
      return input !== null && !printed(build(input, options('fi'))).includes('outorivi')
    })
    expect(lost).toEqual([])
  })

  test.each([
    [
      'Myönnetty EU- ja valtion rahoitus: 318 500',
      'Myönnetty EU- ja valtion rahoitus: noin 318 tuhatta',
      'noin 318 tuhatta',
    ],
    ['päättyy 31.12.2019', 'päättyy vuoden 2019 lopussa', 'Alkaa 1.9.2017 ja päättyy vuoden 2019 lopussa'],
    ['Suunniteltu: 12,', 'Suunniteltu: noin 12,', 'noin 12, joihin työllistyvät naiset 5'],
    ['edistäminen: Ei', 'edistäminen: Osittain', 'Osittain'],
    ['Kulttuuriympäristö 2 1', 'Kulttuuriympäristö 2 yksi', 'Kulttuuriympäristö 2 yksi'],
    [
      '(EAKR) rahoittaman',
      '(EAKR) ja kunnan rahoittaman',
      'Euroopan aluekehitysrahaston (EAKR) ja kunnan rahoittaman hankkeen kuvaus',
    ],
  ])('shows a value that can’t be read as the file has it: %s', (before, after, shown) => {
    const input = inputOf(text.replace(before, after))
    if (!input) throw new Error('refused')
    for (const language of languages) expect(printed(build(input, options(language))).split('\n')).toContain(shown)
  })

  test('gives a valid document in which no word of the file is missing, however it was damaged', () => {
    fc.assert(
      fc.property(damagedRows, (rows) => {
        const input = inputOf(rows.join('\n'))
        if (!input) return
        const model = build(input, options('fi'))
        expect(validateModel(model)).toEqual([])
        const words = new Set([...allTexts(model)].flatMap((each) => letters(each.text)))
        const missing = letters(rows.join('\n')).filter((word) => !words.has(word) && word !== 'välitönvälillinen')
        expect(missing).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

test('prints known values of the free fields in the language of the paper, in the PDF too', async () => {
  for (const [language, kind, procedure] of [
    ['fi', 'Mikroyritys', 'Hakijoita on useampi kuin yksi (yhteishanke)'],
    ['sv', 'Mikroföretag', 'Fler än en sökande (gemensamt projekt)'],
    ['en', 'Micro enterprise', 'More than one applicant (joint project)'],
  ] as const) {
    const text = (await readStructureText(await renderPdf(build(sample(), options(language))))).replaceAll(/\s+/g, ' ')
    expect(text).toContain(kind)
    expect(text).toContain(procedure)
  }
})
