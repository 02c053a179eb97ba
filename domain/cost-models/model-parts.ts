import type { Citation } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { FUNDS_OF_REGIME } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { Certainty, RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Category } from './category.ts'
import { ENTERED_CATEGORIES } from './category.ts'
import type { CostKind } from './cost-kind.ts'
import type { ActualModel, LumpSumLimit, LumpSumModel, RateModel } from './cost-model.ts'

/** First and last day of eligibility of the programme period (CPR 1303/2013 art. 65(2), 2021/1060 art. 63(2)). */
const ELIGIBILITY = {
  SF14: [asDay('2014-01-01'), asDay('2023-12-31')],
  SF21: [asDay('2021-01-01'), asDay('2029-12-31')],
  RUR14: [asDay('2014-01-01'), asDay('2025-12-31')],
  RUR23: [asDay('2023-01-01'), asDay('2029-12-31')],
  /** State grants have no programme period; the decision gives the time of use. */
  STATE: [asDay('2001-09-01'), asDay('2099-12-31')],
} as const satisfies Record<Regime, readonly [Day, Day]>

/** What a catalogue tells of a model besides its figures. */
export interface ModelHead {
  readonly id: string
  readonly titleFi: string
  readonly citation: Citation
  readonly certainty?: Certainty
}

export function modelRule<P extends string>(
  regime: Regime,
  { id, titleFi, citation, certainty = 'verified' }: ModelHead,
  parameters: RuleRow<P>['parameters'],
): RuleRow<P> {
  const [validFrom, validTo] = ELIGIBILITY[regime]
  return rule({ id, titleFi, validFrom, validTo, citation, certainty, parameters })
}

type RateSource = ModelHead &
  Pick<RateModel, 'method' | 'base' | 'covers'> & {
    /** Basis points. */
    readonly rate: number
    readonly funds?: RateModel['funds']
    readonly coverageCertainty?: Certainty
    readonly onFlatRateStaff?: boolean
  }

const RESULT_OF_METHOD = {
  side_costs: 'staff_side_costs',
  flat_rate_staff: 'flat_rate_staff',
  flat_rate: 'flat_rate',
} as const satisfies Record<RateModel['method'], RateModel['result']>

export function rateModel(regime: Regime, source: RateSource): RateModel {
  return {
    id: source.id,
    regime,
    funds: source.funds ?? FUNDS_OF_REGIME[regime],
    rule: modelRule(regime, source, { rate: { unit: 'basisPoints', value: source.rate } }),
    method: source.method,
    base: source.base,
    result: RESULT_OF_METHOD[source.method],
    covers: source.covers,
    coverageCertainty: source.coverageCertainty ?? source.certainty ?? 'verified',
    onFlatRateStaff: source.onFlatRateStaff ?? false,
  }
}

export function actualModel(regime: Regime, head: ModelHead): ActualModel {
  return { id: head.id, regime, funds: FUNDS_OF_REGIME[regime], rule: modelRule(regime, head, {}), method: 'actual' }
}

/** Limits that are not named do not exist (0). */
export function lumpSumModel(
  regime: Regime,
  head: ModelHead,
  limits: Partial<Readonly<Record<LumpSumLimit, number>>>,
): LumpSumModel {
  return {
    id: head.id,
    regime,
    funds: FUNDS_OF_REGIME[regime],
    rule: modelRule(regime, head, {
      totalCostLimit: { unit: 'cents', value: limits.totalCostLimit ?? 0 },
      supportLimit: { unit: 'cents', value: limits.supportLimit ?? 0 },
      supportFloor: { unit: 'cents', value: limits.supportFloor ?? 0 },
      instalments: { unit: 'count', value: limits.instalments ?? 0 },
      months: { unit: 'months', value: limits.months ?? 0 },
    }),
    method: 'lump_sum',
  }
}

/** Eligible staff costs: pay with its side costs. */
export const STAFF_BASE = ['staff', 'staff_side_costs'] as const satisfies readonly Category[]
/** All eligible direct costs, staff at a flat rate included. */
export const DIRECT_BASE = [
  ...ENTERED_CATEGORIES,
  'staff_side_costs',
  'flat_rate_staff',
] as const satisfies readonly Category[]
/** Direct costs other than staff. */
export const DIRECT_WITHOUT_STAFF = ENTERED_CATEGORIES.filter((category) => category !== 'staff')

/** What running a project costs beside its measures: the usual content of a flat rate for indirect costs. */
export const INDIRECT_KINDS = [
  'premises',
  'software',
  'office',
  'staff_training',
  'occupational_health',
  'catering',
] as const satisfies readonly CostKind[]
export const STAFF_TRAVEL_KINDS = ['staff_travel', 'staff_travel_short'] as const satisfies readonly CostKind[]
