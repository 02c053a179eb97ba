import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { projectDeadlines } from './project-deadlines.ts'
import type { DeadlineReport } from './project-deadlines.ts'

const project = { start: asDay('2025-01-01'), end: asDay('2026-12-31') }
const half = { start: asDay('2025-01-01'), end: asDay('2025-06-30') }
const deadlines = [
  { id: '1', kind: 'report', coversTo: half.end, dueOn: asDay('2025-08-31'), note: '' },
  { id: '2', kind: 'report', coversTo: null, dueOn: asDay('2026-01-31'), note: '' },
  { id: '3', kind: 'final_report', coversTo: null, dueOn: asDay('2027-04-30'), note: '' },
] as const
const doneBy = (...reports: readonly DeadlineReport[]) =>
  projectDeadlines(project, 'SF21', { deadlines }, [], reports)
    .filter(({ kind }) => kind === 'report' || kind === 'final_report')
    .map(({ done }) => done)

describe('the decision’s days for reports', () => {
  it('are done by a report that was sent about the period, and by no locked or returned one', () => {
    expect(doneBy()).toEqual([false, null, false])
    expect(doneBy({ kind: 'interim', state: 'locked', period: half })).toEqual([false, null, false])
    expect(doneBy({ kind: 'interim', state: 'returned', period: half })).toEqual([false, null, false])
    expect(doneBy({ kind: 'interim', state: 'sent', period: half })).toEqual([true, null, false])
  })

  it('are all done by a final report, and by no paper', () => {
    expect(doneBy({ kind: 'other', state: 'accepted', period: half })).toEqual([false, null, false])
    expect(doneBy({ kind: 'final', state: 'accepted', period: null })).toEqual([true, true, true])
  })
})
