import { expect, it } from 'vitest'
import type { OrganisationSummary } from '#contract/index.ts'
import { indexOf, sameNames, searchRegister } from './search.ts'

const row = (id: string, name: string, more: Partial<OrganisationSummary> = {}): OrganisationSummary => ({
  id,
  name,
  businessId: null,
  otherNames: [],
  municipality: null,
  activity: null,
  projectCount: 0,
  ...more,
})
const index = indexOf([
  row('a', 'Saimaan Leipä Oy', { businessId: '2177546-2', municipality: '405' }),
  row('b', 'Oy Saimaan Leipä Ab', { otherNames: ['Herkkupaja'] }),
  row('c', 'Ähtärin Mökit'),
])
const found = (text: string) => searchRegister(index, text).map(({ id }) => id)

it('finds by parts of name, other name, Y-tunnus and municipality in both languages', () => {
  expect(found('saimaan leipa')).toEqual(['a', 'b'])
  expect(found('  LEIPÄ 2177546 ')).toEqual(['a'])
  expect(found('herkku')).toEqual(['b'])
  expect(found('villmanstrand')).toEqual(['a'])
  expect(found('ahtari')).toEqual(['c'])
  expect(found('leipä ähtäri')).toEqual([])
  expect(found('')).toEqual(['a', 'b', 'c'])
})

it('tells which others are likely the same', () => {
  expect(sameNames(index, 'saimaan leipä').map(({ id }) => id)).toEqual(['a', 'b'])
  expect(sameNames(index, 'Saimaan Leipä Oy', 'a').map(({ id }) => id)).toEqual(['b'])
  expect(sameNames(index, '')).toEqual([])
})
