import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { appliedInTime, appliedLines } from './change-application.ts'
import type { ChangeOutcome } from './change-application.ts'

const application = (
  receivedOn: string | null,
  outcome: ChangeOutcome = 'pending',
  line: 'travel' | null = 'travel',
) => ({
  line,
  receivedOn: receivedOn === null ? null : asDay(receivedOn),
  outcome,
})
const cost = (day: string, amount: number) => ({ line: 'travel' as const, day: asDay(day), amount: cents(amount) })

describe('lines that a change was applied for', () => {
  it('have the day of the earliest application that is pending or accepted', () => {
    expect(
      appliedLines([
        application('2024-05-01'),
        application('2024-03-01', 'accepted'),
        application('2024-01-01', 'rejected'),
        application('2024-01-01', 'withdrawn'),
        application('2024-01-01', 'pending', null),
        application(null),
      ]),
    ).toEqual({ travel: '2024-03-01' })
    expect(appliedLines([application('2024-01-01', 'rejected'), application(null)])).toEqual({})
  })

  const costs = [cost('2024-05-10', 40_000), cost('2024-02-01', 80_000), cost('2024-06-01', 10_000)]

  it.each([
    ['2024-05-09', true],
    ['2024-05-10', true],
    ['2024-05-11', false],
  ])('are in time when it came on %s and the limit was passed on 10.5.2024: %s', (on, inTime) => {
    const judge = appliedInTime({ travel: asDay(on) }, costs)
    expect(judge('travel', cents(100_000))).toBe(inTime)
  })

  it('count from the day on which they stay above: a credit note in between brings them back under it', () => {
    const credited = [...costs, cost('2024-05-20', -30_000)]
    const judge = appliedInTime({ travel: asDay('2024-05-30') }, credited)
    // 80 000, 120 000, 90 000, 100 000: only under a limit of 95 000 they are above in the end, from 1.6. on.
    expect(judge('travel', cents(95_000))).toBe(true)
    expect(judge('travel', cents(85_000))).toBe(false)
  })

  it('are never in time without an application, and always where no day is known', () => {
    expect(appliedInTime({}, costs)('travel', cents(0))).toBe(false)
    expect(appliedInTime({ flat_rate: asDay('2024-12-31') }, costs)('flat_rate', cents(0))).toBe(true)
  })
})
