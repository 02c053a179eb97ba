import { FUNDS_OF_REGIME, REGIMES } from '../rules/regime.ts'
import type { Fund, Regime } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import { isProjectCode, originOfProjectCode } from '../values/project-code.ts'
import type { DescriptionFund } from './description.ts'

/** What is known of a project before its decision says under which rules it stands. */
export interface FundedProject {
  readonly code: string
  readonly fund: Fund
  readonly periodStart: Day | null
}

/** First days on which a project of the newer period of a fund may begin (CPR 2021/1060 art. 63(2); L 1325/2022). */
const NEWER_FROM = { EAKR: '2023-01-01', EAFRD: '2023-01-01' } as const

/**
 * The rules that a project usually stands under, until its decision says so itself: by its fund where one period has
 * it, by its code where the code tells, and else by its first day. A guess to start a decision with, never a rule:
 * periods overlap by years, and the decision wins.
 */
export function usualRegime({ code, fund, periodStart }: FundedProject): Regime {
  if (fund === 'ESR') return 'SF14'
  if (fund === 'ESR+' || fund === 'JTF') return 'SF21'
  if (fund === 'VALTIO') return 'STATE'
  const beginsLate = periodStart !== null && periodStart >= NEWER_FROM[fund]
  if (fund === 'EAFRD') return beginsLate ? 'RUR23' : 'RUR14'
  const period = isProjectCode(code) ? originOfProjectCode(code)?.period : undefined
  if (period !== undefined) return period === '2021-2027' ? 'SF21' : 'SF14'
  return beginsLate ? 'SF21' : 'SF14'
}

/**
 * Between these days an EAKR project may be of either period: costs are eligible from the first day of the newer one
 * (CPR 2021/1060 art. 63(2)) and to the last day of the older one (1303/2013 art. 65(2)). Both recalled.
 */
const EITHER_PERIOD = { from: '2021-01-01', to: '2023-12-31' } as const

/**
 * The rules of a project where its fund, code or first day leave no doubt; `null` where either period may be. For what is
 * kept from people by it, where a guess (`usualRegime`) would keep too much.
 */
export function knownRegime(project: FundedProject): Regime | null {
  const { code, fund, periodStart } = project
  if (fund === 'EAFRD') return null
  const isTold = fund !== 'EAKR' || (isProjectCode(code) && originOfProjectCode(code)?.fund === fund)
  if (isTold) return usualRegime(project)
  if (periodStart === null || (periodStart >= EITHER_PERIOD.from && periodStart <= EITHER_PERIOD.to)) return null
  return periodStart < EITHER_PERIOD.from ? 'SF14' : 'SF21'
}

/** The programme period that a project would get, what tells it, and whether it leaves no doubt. */
export interface ToldRegime {
  readonly regime: Regime
  readonly by: 'fund' | 'code' | 'start'
  readonly isCertain: boolean
}

/** What can be said of the period while no decision says it; `null` where nothing tells it yet. */
export function toldRegime(project: FundedProject): ToldRegime | null {
  const known = knownRegime(project)
  if (known === null && project.periodStart === null) return null
  const regime = known ?? usualRegime(project)
  if (!hasTwoPeriods(project.fund)) return { regime, by: 'fund', isCertain: true }
  const origin = isProjectCode(project.code) ? originOfProjectCode(project.code) : undefined
  return { regime, by: origin?.fund === project.fund ? 'code' : 'start', isCertain: known !== null }
}

/** Whether the fund has an older and a newer programme period in the product. */
export function hasTwoPeriods(fund: Fund): boolean {
  return REGIMES.filter((regime) => FUNDS_OF_REGIME[regime].some((each) => each === fund)).length > 1
}

/** Whether the project belongs to the structural funds (rakennerahastot), of either period. */
export function isStructuralFund(fund: Fund): boolean {
  return fund !== 'EAFRD' && fund !== 'VALTIO'
}

/** Whether the public description of 2014–2020 exists for projects of the fund. */
export function isDescriptionFund(fund: Fund): fund is DescriptionFund {
  return fund === 'EAKR' || fund === 'ESR'
}
