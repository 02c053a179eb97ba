import { describe, expect, it } from 'vitest'
import { costModel } from '../cost-models/catalogue.ts'
import { ENTERED_CATEGORIES } from '../cost-models/category.ts'
import type { EnteredCategory } from '../cost-models/category.ts'
import type { CostKind } from '../cost-models/cost-kind.ts'
import { isRateModel, rateStep } from '../cost-models/cost-model.ts'
import { fraction } from '../hours/fraction.ts'
import { REGIMES } from '../rules/regime.ts'
import type { Regime } from '../rules/regime.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import type { CostContext, CostFacts, PurchaseFacts, UsedDeviceFacts, WageFacts } from './cost-facts.ts'
import { COST_REASONS } from './cost-reason.ts'
import { COST_RULES, judgeCost } from './judge-cost.ts'

/** What a cost of a category usually is; categories that hold many things have none. */
const USUAL_KINDS = {
  staff: 'project_pay',
  services: 'purchased_service',
  communication: 'communication',
  travel: 'staff_travel',
  materials: 'material',
  devices: 'device',
  equipment: 'device',
  buildings_land: 'investment',
  investment: 'investment',
  audit: 'audit',
  rents: 'premises',
  small_purchases: null,
  international: null,
  promotion: 'communication',
  assessment: 'purchased_service',
  pilot_depreciation: 'depreciation',
  other: null,
} as const satisfies Record<EnteredCategory, CostKind | null>

const PROJECT = { start: asDay('2024-01-01'), end: asDay('2024-12-31') }

function context(regime: Regime, changes: Partial<CostContext> = {}): CostContext {
  return {
    regime,
    project: PROJECT,
    pendingSince: asDay('2023-11-15'),
    judgedOn: asDay('2025-02-01'),
    approvedLines: ['staff', 'services', 'travel', 'devices', 'audit', 'other', 'pilot_depreciation'],
    changeApplications: {},
    steps: [],
    isMunicipality: false,
    isGroupProject: false,
    eligibleTotal: cents(20_000_000),
    procurementThreshold: null,
    changes: {},
    ...changes,
  }
}

const PURCHASE: PurchaseFacts = {
  contractValue: cents(200_000),
  enoughTenders: null,
  priceEvidence: null,
  artificiallySplit: false,
  relatedSeller: false,
  outsideTenders: null,
}

function cost(changes: Partial<CostFacts> = {}): CostFacts {
  return {
    costDay: asDay('2024-05-02'),
    paidDay: asDay('2024-05-20'),
    bookedDay: asDay('2024-05-31'),
    amount: cents(200_000),
    category: 'services',
    kind: 'purchased_service',
    purchase: PURCHASE,
    ...changes,
  }
}

const PAY: WageFacts = {
  share: basisPoints(5000),
  isPartTime: true,
  withinNormalPay: true,
  jobDescription: true,
  hiredForProject: true,
  personMonths: fraction(6, 1),
  openRecruitment: null,
}

function pay(changes: Partial<WageFacts> = {}): CostFacts {
  const { purchase: _none, ...facts } = cost({ category: 'staff', kind: 'project_pay' })
  return { ...facts, wage: { ...PAY, ...changes } }
}

function steps(...ids: readonly string[]) {
  return ids.flatMap((id) => {
    const model = costModel(id)
    return model !== undefined && isRateModel(model) ? [rateStep(model)] : []
  })
}

/** Status and reason of one rule. */
function of(ruleId: string, facts: CostFacts, where: CostContext = context('SF21')): readonly (string | null)[] {
  const found = judgeCost(facts, where).verdicts.find((verdict) => verdict.ruleId === ruleId)
  return found === undefined ? [] : found.reason === null ? [found.status] : [found.status, found.reason]
}

describe('judgeCost', () => {
  it('finds nothing against an ordinary purchase and ordinary pay', () => {
    expect(judgeCost(cost(), context('SF21')).status).toBe('OK')
    expect(judgeCost(pay(), context('SF21')).status).toBe('OK')
    expect(judgeCost(cost(), context('RUR23')).status).toBe('OK')
  })

  it('gives one verdict for each rule of the regime, with its article', () => {
    const { verdicts } = judgeCost(cost(), context('SF21'))
    expect(verdicts.map(({ ruleId }) => ruleId)).toEqual(
      COST_RULES.filter(({ rows }) => rows.SF21 !== undefined).map(({ id }) => id),
    )
    const plan = verdicts.find(({ ruleId }) => ruleId === 'C-PLAN')
    expect(plan?.citation).toMatchObject({ act: 'VNA 866/2021', article: '25 §' })
    expect(verdicts.some(({ ruleId }) => ruleId === 'C-HIRE')).toBe(false)
    expect(COST_RULES.map(({ id }) => id)).toHaveLength(19)
  })

  it('only asks for a review where nobody has read the text', () => {
    const early = cost({ costDay: asDay('2023-12-31') })
    expect(of('C-TIME', early)).toEqual(['FAIL', 'before_project'])
    expect(of('C-TIME', early, context('SF14'))).toEqual(['REVIEW', 'before_project'])
    for (const regime of REGIMES) {
      for (const { rows } of COST_RULES) {
        const row = rows[regime]
        if (row !== undefined) expect(row.certainty === 'unverified').toBe(row.citation.article === null)
      }
    }
  })

  it('has a name for each reason once', () => {
    expect(new Set(COST_REASONS).size).toBe(COST_REASONS.length)
  })
})

describe('time, payment and plan', () => {
  it('C-TIME: within the project, after the application, the audit apart', () => {
    expect(of('C-TIME', cost({ costDay: asDay('2025-01-01') }))).toEqual(['FAIL', 'after_project'])
    expect(of('C-TIME', cost({ costDay: asDay('2025-01-01'), category: 'audit' }))).toEqual(['OK'])
    const late = context('SF21', { pendingSince: asDay('2024-06-01') })
    expect(of('C-TIME', cost(), late)).toEqual(['FAIL', 'before_application'])
    expect(of('C-TIME', cost(), context('SF21', { pendingSince: null }))[0]).toBe('MISSING_DATA')
  })

  it('C-PAID: paid and booked by the day of the claim, in-kind work apart', () => {
    expect(of('C-PAID', cost({ paidDay: null }))).toEqual(['FAIL', 'not_paid'])
    expect(of('C-PAID', cost({ bookedDay: asDay('2025-02-02') }))).toEqual(['FAIL', 'not_booked'])
    expect(of('C-PAID', cost({ kind: 'in_kind_work', paidDay: null }))).toEqual(['NOT_APPLICABLE'])
  })

  it('C-PLAN: on an approved line, or a change applied for before the cost', () => {
    const rents = cost({ category: 'rents' })
    expect(of('C-PLAN', rents)).toEqual(['FAIL', 'line_not_approved'])
    const applied = (day: string) => context('SF21', { changeApplications: { rents: asDay(day) } })
    expect(of('C-PLAN', rents, applied('2024-05-02'))).toEqual(['REVIEW', 'change_applied_for'])
    expect(of('C-PLAN', rents, applied('2024-05-03'))).toEqual(['FAIL', 'line_not_approved'])
  })
})

describe('what a cost is', () => {
  it('C-NORMAL, C-FIN: no ordinary activity, no financing costs', () => {
    expect(of('C-NORMAL', cost({ kind: 'own_publicity' }))).toEqual(['FAIL', 'ordinary_activity'])
    for (const kind of ['interest', 'fine', 'transfer_tax', 'litigation'] as const) {
      expect(of('C-FIN', cost({ kind }))).toEqual(['FAIL', 'financing_cost'])
    }
  })

  it('C-INKIND: never in the structural funds, work in the rural fund if the decision has it', () => {
    const work = cost({ kind: 'in_kind_work' })
    expect(of('C-INKIND', work)).toEqual(['FAIL', 'in_kind'])
    expect(of('C-INKIND', work, context('RUR23'))).toEqual(['FAIL', 'in_kind_not_in_decision'])
    expect(of('C-INKIND', { ...work, inKindInDecision: true }, context('RUR23'))).toEqual(['OK'])
    expect(of('C-INKIND', cost({ kind: 'in_kind_other' }), context('RUR23'))).toEqual(['FAIL', 'in_kind'])
  })

  it('C-DEPR: none, but of pilot devices in the rural fund', () => {
    const pilot = cost({ kind: 'depreciation', category: 'pilot_depreciation' })
    expect(of('C-DEPR', pilot)).toEqual(['FAIL', 'depreciation'])
    expect(of('C-DEPR', pilot, context('RUR23'))).toEqual(['OK'])
    expect(of('C-DEPR', cost({ kind: 'depreciation' }), context('RUR23'))).toEqual(['FAIL', 'depreciation'])
  })

  it('asks when the kind is not told', () => {
    const unknown = cost({ kind: null })
    for (const id of ['C-NORMAL', 'C-INKIND', 'C-DEPR', 'C-FIN', 'C-LEASE', 'C-USED']) {
      expect(of(id, unknown)).toEqual(['MISSING_DATA', 'kind_unknown'])
    }
    expect(judgeCost(unknown, context('SF21')).status).toBe('MISSING_DATA')
  })
})

describe('usual kinds', () => {
  it('are never of a nature that the rules forbid', () => {
    for (const category of ENTERED_CATEGORIES) {
      const facts = cost({ category, kind: USUAL_KINDS[category] })
      for (const id of ['C-NORMAL', 'C-INKIND', 'C-DEPR', 'C-FIN']) {
        expect(of(id, facts, context('RUR23'))[0]).toBe(USUAL_KINDS[category] === null ? 'MISSING_DATA' : 'OK')
      }
    }
  })
})

describe('who else pays', () => {
  it('C-DOUBLE: shares of all projects together up to the cost', () => {
    const shared = (allShares: number) => cost({ sharing: { actualCost: cents(1000), allShares: cents(allShares) } })
    expect(of('C-DOUBLE', shared(999))).toEqual(['OK'])
    expect(of('C-DOUBLE', shared(1000))).toEqual(['OK_AT_LIMIT'])
    expect(of('C-DOUBLE', shared(1001))).toEqual(['FAIL', 'shares_exceed_cost'])
  })

  it('C-VAT: a proven final cost, never of a municipality in the structural funds', () => {
    const vat = (finalCostProof: boolean | null) => cost({ vat: { claimed: cents(510), finalCostProof } })
    expect(of('C-VAT', vat(true))).toEqual(['OK'])
    expect(of('C-VAT', vat(false))).toEqual(['FAIL', 'vat_not_final_cost'])
    expect(of('C-VAT', vat(null))).toEqual(['MISSING_DATA', 'vat_proof_unknown'])
    expect(of('C-VAT', vat(true), context('SF21', { isMunicipality: true }))).toEqual(['FAIL', 'vat_of_municipality'])
    expect(of('C-VAT', vat(true), context('RUR23', { isMunicipality: true }))).toEqual(['OK'])
  })

  it('C-FLATDUP: nothing that the flat rate pays for', () => {
    const sf40 = context('SF21', { steps: steps('FI21-VAKIO', 'FI21-40') })
    expect(of('C-FLATDUP', cost(), sf40)).toEqual(['FAIL', 'covered_by_flat_rate'])
    expect(of('C-FLATDUP', pay(), sf40)).toEqual(['OK'])
    const rural19 = context('RUR23', { steps: steps('FI23-STAFF', 'FI23-19') })
    expect(of('C-FLATDUP', cost({ kind: 'office' }), rural19)).toEqual(['FAIL', 'covered_by_flat_rate'])
    expect(of('C-FLATDUP', cost(), rural19)).toEqual(['OK'])
    expect(of('C-FLATDUP', cost({ kind: null }), rural19)).toEqual(['MISSING_DATA', 'kind_unknown'])
    const erdf24 = context('SF14', { steps: steps('FI14-EAKR24') })
    expect(of('C-FLATDUP', cost({ kind: 'office' }), erdf24)).toEqual(['REVIEW', 'covered_by_flat_rate'])
  })

  it('C-INCOME: is deducted, but not in small rural projects of 2014–2022', () => {
    const income = cost({ income: { amount: cents(5000), deducted: false } })
    expect(of('C-INCOME', income)).toEqual(['FAIL', 'income_not_deducted'])
    expect(of('C-INCOME', cost({ income: { amount: cents(5000), deducted: true } }))).toEqual(['OK'])
    const small = (eligibleTotal: number) => context('RUR14', { eligibleTotal: cents(eligibleTotal) })
    expect(of('C-INCOME', income, small(5_000_000))).toEqual(['NOT_APPLICABLE'])
    expect(of('C-INCOME', income, small(5_000_001))).toEqual(['FAIL', 'income_not_deducted'])
  })

  it('C-GROUP: says for whom in a group project', () => {
    const group = context('RUR23', { isGroupProject: true })
    expect(of('C-GROUP', cost(), group)).toEqual(['MISSING_DATA', 'group_scope_unknown'])
    expect(of('C-GROUP', cost({ groupScope: 'company' }), group)).toEqual(['OK'])
    expect(of('C-GROUP', cost(), context('SF21'))).toEqual([])
  })
})

describe('purchases', () => {
  const bought = (changes: Partial<PurchaseFacts>) => cost({ purchase: { ...PURCHASE, ...changes } })

  it('C-PROC: price level from 3 000 €, tenders from 10 000 € in the structural funds', () => {
    expect(of('C-PROC', bought({ contractValue: cents(299_999) }))).toEqual(['OK'])
    expect(of('C-PROC', bought({ contractValue: cents(300_000) }))[1]).toBe('price_evidence_unknown')
    expect(of('C-PROC', bought({ contractValue: cents(999_999), priceEvidence: true }))).toEqual(['OK'])
    expect(of('C-PROC', bought({ contractValue: cents(999_999), priceEvidence: false }))[0]).toBe('FAIL')
    const large = { contractValue: cents(1_000_000), priceEvidence: true }
    expect(of('C-PROC', bought(large))).toEqual(['MISSING_DATA', 'tenders_unknown'])
    expect(of('C-PROC', bought({ ...large, enoughTenders: false }))).toEqual(['FAIL', 'tenders_missing'])
    expect(of('C-PROC', bought({ ...large, enoughTenders: true }))).toEqual(['OK'])
  })

  it('C-PROC: the rural limits, and limits that the decision changes', () => {
    const at = (value: number) => bought({ contractValue: cents(value), priceEvidence: false })
    expect(of('C-PROC', at(250_000), context('RUR14'))).toEqual(['OK'])
    expect(of('C-PROC', at(250_001), context('RUR14'))).toEqual(['FAIL', 'price_evidence_missing'])
    expect(of('C-PROC', at(1_500_000), context('RUR23'))).toEqual(['FAIL', 'price_evidence_missing'])
    const changed = context('SF21', { changes: { 'C-PROC': { priceFrom: 500_000 } } })
    expect(of('C-PROC', at(400_000), changed)).toEqual(['OK'])
  })

  it('C-PROC: no splitting, and the procurement act above its threshold', () => {
    expect(of('C-PROC', bought({ artificiallySplit: true }))).toEqual(['FAIL', 'purchase_split'])
    const buyer = context('SF21', { procurementThreshold: cents(6_000_000) })
    expect(of('C-PROC', bought({ contractValue: cents(6_000_000) }), buyer)).toEqual([
      'REVIEW',
      'procurement_act_binds',
    ])
  })

  it('C-RELATED: from close ones with outside tenders only', () => {
    expect(of('C-RELATED', bought({ relatedSeller: null }))).toEqual(['MISSING_DATA', 'related_seller_unknown'])
    expect(of('C-RELATED', bought({ relatedSeller: true, outsideTenders: false }))).toEqual(['FAIL', 'related_seller'])
    expect(of('C-RELATED', bought({ relatedSeller: true, outsideTenders: true }))).toEqual(['OK'])
  })

  it('C-LEASE: leasing and instalments want a look', () => {
    expect(of('C-LEASE', cost({ kind: 'leasing' }))).toEqual(['REVIEW', 'leasing_without_finance_parts'])
    expect(of('C-LEASE', cost({ kind: 'instalment_purchase' }))).toEqual(['REVIEW', 'leasing_to_own'])
    expect(of('C-LEASE', cost())).toEqual(['NOT_APPLICABLE'])
  })

  it('C-USED: by its history in the structural funds, by its life in the rural fund', () => {
    const used = (changes: Partial<UsedDeviceFacts>) =>
      cost({
        kind: 'used_device',
        usedDevice: { publicAid: false, withinFairValue: true, justified: true, expectedYears: 5, ...changes },
      })
    expect(of('C-USED', used({}))).toEqual(['OK'])
    expect(of('C-USED', used({ publicAid: true }))).toEqual(['FAIL', 'used_device_had_aid'])
    expect(of('C-USED', used({ withinFairValue: false }))).toEqual(['FAIL', 'used_device_above_value'])
    expect(of('C-USED', used({ expectedYears: 4 }), context('RUR23'))).toEqual(['FAIL', 'used_device_short_life'])
    expect(of('C-USED', used({ justified: null }), context('RUR23'))[0]).toBe('MISSING_DATA')
    expect(of('C-USED', cost({ kind: 'used_device' }))[0]).toBe('MISSING_DATA')
  })
})

describe('pay and travel', () => {
  it('C-WAGE: normal pay, a job description, no bonus', () => {
    expect(of('C-WAGE', pay({ withinNormalPay: false }))).toEqual(['FAIL', 'pay_above_normal'])
    expect(of('C-WAGE', pay({ jobDescription: null }))).toEqual(['MISSING_DATA', 'job_description_unknown'])
    expect(of('C-WAGE', pay({ jobDescription: null, withinNormalPay: false }))[0]).toBe('FAIL')
    expect(of('C-WAGE', cost({ kind: 'bonus' }))).toEqual(['FAIL', 'bonus_or_fringe'])
    expect(of('C-WAGE', cost({ category: 'staff', kind: 'project_pay' }))[1]).toBe('wage_facts_unknown')
  })

  it('C-WAGE: a part-timer of 20 %, or 10 % with a reason, in the structural funds', () => {
    const at = (share: number, isPartTime = true) => pay({ share: basisPoints(share), isPartTime })
    expect(of('C-WAGE', at(2000))).toEqual(['OK_AT_LIMIT'])
    expect(of('C-WAGE', at(1999))).toEqual(['REVIEW', 'work_share_needs_reason'])
    expect(of('C-WAGE', at(999))).toEqual(['FAIL', 'work_share_too_small'])
    expect(of('C-WAGE', at(999), context('RUR23'))).toEqual(['OK'])
    const changed = context('SF21', { changes: { 'C-WAGE-SHARE': { leastShare: 500 } } })
    expect(of('C-WAGE', at(999), changed)).toEqual(['REVIEW', 'work_share_needs_reason'])
  })

  it('C-HIRE: an open call above a person-year in the rural fund', () => {
    const long = { personMonths: fraction(1201, 100) }
    expect(of('C-HIRE', pay(), context('RUR23'))).toEqual(['NOT_APPLICABLE'])
    expect(of('C-HIRE', pay(long), context('RUR23'))).toEqual(['MISSING_DATA', 'open_recruitment_unknown'])
    expect(of('C-HIRE', pay({ ...long, openRecruitment: false }), context('RUR14'))[0]).toBe('FAIL')
    expect(of('C-HIRE', cost(), context('RUR23'))).toEqual(['NOT_APPLICABLE'])
  })

  it('C-TRAVEL: within the rules, and over 15 km beside the 7 %', () => {
    const trip = (kilometres: number | null, withinTravelRules: boolean | null = true) =>
      cost({ category: 'travel', kind: 'staff_travel', travel: { kilometres, withinTravelRules } })
    const seven = context('SF21', { steps: steps('FI21-7-EAKR') })
    expect(of('C-TRAVEL', trip(null))).toEqual(['OK'])
    expect(of('C-TRAVEL', trip(10, false))).toEqual(['FAIL', 'travel_above_rules'])
    expect(of('C-TRAVEL', trip(15), seven)).toEqual(['FAIL', 'short_trip_in_flat_rate'])
    expect(of('C-TRAVEL', trip(16), seven)).toEqual(['OK'])
    expect(of('C-TRAVEL', trip(null), seven)).toEqual(['MISSING_DATA', 'travel_unknown'])
    expect(of('C-TRAVEL', cost({ category: 'travel', kind: null }))).toEqual(['MISSING_DATA', 'travel_unknown'])
  })
})
