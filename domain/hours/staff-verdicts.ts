import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { BasisPoints } from '../values/rate.ts'
import { compareFractions, fraction, toTwoDecimals } from './fraction.ts'
import type { Fraction } from './fraction.ts'
import { WORK_SHARE_RULE } from './hour-rules.ts'
import type { RecruitmentRule, WorkShareRule } from './hour-rules.ts'

export type WorkShareReason = 'work_share_too_small' | 'work_share_needs_reason'

/** A part-time worker gives at least 20 % of the full annual time; 10–20 % with a reason only (VNA 866/2021 5 §). */
export function judgeWorkShare(share: BasisPoints, row: WorkShareRule = WORK_SHARE_RULE): Verdict<WorkShareReason> {
  const { usualShare, leastShare } = row.parameters
  const details = { inputs: { share }, computed: { usualShare: usualShare.value, leastShare: leastShare.value } }
  if (share < leastShare.value) return verdict(row, 'FAIL', { reason: 'work_share_too_small', ...details })
  if (share < usualShare.value) return verdict(row, 'REVIEW', { reason: 'work_share_needs_reason', ...details })
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
  { hiredForProject, personMonths, openRecruitment }: NewWorker,
  row: RecruitmentRule,
): Verdict<RecruitmentReason> {
  const inputs = { hiredForProject, personMonthHundredths: toTwoDecimals(personMonths).units, openRecruitment }
  const within = compareFractions(personMonths, fraction(row.parameters.personMonths.value, 1)) <= 0
  if (!hiredForProject || within) return verdict(row, 'NOT_APPLICABLE', { inputs })
  if (openRecruitment === null) return verdict(row, 'MISSING_DATA', { reason: 'open_recruitment_unknown', inputs })
  return openRecruitment
    ? verdict(row, 'OK', { inputs })
    : verdict(row, 'FAIL', { reason: 'open_recruitment_missing', inputs })
}
