import type { BudgetLine, EnteredCategory } from '../cost-models/category.ts'
import type { CostKind } from '../cost-models/cost-kind.ts'
import type { RateStep } from '../cost-models/cost-model.ts'
import type { Fraction } from '../hours/fraction.ts'
import type { Regime } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'
import type { BasisPoints } from '../values/rate.ts'

/** Yes, no, or nobody has told. */
export type Told = boolean | null

/**
 * What is known of a cost, a row of the ledger (menotosite). A part that is left out is not about this cost, or nobody
 * has told: rules that need it say which.
 */
export interface CostFacts {
  /** The day the cost arose. */
  readonly costDay: Day
  readonly paidDay: Day | null
  readonly bookedDay: Day | null
  /** What is claimed. */
  readonly amount: Cents
  readonly category: EnteredCategory
  readonly kind: CostKind | null
  readonly vat?: VatFacts
  readonly purchase?: PurchaseFacts
  readonly wage?: WageFacts
  readonly travel?: TravelFacts
  readonly usedDevice?: UsedDeviceFacts
  readonly sharing?: SharingFacts
  readonly income?: { readonly amount: Cents; readonly deducted: boolean }
  /** In-kind work that the decision accepts. */
  readonly inKindInDecision?: boolean
  /** For what it was in a group project: all companies, or one. */
  readonly groupScope?: 'common' | 'company'
}

export interface VatFacts {
  /** Value added tax within the claimed amount. */
  readonly claimed: Cents
  /** A certificate of the tax authority that the tax stays a cost. */
  readonly finalCostProof: Told
}

export interface PurchaseFacts {
  /** Of the whole purchase, without VAT; the cost may be an instalment of it. */
  readonly contractValue: Cents
  readonly enoughTenders: Told
  /** Price level shown by offers, catalogue or reference costs. */
  readonly priceEvidence: Told
  readonly artificiallySplit: Told
  /** From the own organisation, family or a firm under control. */
  readonly relatedSeller: Told
  readonly outsideTenders: Told
}

export interface WageFacts {
  /** Of the full annual working time. */
  readonly share: BasisPoints | null
  readonly isPartTime: boolean
  readonly withinNormalPay: Told
  readonly jobDescription: Told
  readonly hiredForProject: Told
  /** Over the whole project. */
  readonly personMonths: Fraction | null
  readonly openRecruitment: Told
}

export interface TravelFacts {
  readonly kilometres: number | null
  /** By the collective agreement or the state's travel rules. */
  readonly withinTravelRules: Told
}

export interface UsedDeviceFacts {
  /** Public aid for it during the last five years. */
  readonly publicAid: Told
  readonly withinFairValue: Told
  readonly justified: Told
  readonly expectedYears: number | null
}

/** A cost that several projects or funders share. */
export interface SharingFacts {
  readonly actualCost: Cents
  /** All shares together, this one included, with compensation from elsewhere. */
  readonly allShares: Cents
}

/** What is known of the project. */
export interface CostContext {
  readonly regime: Regime
  readonly project: Period
  /** The day the application became pending (vireilletulo); null when nobody has told. */
  readonly pendingSince: Day | null
  /** The day on which the cost is judged, usually that of the claim. */
  readonly judgedOn: Day
  readonly approvedLines: readonly BudgetLine[]
  /** Lines for which a change of the decision was applied for, and when. */
  readonly changeApplications: Readonly<Partial<Record<BudgetLine, Day>>>
  readonly steps: readonly RateStep[]
  readonly isMunicipality: boolean
  readonly isGroupProject: boolean
  readonly eligibleTotal: Cents
  /** National threshold of the procurement act 1397/2016 for the buyer; null when the act does not bind. */
  readonly procurementThreshold: Cents | null
  /** Figures changed by a person: by the rule's id and the parameter's name. */
  readonly changes: Readonly<Record<string, Readonly<Record<string, number>>>>
}
