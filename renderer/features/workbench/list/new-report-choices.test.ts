import { describe, expect, it } from 'vitest'
import { lastReport, periodChoices, periodNeed } from './new-report-choices.ts'

const period = (start: string, end: string) => ({ start, end })
const spring = period('2026-01-01', '2026-06-30')
const autumn = period('2026-07-01', '2026-12-31')
const project = period('2026-01-01', '2027-12-31')
const claims = [
  { serial: 1, inForce: true, period: spring },
  { serial: 2, inForce: false, period: period('2026-07-01', '2026-10-31') },
  { serial: 2, inForce: true, period: autumn },
]

describe('the period of a new report', () => {
  it('is first that of the newest claim in force without a report, and claims that have one come last', () => {
    const reports = [{ formId: 'seuranta', kind: 'interim' as const, period: spring }]
    expect(periodChoices({ claims, next: null, project, reports }, 'seuranta')).toEqual([
      { why: 'claim', serial: 2, period: autumn },
      { why: 'last', period: period('2026-07-01', '2027-12-31') },
      { why: 'project', period: project },
      { why: 'claim', serial: 1, period: spring },
    ])
  })

  it('is offered once when two ways lead to the same days', () => {
    const next = { serial: 1, period: project }
    expect(periodChoices({ claims: [], next, project, reports: [] }, 'seuranta')).toEqual([
      { why: 'claim', serial: 1, period: project },
    ])
  })

  it('is needed by an interim report, never by a final one, and by a paper only where its form has one', () => {
    expect(periodNeed({ period: 'none' }, 'interim')).toBe('must')
    expect(periodNeed({ period: 'days' }, 'final')).toBe('none')
    expect(periodNeed({ period: 'months' }, 'other')).toBe('may')
    expect(periodNeed({ period: 'none' }, 'other')).toBe('none')
  })
})

it('takes the texts of the newest report of the same form, and of another one only when there is none', () => {
  const sections = { all: 3, written: 2, ready: 0 }
  const report = (id: string, formId: string, end: string | null, written = 2) => ({
    id,
    formId,
    period: end === null ? null : period('2026-01-01', end),
    sequence: 1,
    sections: { ...sections, written },
  })
  const reports = [
    report('plan', 'b', null),
    report('a1', 'a', '2026-06-30'),
    report('a2', 'a', '2026-12-31'),
    report('a3', 'a', '2027-06-30', 0),
  ]
  expect(lastReport(reports, 'a')).toBe('a2')
  expect(lastReport(reports, 'c')).toBe('plan')
  expect(lastReport([], 'a')).toBeNull()
})
