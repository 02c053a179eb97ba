import type { Verdict, VerdictStatus } from '../rules/verdict.ts'
import { statusAtMost, verdict, worstStatus } from '../rules/verdict.ts'
import type { Day } from '../values/day.ts'
import { cents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { contains } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import type { AidGrant, AidRegime } from './aid-grant.ts'
import { GENERAL_2023, poolsOf } from './pools.ts'
import { regimeOn, REGIMES_OF_AID } from './regimes.ts'
import type { RegimeRow } from './regimes.ts'
import { fiscalWindow, rollingWindow } from './windows.ts'

/** Aid that is about to be granted, and all that the single undertaking has received. */
export interface AidQuestion {
  readonly regime: AidRegime
  readonly grantedOn: Day
  /** `null` = not known yet: the headroom is told all the same. */
  readonly gross: Cents | null
  readonly freight: 'none' | 'own' | 'unseparated'
  /** Of all members of the undertaking, in any order, older and newer ones too. */
  readonly grants: readonly AidGrant[]
  /** Accounting years of the recipient; none = calendar years are taken. */
  readonly years: readonly Period[]
  /** The day of looking: only once the act of 2023 is in force can an older grant be measured by it. */
  readonly askedOn: Day
}

export type AidReason =
  | 'no_regime'
  | 'over_ceiling'
  | 'no_headroom'
  | 'amount_unknown'
  | 'reading_of_three_years'
  | 'newer_act_would_cover'
  | 'acts_differ'

interface Finding {
  readonly status: VerdictStatus
  readonly prior: Cents
  readonly headroom: Cents
  readonly ceiling: Cents
  readonly reason: AidReason | null
}

/**
 * Whether a new grant stays under the ceiling of its act on the day of the grant (art. 3(2)). At the ceiling is within;
 * one cent above, none of the new aid is covered (2023/2831 art. 3(7)).
 */
export function judgeAid(question: AidQuestion): Verdict<AidReason> {
  const { regime, grantedOn, gross, askedOn } = question
  const row = regimeOn(regime, grantedOn)
  if (row === undefined) return verdict(latestRule(regime), 'REVIEW', { reason: 'no_regime', inputs: { grantedOn } })
  const [main, other] = windowsOf(row, question).map((window) => judgeWithin(row, window, question))
  if (main === undefined) throw new Error('a regime without a window')
  const found = other === undefined ? main : bothReadings(main, other)
  const newer =
    found.status === 'FAIL' &&
    row.rule.id === 'GEN13' &&
    GENERAL_2023 !== undefined &&
    askedOn >= GENERAL_2023.rule.validFrom &&
    passes(GENERAL_2023, question)
  const [status, reason]: [VerdictStatus, AidReason | null] = newer
    ? ['REVIEW', 'newer_act_would_cover']
    : [found.status, found.reason]
  return verdict(row.rule, status, {
    ...(reason === null ? {} : { reason }),
    inputs: { grantedOn, amount: gross },
    computed: { regime: row.rule.id, prior: found.prior, ceiling: found.ceiling, window: row.window },
    headroom: found.headroom,
  })
}

/** The two readings of "three years", the strict one first, or the one window of accounting years. */
function windowsOf(row: RegimeRow, { grantedOn, years }: AidQuestion): readonly Period[] {
  if (row.window === 'fiscal') return [fiscalWindow(grantedOn, years)]
  return [rollingWindow(grantedOn, 'strict'), rollingWindow(grantedOn, 'conservative')]
}

/** What the undertaking had of the aid that counts for a pool within some days. */
function priorOf(grants: readonly AidGrant[], within: Period, counts: (grant: AidGrant) => boolean): Cents {
  const counted = grants.filter(
    (grant) => grant.origin === 'finland' && counts(grant) && contains(within, grant.grantedOn),
  )
  return sumCents(counted.map(({ gross }) => gross))
}

function judgeWithin(row: RegimeRow, within: Period, question: AidQuestion): Finding {
  const { grants, gross, grantedOn, freight } = question
  const findings = poolsOf(row, grantedOn, freight).map(({ ceiling, counts, disputed }): Finding => {
    const prior = priorOf(grants, within, counts)
    const headroom = cents(Math.max(0, ceiling - prior))
    const found = { prior, headroom, ceiling }
    if (gross === null) {
      const full = headroom === ZERO_CENTS
      return { ...found, status: full ? 'FAIL' : 'MISSING_DATA', reason: full ? 'no_headroom' : 'amount_unknown' }
    }
    const status = statusAtMost(prior + gross, ceiling)
    if (status !== 'FAIL') return { ...found, status, reason: null }
    return disputed === true
      ? { ...found, status: 'REVIEW', reason: 'acts_differ' }
      : { ...found, status, reason: 'over_ceiling' }
  })
  return narrowest(findings)
}

/** The pool that decides is the worst one; what may still be granted is what every pool leaves. */
function narrowest(findings: readonly Finding[]): Finding {
  const byRoom = findings.toSorted((a, b) => a.headroom - b.headroom)
  const worst = worstStatus(findings)
  const decides = byRoom.find(({ status }) => status === worst)
  const [least] = byRoom
  if (decides === undefined || least === undefined) throw new Error('a regime without a ceiling')
  return { ...decides, headroom: least.headroom }
}

/** The careful reading counts; when only by it the aid is not covered, a person asks the grantor. */
function bothReadings(strict: Finding, conservative: Finding): Finding {
  if (strict.status === 'FAIL' || conservative.status !== 'FAIL') return conservative
  if (strict.status === 'MISSING_DATA') return { ...conservative, status: strict.status, reason: strict.reason }
  return { ...conservative, status: 'REVIEW', reason: 'reading_of_three_years' }
}

function passes(row: RegimeRow, question: AidQuestion): boolean {
  return judgeWithin(row, rollingWindow(question.grantedOn, 'conservative'), question).status !== 'FAIL'
}

function latestRule(family: AidRegime): RegimeRow['rule'] {
  const row = REGIMES_OF_AID.findLast((each) => each.family === family)
  if (row === undefined) throw new Error(`no act for ${family}`)
  return row.rule
}
