import { describe, expect, it } from 'vitest'
import { costModel } from '../cost-models/catalogue.ts'
import { withParameters } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import { expectOk } from '../values/result.ts'
import { claimChainProblems, unclaimedPeriod } from './claim-chain.ts'
import type { ClaimPlace } from './claim-chain.ts'
import { correctClaim, versionsInForce } from './claim-state.ts'
import type { ClaimVersion } from './claim-state.ts'
import { FINAL_CLAIM_RULES } from './deadline-rules.ts'
import { deadlineRulesOf, deadlinesOf, finalClaimDue } from './deadlines.ts'
import { hasTolerance, judgeLines, judgeOverrun, judgeTotal } from './overrun.ts'
import type { LineState } from './overrun.ts'
import { OVERRUN_RULES } from './overrun-rules.ts'
import { judgeRecovery, RECOVERY_RULES } from './recovery.ts'

function days(start: string, end: string): Period {
  return { start: asDay(start), end: asDay(end) }
}

const PROJECT = days('2019-07-01', '2020-12-31')

function place(serial: number, period: Period, isLast = false): ClaimPlace {
  return { id: `k${serial}`, serial, period, isLast }
}

describe('the chain of claims', () => {
  const first = place(1, days('2019-07-01', '2019-12-31'))
  const second = place(2, days('2020-01-01', '2020-12-31'), true)

  it('is unbroken from the first day of the project to its last', () => {
    expect(claimChainProblems([], PROJECT)).toEqual([])
    expect(claimChainProblems([first], PROJECT)).toEqual([])
    expect(claimChainProblems([first, second], PROJECT)).toEqual([])
  })

  it('names gaps, overlaps, wrong serials and what comes after the last', () => {
    const codes = (...claims: readonly ClaimPlace[]) => claimChainProblems(claims, PROJECT).map(({ code }) => code)
    expect(codes({ ...first, period: days('2019-07-02', '2019-12-31') })).toEqual(['gap'])
    expect(codes(first, { ...second, period: days('2019-12-31', '2020-12-31') })).toEqual(['overlap'])
    expect(codes(first, { ...second, serial: 3 })).toEqual(['wrong_serial'])
    expect(codes({ ...first, isLast: true }, second)).toEqual(['last_ends_early', 'after_last'])
    expect(codes(first, { ...second, period: days('2020-01-01', '2021-01-01') })).toEqual(['ends_after_project'])
  })

  it('offers the days that no claim has', () => {
    expect(unclaimedPeriod([], PROJECT)).toEqual(PROJECT)
    expect(unclaimedPeriod([first], PROJECT)).toEqual(days('2020-01-01', '2020-12-31'))
    expect(unclaimedPeriod([first, second], PROJECT)).toBeUndefined()
    expect(unclaimedPeriod([{ ...first, isLast: true }], PROJECT)).toBeUndefined()
  })
})

describe('versions of a claim', () => {
  const draft: ClaimVersion = { serial: 1, version: 1, state: 'draft' }

  it('are corrected by a new one, which holds once it is sent', () => {
    const paid: ClaimVersion = { ...draft, state: 'paid' }
    const other: ClaimVersion = { serial: 2, version: 1, state: 'draft' }
    const correction = expectOk(correctClaim([paid, other], 1), 'a paid claim')
    expect(correction).toEqual({ serial: 1, version: 2, state: 'draft' })
    expect(versionsInForce([other, correction, paid])).toEqual([paid, other])
    const sent: ClaimVersion = { ...correction, state: 'sent' }
    expect(versionsInForce([sent, other, paid])).toEqual([sent, other])
  })

  it('need no correction while a draft can be changed', () => {
    expect(correctClaim([draft], 1).ok).toBe(false)
    expect(
      correctClaim(
        [
          { ...draft, state: 'sent' },
          { ...draft, version: 2 },
        ],
        1,
      ).ok,
    ).toBe(false)
    expect(correctClaim([draft], 7).ok).toBe(false)
  })
})

function line(approved: number | null, realised: number, changeApplied = false): LineState {
  return {
    line: 'services',
    approved: approved === null ? null : cents(approved),
    realised: cents(realised),
    changeApplied,
  }
}

describe('overruns', () => {
  it('SC17: a line may grow by 20 % or 10 000 €, and only the excess is cut', () => {
    const judge = (approved: number, realised: number) => {
      const { accepted, cut, verdict } = judgeOverrun(line(approved, realised), OVERRUN_RULES.SF21)
      return [verdict.status, accepted, cut]
    }
    expect(judge(2_000_000, 2_400_001)).toEqual(['OK', 2_400_001, 0])
    expect(judge(2_000_000, 3_000_001)).toEqual(['REVIEW', 3_000_000, 1])
    expect(judge(6_000_000, 7_200_000)).toEqual(['OK', 7_200_000, 0])
    expect(judge(6_000_000, 7_200_001)).toEqual(['REVIEW', 7_200_000, 1])
  })

  it('have no tolerance under the 40 % and lump sums', () => {
    expect(judgeOverrun(line(2_000_000, 2_000_001), OVERRUN_RULES.SF21, false)).toMatchObject({
      accepted: 2_000_000,
      cut: 1,
      verdict: { reason: 'excess_cut' },
    })
    const models = (id: string) => [costModel(id) ?? { id: 'none', method: 'actual' as const }]
    expect(['FI21-40', 'FI21-LUMP', 'FI21-7-EAKR'].map((id) => hasTolerance(models(id)))).toEqual([false, false, true])
  })

  it('need a change application in the rural fund, unless they are small', () => {
    const judge = (realised: number, changeApplied = false) =>
      judgeOverrun(line(1_000_000, realised, changeApplied), OVERRUN_RULES.RUR23)
    expect(judge(1_000_000).verdict.status).toBe('OK')
    expect(judge(1_100_000)).toMatchObject({ cut: 0, verdict: { status: 'REVIEW', reason: 'within_tolerance' } })
    expect(judge(1_100_001)).toMatchObject({ cut: 1, verdict: { status: 'FAIL', reason: 'change_application_needed' } })
    expect(judge(1_100_001, true)).toMatchObject({ cut: 0, verdict: { reason: 'change_application_pending' } })
  })

  it('follow the tolerance of the decision where the law has none, and say that it is unverified', () => {
    const row = expectOk(withParameters(OVERRUN_RULES.SF14.row, { share: 1500 }), 'a known parameter')
    const judged = judgeOverrun(line(1_000_000, 1_150_001), { ...OVERRUN_RULES.SF14, row })
    expect(judged).toMatchObject({ accepted: 1_150_000, verdict: { certainty: 'unverified', reason: 'excess_cut' } })
  })

  it('refuse what the decision has no line for', () => {
    expect(judgeOverrun(line(null, 1), OVERRUN_RULES.SF21)).toMatchObject({
      accepted: 0,
      cut: 1,
      verdict: { status: 'FAIL', reason: 'line_not_approved' },
    })
    const lines = judgeLines(
      { staff: cents(1000) },
      { staff: cents(900), travel: cents(5) },
      ['staff', 'services', 'travel'],
      OVERRUN_RULES.SF21,
      { tolerated: true, isApplied: () => false },
    )
    expect(lines.map(({ verdict }) => verdict.status)).toEqual(['OK', 'FAIL'])
  })

  it('wait for the funder when a change was applied for in time, each above its own limit', () => {
    const limits: [string, number][] = []
    const lines = judgeLines(
      { staff: cents(1_000_000) },
      { staff: cents(1_500_000), travel: cents(5) },
      ['staff', 'travel'],
      OVERRUN_RULES.RUR23,
      {
        tolerated: true,
        isApplied(each, limit) {
          limits.push([each, limit])
          return true
        },
      },
    )
    expect(limits).toEqual([
      ['staff', 1_100_000],
      ['travel', 0],
    ])
    expect(lines.map(({ cut, verdict: { status, reason } }) => [status, reason, cut])).toEqual([
      ['REVIEW', 'change_application_pending', 0],
      ['REVIEW', 'change_application_pending', 5],
    ])
  })

  it('never lift the whole above what is approved', () => {
    expect(judgeTotal(cents(1000), cents(1000), OVERRUN_RULES.SF21).verdict.status).toBe('OK_AT_LIMIT')
    expect(judgeTotal(cents(1000), cents(1200), OVERRUN_RULES.SF21)).toMatchObject({
      accepted: 1000,
      cut: 200,
      verdict: { status: 'REVIEW', reason: 'total_exceeded' },
    })
  })
})

describe('deadlines', () => {
  it('put the last claim four months after the end, clamped to the end of the month', () => {
    expect(finalClaimDue(asDay('2018-02-28'), FINAL_CLAIM_RULES.RUR14)).toBe('2018-06-28')
    expect(finalClaimDue(asDay('2020-12-31'), FINAL_CLAIM_RULES.RUR14)).toBe('2021-04-30')
    expect(FINAL_CLAIM_RULES.SF21.certainty).toBe('unverified')
  })

  it('tell what a rural project of 2014–2022 has to send', () => {
    const found = deadlinesOf(PROJECT, [place(1, days('2019-07-01', '2019-12-31'))], deadlineRulesOf('RUR14'))
    expect(found.map(({ kind, due, year }) => [kind, due, year])).toEqual([
      ['monitoring_data', '2020-01-31', 2019],
      ['extension_application', '2020-12-31', null],
      ['next_claim', '2021-01-01', null],
      ['final_claim', '2021-04-30', null],
    ])
  })

  it('ask for no yearly claim in the structural funds, and for no final one when it is made', () => {
    const kinds = (claims: readonly ClaimPlace[]) =>
      deadlinesOf(PROJECT, claims, deadlineRulesOf('SF21')).map(({ kind }) => kind)
    expect(kinds([])).toEqual(['extension_application', 'final_claim'])
    expect(kinds([place(1, PROJECT, true)])).toEqual(['extension_application'])
  })

  it('ask a project of a year or less for no yearly monitoring data', () => {
    const kinds = (end: string) =>
      deadlinesOf(days('2019-01-01', end), [], deadlineRulesOf('RUR14')).filter(
        ({ kind }) => kind === 'monitoring_data',
      )
    expect(kinds('2019-12-31')).toEqual([])
    expect(kinds('2020-06-30')).toHaveLength(1)
  })
})

describe('recovery', () => {
  it('may be waived for small sums', () => {
    expect(judgeRecovery(cents(25_000), RECOVERY_RULES.SF21).reason).toBe('may_be_waived')
    expect(judgeRecovery(cents(25_001), RECOVERY_RULES.SF21)).toMatchObject({
      status: 'FAIL',
      reason: 'to_be_recovered',
    })
    expect(judgeRecovery(cents(10_001), RECOVERY_RULES.RUR23).reason).toBe('to_be_recovered')
    expect(judgeRecovery(cents(0), RECOVERY_RULES.RUR14).status).toBe('NOT_APPLICABLE')
  })
})
