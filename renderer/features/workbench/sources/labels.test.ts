import { expect, it } from 'vitest'
import type { NarrativeTable } from '#domain/narrative/narrative.ts'
import { idsOutside, placesOf } from './labels.ts'

const table = (id: string, caption: string): NarrativeTable => ({ kind: 'table', id, caption, rows: [[[]]] })
const section = (key: string, number: string, blocks: readonly NarrativeTable[], isLeftOut = false) => ({
  key,
  number,
  title: `Luku ${key}`,
  isLeftOut,
  blocks,
})

it('numbers tables with a caption through the report, with the text that is being written, past what is left out', () => {
  const sections = [
    section('a', '1', [table('t1', 'Ensin')]),
    section('b', '2', [table('t2', 'Pois')], true),
    section('c', '', [table('t3', ''), table('t4', 'Viimein')]),
  ]
  const numbered = (live: Parameters<typeof placesOf>[1]) =>
    placesOf(sections, live).map(({ target, number }) => [target, number])
  expect(numbered(null)).toEqual([
    ['t1', '1'],
    ['t3', null],
    ['t4', '2'],
    ['a', '1'],
    ['c', null],
  ])
  expect(numbered({ key: 'a', narrative: [table('t1', 'Ensin'), table('t9', 'Uusi')] })).toContainEqual(['t4', '3'])
  expect([...idsOutside(sections, 'c')]).toEqual(['t1', 't2'])
})
