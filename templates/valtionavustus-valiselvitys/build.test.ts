import { expect, it } from 'vitest'
import { headingsOf, rowsIn, treeOf } from '../engine/testing/read-model.ts'
import { renderText } from '../engine/text/render-text.ts'
import { build as buildFinal } from '../valtionavustus-loppuselvitys/build.ts'
import { sample as finalSample } from '../valtionavustus-loppuselvitys/sample.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const model = build(sample(), options)

it('asks what the final account asks, but for its first two questions', () => {
  expect(treeOf(model)).toEqual(treeOf(buildFinal(finalSample(), options)).slice(2))
  expect(headingsOf(model)[0]).toBe('TAVOITTEET, TOIMINTA JA TULOKSET')
})

it('begins with the grantee, the project and the days that it is about', () => {
  const [fields] = model.blocks
  const texts = fields?.kind === 'fields' ? fields.fields.map(({ label }) => label) : []
  expect(texts.slice(0, 5)).toEqual([
    'Avustuksen saaja',
    'Hankkeen nimi',
    'Hanketunnus',
    'Toteutusaika',
    'Raportointijakso',
  ])
  expect(renderText(model)).toContain('Raportointijakso: 1.1.2021–30.6.2021')
  expect(model.titlePage).toMatchObject({ title: 'Väliselvitys', subtitle: '1.1.2021–30.6.2021' })
})

it('has the money of its days beside all of it', () => {
  expect(rowsIn(model, 'taulukko-kustannukset')[1]).toEqual([
    'Henkilöstömenot',
    '126 000,00',
    '21 140,00',
    '124 803,55',
    '1 196,45',
  ])
  expect(rowsIn(model, 'taulukko-rahoitus')[1]?.[2]).toBe('28 550,26')
})
