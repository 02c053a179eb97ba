import { expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { ganttRows, ganttScale } from './gantt.ts'

const owner = {
  id: 'w',
  version: 1,
  code: 'TP1',
  name: 'Polut',
  owner: '',
  startDay: null,
  endDay: null,
  description: '',
}
const action = (id: string, startDay: string | null, endDay: string | null) => ({
  id,
  version: 1,
  workPackageId: 'w',
  goalId: null,
  name: id,
  startDay,
  endDay,
  responsible: '',
  state: 'ongoing' as const,
  donePercent: 0,
})
const milestone = (id: string, workPackageId: string | null, day: string | null) => ({
  id,
  version: 1,
  name: id,
  day,
  workPackageId,
  state: 'not_started' as const,
})

const plan = {
  workPackage: [owner],
  action: [action('a', '2026-02-10', '2026-05-31'), action('b', '2026-04-01', null), action('c', null, null)],
  milestone: [milestone('loppu', null, '2027-01-15'), milestone('väli', 'w', '2026-06-30')],
}

it('puts actions and milestones below their package, and other milestones last', () => {
  expect(ganttRows(plan).map(({ title, days }) => [title, days && `${days.start} ${days.end}`])).toEqual([
    ['TP1 Polut', '2026-02-10 2026-05-31'],
    ['a', '2026-02-10 2026-05-31'],
    ['b', '2026-04-01 2026-04-01'],
    ['c', null],
    ['väli', '2026-06-30 2026-06-30'],
    ['loppu', '2027-01-15 2027-01-15'],
  ])
})

it('draws whole months and marks each beginning of a step', () => {
  const scale = ganttScale(ganttRows(plan), null, 'quarter')
  expect([scale?.start, scale?.end, scale?.length]).toEqual(['2026-02-01', '2027-01-31', 365])
  expect(scale?.ticks.map(({ day }) => day)).toEqual([
    '2026-02-01',
    '2026-04-01',
    '2026-07-01',
    '2026-10-01',
    '2027-01-01',
  ])
  expect(scale?.offset(asDay('2026-03-01'))).toBe(28)
})

it('has no line without any day, and that of the project when only it is known', () => {
  expect(ganttScale([], null, 'month')).toBeNull()
  const project = { start: asDay('2024-02-10'), end: asDay('2024-02-29') }
  expect(ganttScale([], project, 'year')?.length).toBe(29)
})
