import { expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { indicatorFindings } from './findings.ts'

const period = { start: asDay('2018-01-01'), end: asDay('2018-12-31') }
const indicator = { target: 1_000, targetWomen: null, reported: null, cumulative: 0, women: 0, rows: [] }
const codes = (more: Partial<Parameters<typeof indicatorFindings>[0]>) =>
  indicatorFindings({ ...indicator, ...more }, period).map(({ code }) => code)

it('an indicator is told of a target without result, of rows without target, and of days outside the project', () => {
  expect(codes({})).toEqual(['no_result'])
  expect(codes({ reported: 300 })).toEqual([])
  expect(codes({ target: null, rows: [{ day: asDay('2018-05-01') }] })).toEqual(['no_target'])
  expect(codes({ cumulative: 100, rows: [{ day: asDay('2019-05-01') }] })).toEqual(['outside_period'])
})

it('more women than everyone is a mistake in the target and in the result', () => {
  const rows = [{ day: asDay('2018-05-01') }]
  expect(codes({ targetWomen: 1_100, cumulative: 100, women: 200, rows })).toEqual([
    'women_over_total',
    'women_over_total',
  ])
})
