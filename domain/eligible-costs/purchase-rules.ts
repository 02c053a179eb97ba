import type { CostKind } from '../cost-models/cost-kind.ts'
import type { RuleRow } from '../rules/rule.ts'
import type { CostFacts, PurchaseFacts } from './cost-facts.ts'
import { costRule, fail, missing, mustBe, noParameters, NOT_APPLICABLE, OK, UNREAD } from './cost-rule.ts'
import type { Outcome } from './cost-rule.ts'

const PURCHASES: ReadonlySet<CostKind> = new Set([
  'purchased_service',
  'communication',
  'premises',
  'event_rent',
  'device',
  'used_device',
  'pilot_device',
  'software',
  'office',
  'material',
  'staff_training',
  'catering',
  'audit',
  'investment',
  'leasing',
  'leasing_to_own',
  'instalment_purchase',
])

function isPurchase({ kind, purchase }: CostFacts): boolean {
  return purchase !== undefined || (kind !== null && PURCHASES.has(kind))
}

type PriceParameter = 'tendersFrom' | 'priceFrom'

/** Cents. A limit of 0 does not exist: the rural acts ask for tenders by the price evidence. */
const PRICE_LIMITS = {
  SF14: { tendersFrom: 0, priceFrom: 0 },
  SF21: { tendersFrom: 1_000_000, priceFrom: 300_000 },
  RUR14: { tendersFrom: 0, priceFrom: 250_001 },
  RUR23: { tendersFrom: 0, priceFrom: 300_000 },
  STATE: { tendersFrom: 0, priceFrom: 0 },
} as const

/** Price level shown, tenders asked for, nothing split to stay below a limit. */
export const costProcurement = costRule<PriceParameter>(
  {
    id: 'C-PROC',
    titleFi: 'Hankinnan kilpailutus ja hintataso',
    places: { SF14: UNREAD, SF21: '18 §', RUR14: '28 §', RUR23: '31 §' },
    parameters: (regime) => ({
      tendersFrom: { unit: 'cents', value: PRICE_LIMITS[regime].tendersFrom },
      priceFrom: { unit: 'cents', value: PRICE_LIMITS[regime].priceFrom },
    }),
  },
  (facts, { procurementThreshold }, limits) => {
    if (!isPurchase(facts)) return facts.kind === null ? missing('kind_unknown') : NOT_APPLICABLE
    const value = facts.purchase?.contractValue ?? facts.amount
    if (facts.purchase?.artificiallySplit === true) return fail('purchase_split', { inputs: { value } })
    if (procurementThreshold !== null && value >= procurementThreshold) {
      return { status: 'REVIEW', reason: 'procurement_act_binds', inputs: { value, procurementThreshold } }
    }
    return judgePrice(facts.purchase, value, limits)
  },
)

function judgePrice(
  purchase: PurchaseFacts | undefined,
  value: number,
  { tendersFrom, priceFrom }: RuleRow<PriceParameter>['parameters'],
): Outcome {
  const inputs = { value }
  const needsTenders = tendersFrom.value > 0 && value >= tendersFrom.value
  const needsPrice = priceFrom.value > 0 && value >= priceFrom.value
  if (!needsTenders && !needsPrice) return OK
  if (purchase === undefined) return missing('purchase_unknown')
  const outcome = needsTenders
    ? mustBe(purchase.enoughTenders, 'tenders_unknown', 'tenders_missing')
    : mustBe(purchase.priceEvidence, 'price_evidence_unknown', 'price_evidence_missing')
  return { ...outcome, inputs }
}

/** From the own organisation, family or a controlled firm only when outside tenders were asked for. */
export const costRelated = costRule(
  {
    id: 'C-RELATED',
    titleFi: 'Hankinta lähipiiriltä',
    places: { SF14: UNREAD, SF21: '18 § 5 mom', RUR14: UNREAD, RUR23: '29 § 1 kohta' },
    parameters: noParameters,
  },
  (facts) => {
    if (!isPurchase(facts)) return facts.kind === null ? missing('kind_unknown') : NOT_APPLICABLE
    const { relatedSeller = null, outsideTenders = null } = facts.purchase ?? {}
    if (relatedSeller === null) return missing('related_seller_unknown')
    return relatedSeller ? mustBe(outsideTenders, 'tenders_unknown', 'related_seller') : OK
  },
)

/** Leasing without its finance parts; leasing that ends in ownership and instalments are restricted. */
export const costLeasing = costRule(
  {
    id: 'C-LEASE',
    titleFi: 'Leasing ja osamaksu',
    places: { SF14: UNREAD, SF21: '19–20 §', RUR14: UNREAD, RUR23: '29 § 3–4 kohta' },
    parameters: noParameters,
  },
  ({ kind }) => {
    if (kind === null) return missing('kind_unknown')
    const inputs = { kind }
    if (kind === 'leasing') return { status: 'REVIEW', reason: 'leasing_without_finance_parts', inputs }
    const toOwn = kind === 'leasing_to_own' || kind === 'instalment_purchase'
    return toOwn ? { status: 'REVIEW', reason: 'leasing_to_own', inputs } : NOT_APPLICABLE
  },
)

/** A used device: no public aid in the last years and at most its fair value, or a long life and a reason. */
export const costUsedDevice = costRule(
  {
    id: 'C-USED',
    titleFi: 'Käytetty laite',
    places: { SF14: UNREAD, SF21: '21 §', RUR14: UNREAD, RUR23: '20 §' },
    parameters: () => ({ lifeYears: { unit: 'count', value: 5 } }),
  },
  ({ kind, usedDevice }, { regime }, { lifeYears }) => {
    if (kind === null) return missing('kind_unknown')
    if (kind !== 'used_device') return NOT_APPLICABLE
    if (usedDevice === undefined) return missing('used_device_unknown')
    const { publicAid, withinFairValue, justified, expectedYears } = usedDevice
    if (regime === 'SF14' || regime === 'SF21') {
      if (publicAid === true) return fail('used_device_had_aid')
      if (publicAid === null) return missing('used_device_unknown')
      return mustBe(withinFairValue, 'used_device_unknown', 'used_device_above_value')
    }
    if (expectedYears === null) return missing('used_device_unknown')
    if (expectedYears < lifeYears.value) return fail('used_device_short_life', { inputs: { expectedYears } })
    return mustBe(justified, 'used_device_unknown', 'used_device_not_justified')
  },
)
