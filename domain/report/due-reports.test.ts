import { describe, expect, it } from 'vitest'
import type { ProjectDeadline } from '../claims/project-deadlines.ts'
import { asDay } from '../values/day.ts'
import { dueDayOf, dueReports } from './due-reports.ts'
import type { ReportOffer } from './due-reports.ts'

const deadline = (
  kind: ProjectDeadline['kind'],
  due: string,
  more: Partial<ProjectDeadline> = {},
): ProjectDeadline => ({
  kind,
  due: asDay(due),
  coversTo: null,
  year: null,
  note: '',
  from: 'decision',
  citation: null,
  certainty: 'verified',
  done: null,
  ...more,
})
const offer = (key: string, due: string | null, reportId: string | null = null): ReportOffer => ({
  key,
  projectId: key.slice(0, 1),
  reportId,
  due: due === null ? null : asDay(due),
})
const interim = { kinds: ['interim'], isOfClaim: false, isOfMonitoring: false } as const
const final = { kinds: ['final'], isOfClaim: false, isOfMonitoring: false } as const
const since = asDay('2026-01-01')

describe('the day by which a report is due', () => {
  it('is that of its kind, the earliest that is not kept and not long gone', () => {
    const all = [
      deadline('report', '2025-06-30'),
      deadline('report', '2026-08-31'),
      deadline('report', '2026-03-31', { done: true }),
      deadline('final_report', '2027-01-31'),
      deadline('claim', '2026-02-28'),
    ]
    expect(dueDayOf(interim, null, all, since)).toBe('2026-08-31')
    expect(dueDayOf(final, null, all, since)).toBe('2027-01-31')
    expect(dueDayOf({ ...interim, isOfClaim: true }, null, all, since)).toBe('2026-02-28')
    expect(dueDayOf({ ...interim, isOfMonitoring: true }, null, all, since)).toBeNull()
  })

  it('is tied to the period where the decision says so', () => {
    const all = [
      deadline('report', '2026-03-31', { coversTo: asDay('2025-12-31') }),
      deadline('report', '2026-09-30', { coversTo: asDay('2026-06-30') }),
    ]
    const period = { start: asDay('2026-01-01'), end: asDay('2026-06-30') }
    expect(dueDayOf(interim, period, all, since)).toBe('2026-09-30')
    expect(dueDayOf(interim, { ...period, end: asDay('2026-05-31') }, all, since)).toBeNull()
  })
})

describe('the due report of each project', () => {
  it('is the report in work that is due first', () => {
    const offers = [offer('a1', '2026-08-31', 'r1'), offer('a2', '2026-05-31', 'r2'), offer('a3', '2026-01-31')]
    expect([...dueReports(offers)]).toEqual(['a2'])
  })

  it('is all that is in work where no day is known', () => {
    expect([...dueReports([offer('a1', null, 'r1'), offer('a2', null, 'r2'), offer('a3', null)])]).toEqual(['a1', 'a2'])
  })

  it('is the form that is due where nothing is in work, and nothing where nothing is due', () => {
    const offers = [offer('a1', null), offer('a2', '2026-05-31'), offer('b1', null), offer('b2', null)]
    expect([...dueReports(offers)]).toEqual(['a2'])
  })
})
