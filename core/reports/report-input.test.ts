import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'
import { reportInput } from './report-input.ts'

let test: TestCore
let codes: ReadonlyMap<string, string>
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
  codes = new Map((await client().project.list()).map(({ code, id }) => [code, id]))
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const far = '2099-12-31'
const periodOf = (start: string, end: string): Period => ({ start: asDay(start), end: asDay(end) })
// Any form serves: what is read is the same for all.
const read = (code: string, period: Period | null = null): Promise<ReportInput> =>
  reportInput(test.core.context, {
    projectId: codes.get(code) ?? '',
    formId: 'stm-tilannekatsaus',
    period,
    report: null,
  })
const sampleCodes = () => [...codes.keys()]

describe('what a report of the whole project reads', () => {
  it('has the money of the budget’s follow-up, line by line, for every project', async () => {
    for (const code of sampleCodes()) {
      const { money } = await read(code)
      const status = await client().budget.status({ projectId: codes.get(code) ?? '', on: far })
      const byLine = (lines: readonly { line: string; approved: number; claimed: number; decided: number }[]) =>
        lines.filter((line) => line.approved !== 0 || line.claimed !== 0).map(({ line }) => line)
      expect(byLine(money.lines), code).toEqual(byLine(status.lines))
      for (const line of status.lines) {
        const own = money.lines.find((each) => each.line === line.line)
        const { approved, spent: total, claimed, decided } = line
        expect(own ?? { total: 0 }, `${code} ${line.line}`).toMatchObject(
          own === undefined ? { total } : { approved, total, period: total, claimed, decided },
        )
      }
      const { approved, spent, claimed, decided } = status.total
      expect(money.total, code).toEqual({ approved, total: spent, period: spent, claimed, decided })
      expect(money.support, code).toEqual(status.support)
      expect(money.income, code).toMatchObject({ approved: status.income.approved, total: status.income.booked })
    }
  })

  it('has the claims and the sources as the claims’ screen shows them', async () => {
    const checked: string[] = []
    for (const code of sampleCodes()) {
      const input = await read(code)
      const today = input.claims.length === 0 ? far : '2026-11-23'
      const { claims } = await client().claim.list({ projectId: codes.get(code) ?? '', today })
      const standing = claims.filter(({ inForce }) => inForce)
      expect(
        input.claims.map(({ id }) => id),
        code,
      ).toEqual(standing.map(({ id }) => id))
      // The last claim goes to the funder with the final report, so its money is told there while it is a draft.
      const last = standing.findLast(({ state, isLast }) => state !== 'draft' || isLast)
      if (last === undefined) continue
      checked.push(code)
      const detail = await client().claim.get({ id: last.id, today })
      expect(
        input.money.sources.filter(({ total }) => total !== 0).map(({ source, name, total }) => [source, name, total]),
        code,
      ).toEqual(
        detail.claimed.shares
          .filter(({ cumulative }) => cumulative !== 0)
          .map((row) => [row.source, row.name, row.cumulative]),
      )
    }
    expect(checked.length).toBeGreaterThan(0)
  })

  it('has the person-months of the people’s screen, the indicators and the events of theirs', async () => {
    for (const code of sampleCodes()) {
      const projectId = codes.get(code) ?? ''
      const input = await read(code)
      const staffing = await client().people.staffing({ projectId })
      expect(input.staff.total, code).toEqual(staffing.total)
      expect(input.staff.roles, code).toEqual(staffing.roles)
      expect(
        input.staff.rows.map((row) => ({ ...row, allocationIds: undefined })),
        code,
      ).toEqual(staffing.rows.map((row) => ({ ...row, allocationIds: undefined })))
      const indicators = await client().indicator.list({ projectId })
      expect(
        input.indicators.map(({ id, target, cumulative }) => [id, target, cumulative]),
        code,
      ).toEqual(indicators.rows.map(({ ref, target, cumulative }) => [ref.id, target, cumulative]))
      const events = await client().projectEvent.list({ projectId })
      expect(input.attendance, code).toEqual(events.total)
      expect(input.events.map(({ id }) => id).toSorted()).toEqual(events.rows.map(({ id }) => id).toSorted())
    }
  })

  it('has each company with the verdict and the own money of the companies’ screens', async () => {
    let companies = 0
    for (const code of sampleCodes()) {
      const projectId = codes.get(code) ?? ''
      const input = await read(code)
      const today = '2026-11-23'
      const eligibility = await client().eligibility.project({ projectId, on: today })
      expect(
        input.companies.map(({ participationId, status }) => [participationId, status]),
        code,
      ).toEqual(eligibility.companies.map(({ id, verdict }) => [id, verdict.status]))
      expect(input.companies.flatMap(({ municipality }) => municipality?.match(/\d/) ?? [])).toEqual([])
      if (input.companies.length === 0) continue
      const group = await client().group.get({ projectId, today })
      for (const company of group.companies) {
        const own = input.companies.filter(({ organisationId }) => organisationId === company.organisationId)
        if (own.length === 0) continue
        companies += 1
        const sum = (of: (each: (typeof own)[number]) => number) => own.reduce((all, each) => all + of(each), 0)
        expect([sum((each) => each.agreed), sum((each) => each.invoiced), sum((each) => each.paid)]).toEqual([
          company.agreed,
          company.money.invoiced,
          company.money.paid,
        ])
      }
    }
    expect(companies).toBeGreaterThan(3)
  })
})

describe('what a report of a period reads', () => {
  it('has periods that add up to the whole, what the cost model computes included', async () => {
    for (const code of sampleCodes()) {
      const whole = await read(code)
      const days = whole.project.period
      if (days === null || whole.money.total.total === 0) continue
      const middle = `${Number(days.start.slice(0, 4)) + 1}-06-30`
      const first = await read(code, periodOf(days.start, middle))
      const rest = await read(code, periodOf(`${middle.slice(0, 4)}-07-01`, far))
      expect(first.money.total.period, code).toBe(first.money.total.total)
      expect(first.money.total.period + rest.money.total.period, code).toBe(rest.money.total.total)
      expect(rest.money.total.total, code).toBe(whole.money.total.total)
      const status = await client().budget.status({ projectId: codes.get(code) ?? '', on: middle })
      expect(first.money.total.total, code).toBe(status.total.spent)
      const sources = (input: ReportInput) => input.money.sources.reduce((sum, { period }) => sum + period, 0)
      expect(sources(first) + sources(rest), code).toBe(sources(whole))
    }
  })

  it('marks its events and counts who came to them', async () => {
    let checked = 0
    for (const code of sampleCodes()) {
      const whole = await read(code)
      const event = whole.events.find(({ counts }) => counts.attendances > 0)
      if (event === undefined) continue
      checked += 1
      const input = await read(code, periodOf(event.day, event.day))
      const held = input.events.filter(({ inPeriod }) => inPeriod)
      expect(held.every(({ day }) => day === event.day)).toBe(true)
      expect(input.events).toHaveLength(whole.events.length)
      expect(input.attendance.attendances).toBe(held.reduce((sum, { counts }) => sum + counts.attendances, 0))
    }
    expect(checked).toBeGreaterThan(0)
  })
})

it('is the same from one reading to the next, as plain data', async () => {
  for (const code of sampleCodes()) {
    const [once, again] = [await read(code), await read(code)]
    expect(JSON.parse(JSON.stringify(once))).toEqual(again)
  }
})
