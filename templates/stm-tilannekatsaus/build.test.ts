import { expect, it } from 'vitest'
import { readNarrative } from '#domain/narrative/narrative-text.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const textOf = (input = sample()) => renderText(build(input, options)).replaceAll('\u00a0', ' ')

it('has the seven parts of the sheet in order', () => {
  const headings = build(sample(), options).blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.number} ${block.text}`] : [],
  )
  expect(headings).toEqual([
    '1 Kokonaistilanne',
    '2 Tiivistelmä',
    '3 Prosessitavoitteet',
    '4 Seuraavat askeleet',
    '5 Kertyneet kustannukset työpaketeittain',
    '6 Keskeisimmät riskit',
    '7 Pyydetyt päätökset',
  ])
})

it('shows a late milestone as red, with money on its way as green', () => {
  expect(textOf()).toMatch(/Kokonaisuus +punainen\s+Aikataulu +punainen\s+Kustannukset +vihreä/)
})

it('adds the packages up to the cent and tells the budget', () => {
  expect(textOf()).toMatch(/Yhteensä +297 620,50 €/)
  expect(textOf()).toContain('Budjetti 1 480 000,00 €.')
})

it('says when the summary is longer than the limit', () => {
  const narrative = readNarrative('a'.repeat(501))
  const long = { ...sample(), texts: { summary: { rowId: 't', narrative, isReady: true } } }
  expect(textOf(long)).toContain('Tiivistelmässä on 501 merkkiä')
  expect(textOf()).not.toContain('merkkiä')
})

it('says that nothing is known instead of empty tables', () => {
  const text = textOf({ ...sample(), plan: emptyPlan, texts: {}, spent: [], costs: null })
  expect(text.match(/Ei kirjattu\./g)).toHaveLength(3)
  expect(text).toContain('ei arvioitavissa')
})
