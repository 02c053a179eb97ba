import type { Told, CostFacts } from '../eligible-costs/cost-facts.ts'
import { fraction } from '../hours/fraction.ts'
import type { Cents } from '../values/money.ts'
import { ONE_HUNDRED_PERCENT } from '../values/rate.ts'
import type { BasisPoints } from '../values/rate.ts'

export const GROUP_SCOPES = ['common', 'company'] as const
export type GroupScope = (typeof GROUP_SCOPES)[number]

/** What the rules ask of a row beyond its cells. `null` is what nobody has told, and is never taken for a yes. */
export interface RowFacts {
  /** Value of the whole purchase without VAT, when the row is a part of it. */
  readonly contractCents: Cents | null
  readonly enoughTenders: Told
  readonly priceEvidence: Told
  readonly artificiallySplit: Told
  readonly relatedSeller: Told
  readonly outsideTenders: Told
  /** Of full working time. */
  readonly workShare: BasisPoints | null
  readonly withinNormalPay: Told
  readonly jobDescription: Told
  readonly hiredForProject: Told
  /** Hundredths of a person-month, over the whole project. */
  readonly personMonths: number | null
  readonly openRecruitment: Told
  readonly kilometres: number | null
  readonly withinTravelRules: Told
  readonly deviceHadAid: Told
  readonly deviceWithinValue: Told
  readonly deviceJustified: Told
  readonly deviceYears: number | null
  readonly groupScope: GroupScope | null
}
export type RowFact = keyof RowFacts

export const NO_ROW_FACTS: RowFacts = {
  contractCents: null,
  enoughTenders: null,
  priceEvidence: null,
  artificiallySplit: null,
  relatedSeller: null,
  outsideTenders: null,
  workShare: null,
  withinNormalPay: null,
  jobDescription: null,
  hiredForProject: null,
  personMonths: null,
  openRecruitment: null,
  kilometres: null,
  withinTravelRules: null,
  deviceHadAid: null,
  deviceWithinValue: null,
  deviceJustified: null,
  deviceYears: null,
  groupScope: null,
}

const anyTold = (...values: readonly unknown[]) => values.some((value) => value !== null)

/** The facts as the rules take them; a part of which nothing is told is left out, and the rules then say so. */
export function costFactsOf(facts: RowFacts, amount: Cents): Partial<CostFacts> {
  return {
    ...purchaseOf(facts, amount),
    ...wageOf(facts),
    ...(anyTold(facts.kilometres, facts.withinTravelRules)
      ? { travel: { kilometres: facts.kilometres, withinTravelRules: facts.withinTravelRules } }
      : {}),
    ...usedDeviceOf(facts),
    ...(facts.groupScope === null ? {} : { groupScope: facts.groupScope }),
  }
}

function purchaseOf(facts: RowFacts, amount: Cents): Partial<CostFacts> {
  const { contractCents, enoughTenders, priceEvidence, artificiallySplit, relatedSeller, outsideTenders } = facts
  if (!anyTold(contractCents, enoughTenders, priceEvidence, artificiallySplit, relatedSeller, outsideTenders)) return {}
  const contractValue = contractCents ?? amount
  return {
    purchase: { contractValue, enoughTenders, priceEvidence, artificiallySplit, relatedSeller, outsideTenders },
  }
}

function wageOf(facts: RowFacts): Partial<CostFacts> {
  const { workShare, withinNormalPay, jobDescription, hiredForProject, personMonths, openRecruitment } = facts
  if (!anyTold(workShare, withinNormalPay, jobDescription, hiredForProject, personMonths, openRecruitment)) return {}
  return {
    wage: {
      share: workShare,
      isPartTime: workShare !== null && workShare < ONE_HUNDRED_PERCENT,
      withinNormalPay,
      jobDescription,
      hiredForProject,
      personMonths: personMonths === null ? null : fraction(personMonths, 100),
      openRecruitment,
    },
  }
}

function usedDeviceOf(facts: RowFacts): Partial<CostFacts> {
  const { deviceHadAid, deviceWithinValue, deviceJustified, deviceYears } = facts
  if (!anyTold(deviceHadAid, deviceWithinValue, deviceJustified, deviceYears)) return {}
  return {
    usedDevice: {
      publicAid: deviceHadAid,
      withinFairValue: deviceWithinValue,
      justified: deviceJustified,
      expectedYears: deviceYears,
    },
  }
}
