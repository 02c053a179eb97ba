import type { Category } from '../cost-models/category.ts'
import type { RoundingProfile } from '../cost-models/rounding-profile.ts'
import type { Fund, Regime } from '../rules/regime.ts'
import type { FundingRow, FundingSource } from '../shares/funding-plan.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { BasisPoints } from '../values/rate.ts'

/** `PERCENT` of the net cost, a `FIXED` sum, or the `RESIDUAL`: what the others leave (yleensä omarahoitus). */
export const FUNDING_MODES = ['PERCENT', 'FIXED', 'RESIDUAL'] as const satisfies readonly FundingRow['mode'][]
export type FundingMode = (typeof FUNDING_MODES)[number]

export const DEADLINE_KINDS = ['claim', 'report', 'final_claim', 'final_report'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

/** A draft can be edited. A confirmed version stands for ever; a mistake in it is corrected by a new version. */
export const DECISION_STATUSES = ['draft', 'confirmed'] as const
export type DecisionStatus = (typeof DECISION_STATUSES)[number]

/**
 * An amount of the approved budget (hyväksytty budjetti). A category that a cost model computes has a cell only when
 * the decision states its own figure, which then wins.
 */
export interface BudgetCell {
  readonly category: Category
  /** Calendar year; null when the decision has no years. */
  readonly year: number | null
  /** Name of the partner (osatoteuttaja); `''` = not divided by partner. */
  readonly partner: string
  /** `''` = not divided by work package. */
  readonly workPackage: string
  readonly amount: Cents
}

/** A row of the funding plan (rahoitussuunnitelma) as it is edited: it may lack its share or its sum. */
export interface SourceRow {
  readonly id: string
  readonly source: FundingSource
  /** Who, e.g. a municipality; `''` when the source tells enough. */
  readonly name: string
  readonly mode: FundingMode
  /** Of the net cost; counts in `PERCENT` only. */
  readonly share: BasisPoints | null
  /** Counts in `FIXED` only. */
  readonly amount: Cents | null
  /** Whether the row is part of the support that the decision grants and its rate limits. */
  readonly inSupport: boolean
}

/** A cost model that the decision chooses (kustannusmalli), with the figures in which it differs from the catalogue. */
export interface ChosenModel {
  readonly modelId: string
  /** By the name of the model's parameter, in its unit. */
  readonly parameters: Readonly<Record<string, number>>
}

/** A day of the claim and report schedule. */
export interface DecisionDeadline {
  readonly id: string
  readonly kind: DeadlineKind
  /** Last day of the period that it concerns. */
  readonly coversTo: Day | null
  readonly dueOn: Day | null
  readonly note: string
}

/** The decision's own fields; one row of the database. */
export interface DecisionTerms {
  /** The funder's number (diaarinumero). */
  readonly number: string
  readonly decidedOn: Day | null
  /** First day on which the version holds; may be before the day of the decision. */
  readonly validFrom: Day | null
  readonly regime: Regime
  readonly fund: Fund
  /** Highest share of the approved net costs (tukiprosentti). */
  readonly supportRate: BasisPoints | null
  /** Highest support in euros (enintään). */
  readonly granted: Cents | null
  /** Highest share of all public money together; null when the decision sets none. */
  readonly publicCap: BasisPoints | null
  /** The total cost as the decision states it; the budget must add up to it. */
  readonly totalCost: Cents | null
  /** Income that is deducted from the costs. */
  readonly income: Cents | null
  /** A category may be exceeded by this share of it or by this sum, whichever is more; null = not stated. */
  readonly overrunRate: BasisPoints | null
  readonly overrunAmount: Cents | null
  readonly flatRateRounding: RoundingProfile['flatRate']
  readonly supportRounding: RoundingProfile['support']
  readonly hourlyRounding: RoundingProfile['hourly']
  /** Special conditions (erityisehdot), verbatim. */
  readonly conditions: string
}

/** What one version of a decision (rahoituspäätös) says. */
export interface DecisionContent extends DecisionTerms {
  readonly cells: readonly BudgetCell[]
  readonly sources: readonly SourceRow[]
  readonly models: readonly ChosenModel[]
  readonly deadlines: readonly DecisionDeadline[]
}

/** A version with its place among the project's versions. */
export interface DecisionVersion extends DecisionContent {
  readonly id: string
  /** For optimistic writes: one for the whole decision with its budget, sources, models and schedule. */
  readonly version: number
  /** 1 = the first decision. */
  readonly sequence: number
  readonly status: DecisionStatus
}

/** The rounding that the decision chooses, as the rules take it. */
export function roundingOf(terms: DecisionTerms): RoundingProfile {
  return { flatRate: terms.flatRateRounding, support: terms.supportRounding, hourly: terms.hourlyRounding }
}
