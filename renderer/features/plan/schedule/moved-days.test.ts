import { expect, it } from 'vitest'
import { asDay } from '#domain/values/day.ts'
import { movedDays } from './moved-days.ts'

const days = (start: string, end: string) => ({ start: asDay(start), end: asDay(end) })

it('moves the whole bar, over the ends of months too', () => {
  expect(movedDays(days('2026-02-27', '2026-03-10'), 'whole', { days: 3 })).toEqual(days('2026-03-02', '2026-03-13'))
  expect(movedDays(days('2026-01-31', '2026-03-31'), 'whole', { months: 1 })).toEqual(days('2026-02-28', '2026-04-30'))
})

it('stops an end at the other one', () => {
  expect(movedDays(days('2026-02-01', '2026-02-10'), 'end', { days: -20 })).toEqual(days('2026-02-01', '2026-02-01'))
  expect(movedDays(days('2026-02-01', '2026-02-10'), 'start', { days: 20 })).toEqual(days('2026-02-10', '2026-02-10'))
})
