import { expect, it } from 'vitest'
import type { Table } from '../engine/model.ts'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-01-15T08:00:00.000Z', draft: false } as const
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const textOf = (input = sample()) => plain(renderText(build(input, options)))
const tableOf = (id: string): Table => {
  const found = build(sample(), options).blocks.find((block) => block.kind === 'table' && block.id === id)
  if (found?.kind !== 'table') throw new Error(`no table ${id}`)
  return found
}

it('adds the money of all projects up to the cent', () => {
  const [sums] = tableOf('rahat').footerRows ?? []
  const cents = sums?.slice(1).map(({ data }) => (data?.kind === 'money' ? data.cents : null))
  expect(cents).toEqual([89_100_000, 12_647_654, 34_092_709, 8_964_132, 9_120_044, 10_920_044])
})

it('tells the projects, their work, the people met, the indicators and what comes next, in this order', () => {
  const text = textOf()
  const order = [
    'Hankkeiden vuosi 2025',
    'Kuusijoen Kehitys Oy',
    '126 476,54',
    'Metsän makuja yhdessä',
    'Valtionavustus',
    '17,85',
    'Eri henkilöitä: 121',
    'RCO01 Tuetut yritykset',
    '11,25',
    'Vuoden 2025 seurantatiedot',
    'Maksatushakemus, kausi päättyy 30.6.2026',
  ]
  const places = order.map((words) => text.indexOf(words))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

it('says plainly that there was nothing', () => {
  const text = textOf({ ...sample(), projects: [], indicators: [], deadlines: [], organisation: '' })
  expect(text).toContain('Vuonna 2025 ei ollut hankkeita.')
  expect(text).toContain('Seuraavalle vuodelle ei ole tiedossa määräaikoja.')
})
