import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { withParameters } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import { GROUP_SIZE_RULES, judgeGroupSize } from '../shares/group-size.ts'
import type { GroupSizeReason, GroupSizeRule } from '../shares/group-size.ts'
import { judgePublicShare, PUBLIC_SHARE_RULES } from '../shares/public-share.ts'
import type { PublicShareRule } from '../shares/public-share.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import { segmentsOf } from './membership.ts'
import type { Group } from './membership.ts'

/** Limits that the project sets otherwise than the act; null = as the act. */
export interface GroupLimits {
  readonly least: number | null
  readonly most: number | null
}

export function sizeRule(regime: Regime, { least, most }: GroupLimits): GroupSizeRule {
  const row = regime === 'RUR14' ? GROUP_SIZE_RULES.RUR14 : GROUP_SIZE_RULES.RUR23
  const changed = withParameters(row, { ...(least === null ? {} : { least }), ...(most === null ? {} : { most }) })
  return changed.ok ? changed.value : row
}

export interface SizeOnDays {
  readonly period: Period
  readonly companyIds: readonly string[]
  readonly verdict: Verdict<GroupSizeReason>
}

/** How many companies are in, on each day of the project: one day with two ends the group as well as a year. */
export function judgeSizes(group: Group, within: Period, row: GroupSizeRule): readonly SizeOnDays[] {
  return segmentsOf(group, within).map(({ period, members }) => ({
    period,
    companyIds: members.map(({ companyId }) => companyId),
    verdict: judgeGroupSize(members.length, row),
  }))
}

const PUBLIC_2014: PublicShareRule = {
  ...PUBLIC_SHARE_RULES.group,
  citation: cite(ACTS.ruralAmendment2015, '10 b §'),
}

/** At most 75 % of the costs may be public money in a group project, that of others included. */
export function judgeGroupPublic(money: Cents, cost: Cents, regime: Regime): Verdict<'public_share_too_high'> {
  return judgePublicShare(money, cost, regime === 'RUR14' ? PUBLIC_2014 : PUBLIC_SHARE_RULES.group)
}
