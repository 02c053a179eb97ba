import { expect, it } from 'vitest'
import { renderText } from '../engine/text/render-text.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const rowsOf = (input = sample()) =>
  build(input, options).blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))

it('has a line for each who signed up, empty ones after them, and a page for each event', () => {
  const [first, second] = rowsOf()
  const texts = first?.map((row) =>
    row.map(({ runs }) => runs.map((part) => (part.kind === 'text' ? part.text : '')).join('')),
  )
  expect(texts?.slice(0, 4)).toEqual([
    ['1', 'Aino Esimerkki', 'Kuusi Oy', ''],
    ['2', '', 'Haapa Oy', ''],
    ['3', '', 'Haapa Oy', ''],
    ['4', '', '', ''],
  ])
  expect([first?.length, second?.length]).toEqual([20, 20])
  expect(build(sample(), options).blocks.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(1)
})

it('leaves room after a long list, and says what and where', () => {
  const event = sample().events[0]
  const people = Array.from({ length: 30 }, () => ({ attendanceId: 't', organisation: 'Kuusi Oy', name: '' }))
  expect(rowsOf({ ...sample(), events: event === undefined ? [] : [{ ...event, people }] })[0]).toHaveLength(34)
  const text = renderText(build(sample(), options)).replaceAll('\u00a0', ' ')
  expect(text).toContain('12.3.2019 klo 09:00–15:30')
  expect(text).toContain('Kuusijoen kirjasto, etänä')
  expect(text).toContain('Henkilötunnusta ei kysytä')
})

it('carries the publicity line of the project’s rules', () => {
  expect(build({ ...sample(), regime: 'RUR23' }, options).titlePage?.publicity).toEqual([
    'Euroopan unionin osarahoittama',
  ])
  expect(build({ ...sample(), regime: 'STATE' }, options).titlePage?.publicity).toEqual([])
})
