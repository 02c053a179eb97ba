import { expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import {
  datedMunicipalities,
  findMunicipality,
  municipalityName,
  municipalityOn,
  successorOn,
} from './dated-municipalities.ts'
import { municipalities } from './municipalities.ts'
import { MUNICIPALITY_CODES } from './municipality-codes.ts'

it('has a code for each municipality, and each code once', () => {
  expect(MUNICIPALITY_CODES.size).toBe(309)
  expect(new Set(MUNICIPALITY_CODES.values()).size).toBe(309)
  expect(municipalities.filter(({ fi }) => !MUNICIPALITY_CODES.has(fi))).toEqual([])
})

it('knows how many there were at the turn of each year', () => {
  const counts = ['2014-01-01', '2015-01-01', '2016-01-01', '2017-01-01', '2020-01-01', '2021-01-01', '2026-01-01']
  const codes = [...new Set(datedMunicipalities.map(({ code }) => code))]
  const countOn = (day: string) => codes.filter((code) => municipalityOn(code, asDay(day)) !== undefined).length
  expect(counts.map(countOn)).toEqual([320, 317, 313, 311, 310, 309, 309])
})

it('tells municipality and region by the day', () => {
  expect(municipalityOn('142', asDay('2020-12-31'))?.region).toBe('Kymenlaakso')
  expect(municipalityOn('142', asDay('2021-01-01'))?.region).toBe('Päijät-Häme')
  expect(municipalityOn('099', asDay('2020-12-31'))?.fi).toBe('Honkajoki')
  expect(municipalityOn('099', asDay('2021-01-01'))).toBeUndefined()
  expect(successorOn('099', asDay('2021-01-01'))?.fi).toBe('Kankaanpää')
  expect(successorOn('000', asDay('2021-01-01'))).toBeUndefined()
})

it('is found by code and by name in both languages, leading zeros kept', () => {
  expect(findMunicipality('5')?.fi).toBe('Alajärvi')
  expect(findMunicipality(' villmanstrand ')?.code).toBe('405')
  expect(findMunicipality('Juankoski')?.validTo).toBe('2016-12-31')
  expect(findMunicipality('Kukkola')).toBeUndefined()
  expect([municipalityName('005', 'fi'), municipalityName('853', 'sv'), municipalityName('777x', 'fi')]).toEqual([
    'Alajärvi',
    'Åbo',
    '777x',
  ])
  for (const { code, fi } of datedMunicipalities) expect(findMunicipality(fi)?.code, fi).toBe(code)
})
