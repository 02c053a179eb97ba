import { expect, it } from 'vitest'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const

function tables(input = sample()) {
  return build(input, options).blocks.flatMap((block) =>
    block.kind === 'table'
      ? [
          block.rows.map((row) =>
            row.map(({ runs }) => runs.map((part) => (part.kind === 'text' ? part.text : '')).join('')),
          ),
        ]
      : [],
  )
}

it('prints plan, period, cumulative and per cent, with the decimals of each indicator', () => {
  expect(tables()[0]?.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')))).toEqual([
    ['Uusien työpaikkojen määrä', 'htv', '10 (naisia 8)', '3,50', '11,00', '110,00 %'],
    ['RCO01 Tuetut yritykset', 'yritystä', '30', '7', '29', '96,67 %'],
    ['koulutuspäivät (tarjotut tunnit / 8)', 'päivää', '5', '2,50', '2,50', '50,00 %'],
    ['koulutukseen osallistuneet henkilöt *', 'osallistujaa', '–', '31', '45', '–'],
  ])
})

it('prints groups that add up, and leaves out small ones of persons only', () => {
  const groups = tables()[1]?.map(([, group, figure]) => `${group} ${figure}`)
  expect(groups).toEqual([
    'naiset 8,00',
    'mikroyritykset 24',
    'pienet yritykset 4',
    'ei kerrottu 1',
    'naiset ei julkaista',
    'miehet ei julkaista',
    'ikä –24 9',
    'ikä 25–40 20',
    'ikä 41– 16',
  ])
  expect(renderText(build(sample(), options))).toContain('jätetty pois alle viiden luvut')
})

it('covers the whole project without a period, and says when there is nothing', () => {
  const text = renderText(build({ ...sample(), period: null, lines: [] }, options))
  expect(text).toMatch(/Seurantakausi.*koko hanke/)
  expect(text).toContain('Hankkeella ei ole indikaattoreita.')
})
