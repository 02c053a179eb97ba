import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { BasisPoints } from '../values/rate.ts'
import { compareFractions, fraction, toTwoDecimals } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import { OPEN_RECRUITMENT_RULES, WORK_SHARE_RULE } from './hour-rules.ts'

export type WorkShareReason = 'share_too_small' | 'small_share_needs_reason'

/** A part-time worker gives at least 20 % of the full annual time; 10–20 % with a reason only (VNA 866/2021 5 §). */
export function judgeWorkShare(
  share: BasisPoints,
  row: typeof WORK_SHARE_RULE = WORK_SHARE_RULE,
): Verdict<WorkShareReason> {
  const { usualShare, leastShare } = row.parameters
  const details = { inputs: { share }, computed: { usualShare: usualShare.value, leastShare: leastShare.value } }
  if (share < leastShare.value) return verdict(row, 'FAIL', { reason: 'share_too_small', ...details })
  if (share < usualShare.value) return verdict(row, 'REVIEW', { reason: 'small_share_needs_reason', ...details })
  return verdict(row, share === usualShare.value ? 'OK_AT_LIMIT' : 'OK', details)
}

export interface NewWorker {
  readonly hiredForProject: boolean
  /** Over the whole project. */
  readonly personMonths: Fraction
  /** Null when nobody has told. */
  readonly openRecruitment: boolean | null
}

export type RecruitmentReason = 'open_recruitment_missing' | 'open_recruitment_unknown'

/** A worker hired for more than 12 person-months must have been found by an open call (VNA 617/2023 29 § 12). */
export function judgeRecruitment(
  regime: keyof typeof OPEN_RECRUITMENT_RULES,
  { hiredForProject, personMonths, openRecruitment }: NewWorker,
): Verdict<RecruitmentReason> {
  const row = OPEN_RECRUITMENT_RULES[regime]
  const inputs = { hiredForProject, personMonthHundredths: toTwoDecimals(personMonths).units, openRecruitment }
  const within = compareFractions(personMonths, fraction(row.parameters.personMonths.value, 1)) <= 0
  if (!hiredForProject || within) return verdict(row, 'NOT_APPLICABLE', { inputs })
  if (openRecruitment === null) return verdict(row, 'MISSING_DATA', { reason: 'open_recruitment_unknown', inputs })
  return openRecruitment
    ? verdict(row, 'OK', { inputs })
    : verdict(row, 'FAIL', { reason: 'open_recruitment_missing', inputs })
}
