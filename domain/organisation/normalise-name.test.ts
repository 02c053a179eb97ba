import { expect, it } from 'vitest'
import { normaliseName, searchText } from './normalise-name.ts'

it('takes ways of writing one name for one', () => {
  const ways = ['Saimaan Leipä Oy', 'Oy Saimaan Leipä Ab', 'SAIMAAN-LEIPÄ', 'saimaan  leipa oy.', 'Saimaan Leipä (Oy)']
  expect(new Set(ways.map(normaliseName))).toEqual(new Set(['saimaan leipa']))
  expect(normaliseName('Saimaan Leipurit Oy')).not.toBe(normaliseName('Saimaan Leipä Oy'))
  expect(normaliseName('Tmi Oy')).toBe('tmi oy')
})

it('searches without capitals and dots', () => {
  expect(searchText(['Ähtärin Mökit', '1234567-1'])).toBe('ahtarin mokit 1234567-1')
})
