import { expect, it } from 'vitest'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const textOf = (input = sample()) => renderText(build(input, options)).replaceAll('\u00a0', ' ')

it('prints each person with role and sums, and hours that have no allocation by their own name', () => {
  const [table] = build(sample(), options).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const rows = [...(table?.rows ?? []), ...(table?.footerRows ?? [])].map((row) =>
    row.map(({ runs }) => runs.map((part) => (part.kind === 'text' ? part.text : '')).join('')),
  )
  expect(rows).toEqual([
    ['Aino Esimerkki', 'projektipäällikkö', '5,98', '6,00', '860,00', '6,00'],
    ['Eero Malli', 'suunnittelija', '1,80', '1,80', '200,00', '1,40'],
    ['Eero Malli', 'ei kohdennusta päivälle', '', '', '7,50', '0,05'],
    ['Yhteensä', '7,78', '7,80', '1\u00a0067,50', '7,45'],
  ])
})

it('names the days that no allocation covers, and what covering them gives', () => {
  expect(textOf()).toContain(
    'Aino Esimerkki: 29.2.2020 jää kohdennusten väliin. Samalla osuudella siitä tulisi 0,02 htkk.',
  )
  expect(textOf()).toContain('suunniteltu työ on kalenteripäivien mukaan 7,80 htkk.')
  expect(textOf({ ...sample(), gaps: [] })).not.toContain('Kattamattomat päivät')
})

it('says that there is nothing instead of empty tables', () => {
  expect(textOf({ ...sample(), rows: [], roles: [], gaps: [] })).toContain('Kaudella ei ole kohdennuksia eikä tunteja.')
})

it('covers the whole project when no period is known', () => {
  expect(textOf({ ...sample(), period: null })).toMatch(/Kausi.*koko hanke/)
})
