import { describe, expect, it } from 'vitest'
import { worstStatus } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { costModel, costModelsFor } from './catalogue.ts'
import { judgeChoice, judgeUnchanged } from './choice.ts'
import type { ChoiceContext } from './choice.ts'
import { judgeSevenPerCent, judgeSimplifiedDuty } from './choice-conditions.ts'
import type { CostModel, LumpSumModel } from './cost-model.ts'
import { isRateModel, rateStep } from './cost-model.ts'
import { coveringModel } from './coverage.ts'
import { judgeLumpSum, lumpSumSupport } from './lump-sum.ts'
import { DEFAULT_ROUNDING } from './rounding-profile.ts'

const EAKR_2022 = { regime: 'SF21', fund: 'EAKR', decided: asDay('2022-05-02') } as const satisfies ChoiceContext

function models(...ids: readonly string[]): readonly CostModel[] {
  return ids.map((id) => {
    const model = costModel(id)
    if (model === undefined) throw new Error(`no model ${id}`)
    return model
  })
}

function lumpSum(id: string): LumpSumModel {
  const model = costModel(id)
  if (model?.method !== 'lump_sum') throw new Error(`${id} is no lump sum`)
  return model
}

function steps(...ids: readonly string[]) {
  return models(...ids).flatMap((model) => (isRateModel(model) ? [rateStep(model)] : []))
}

function reasons(ids: readonly string[], context: ChoiceContext = EAKR_2022) {
  return judgeChoice(models(...ids), context).flatMap(({ reason }) => reason ?? [])
}

describe('judgeChoice', () => {
  it('lets one staff model go with one flat rate', () => {
    expect(worstStatus(judgeChoice(models('FI21-VAKIO', 'FI21-40'), EAKR_2022))).toBe('OK')
    expect(worstStatus(judgeChoice(models('FI21-1720', 'FI21-40'), EAKR_2022))).toBe('OK')
  })

  it('SC10: refuses the 40 % on staff costs at a flat rate, and names CPR art. 56(3)', () => {
    expect(reasons(['EU21-20S', 'EU21-7'])).toEqual([])
    expect(reasons(['EU21-20S', 'EU21-40'])).toEqual(['flat_rate_on_flat_rate_staff'])
    expect(judgeChoice(models('EU21-20S', 'EU21-40'), EAKR_2022).at(-1)?.citation.article).toContain('56(3)')
  })

  it('refuses two models for the same costs, and a lump sum beside others', () => {
    expect(reasons(['FI21-VAKIO', 'FI21-1720'])).toEqual(['two_staff_models'])
    expect(reasons(['FI21-40', 'FI21-7-EAKR'])).toEqual(['two_flat_rates'])
    expect(reasons(['FI21-LUMP', 'FI21-40'])).toEqual(['lump_sum_with_others'])
  })

  it('refuses models of another programme, another fund or another time', () => {
    expect(reasons(['FI14-EAKR24'])).toEqual(['other_programme'])
    expect(reasons(['FI21-7-ESR'])).toEqual(['other_fund'])
    expect(reasons(['FI21-40'], { ...EAKR_2022, decided: asDay('2030-01-01') })).toEqual(['not_in_force'])
  })

  it('offers what the fund may use on the day of the decision', () => {
    const offered = costModelsFor('SF14', 'ESR', asDay('2016-03-01')).map(({ id }) => id)
    expect(offered).toContain('FI14-ESR17')
    expect(offered).not.toContain('FI14-EAKR24')
    expect(costModelsFor('SF14', 'ESR', asDay('2024-01-01'))).toEqual([])
  })

  it('keeps the first choice for the whole project', () => {
    expect(judgeUnchanged('SF21', ['FI21-40', 'FI21-VAKIO'], ['FI21-VAKIO', 'FI21-40']).status).toBe('OK')
    expect(judgeUnchanged('SF21', ['FI21-40'], ['FI21-7-EAKR'])).toMatchObject({
      status: 'FAIL',
      reason: 'changed_after_decision',
    })
  })
})

describe('conditions of a model', () => {
  it('SC15: the 7 % needs no staff, or services of 30 % or travel of 20 % of the staff costs', () => {
    const status = (staff: number, services: number, travel: number) =>
      judgeSevenPerCent({ staff: cents(staff), services: cents(services), travel: cents(travel) }).status
    expect(status(3_000_000, 900_000, 0)).toBe('OK')
    expect(status(3_000_000, 899_999, 0)).toBe('FAIL')
    expect(status(3_000_000, 0, 600_000)).toBe('OK')
    expect(status(3_000_000, 0, 599_999)).toBe('FAIL')
    expect(status(0, 0, 0)).toBe('OK')
  })

  it('demands a simplified model of small projects, by support in 2014–20 and by total cost in 2021–27', () => {
    const size = { totalCost: cents(20_000_000), publicSupport: cents(10_000_000), exempt: false }
    expect(judgeSimplifiedDuty('SF21', size, [])).toMatchObject({ status: 'FAIL', reason: 'simplified_model_required' })
    expect(judgeSimplifiedDuty('SF21', size, models('FI21-40'))?.status).toBe('OK')
    expect(judgeSimplifiedDuty('SF21', { ...size, totalCost: cents(20_000_001) }, [])?.status).toBe('NOT_APPLICABLE')
    expect(judgeSimplifiedDuty('SF21', { ...size, exempt: true }, [])?.status).toBe('NOT_APPLICABLE')
    expect(judgeSimplifiedDuty('SF14', size, models('FI14-ACTUAL'))?.status).toBe('FAIL')
    expect(judgeSimplifiedDuty('RUR23', size, [])).toBeUndefined()
  })

  it('SC16: a lump sum pays for proven outputs only', () => {
    const outputs = [
      { id: 'a', cost: cents(1_200_000), proven: true },
      { id: 'b', cost: cents(800_000), proven: false },
    ]
    expect(lumpSumSupport(outputs, basisPoints(8000), DEFAULT_ROUNDING)).toBe(960_000)
  })

  it('keeps lump sums within their limits', () => {
    const plan = { totalCost: cents(800_000), support: cents(100_000), instalments: 1 }
    expect(judgeLumpSum(lumpSum('FI23-SMALL'), plan).status).toBe('OK_AT_LIMIT')
    expect(judgeLumpSum(lumpSum('FI23-SMALL'), { ...plan, totalCost: cents(800_001) }).reason).toBe(
      'total_cost_too_high',
    )
    expect(judgeLumpSum(lumpSum('FI23-SMALL'), { ...plan, support: cents(99_999) }).reason).toBe('support_too_low')
    expect(judgeLumpSum(lumpSum('FI14-RURLUMP'), { ...plan, instalments: 4 }).reason).toBe('too_many_instalments')
    expect(judgeLumpSum(lumpSum('FI23-LUMP'), { ...plan, totalCost: cents(90_000_000) }).status).toBe('OK')
    expect(judgeLumpSum(lumpSum('FI21-LUMP'), { ...plan, totalCost: cents(20_000_001) }).reason).toBe(
      'total_cost_too_high',
    )
  })
})

describe('coveringModel', () => {
  const of = (ids: readonly string[], kind: Parameters<typeof coveringModel>[1]['kind'], isStaff = false) =>
    coveringModel(steps(...ids), { kind, isStaff })

  it('knows that the 40 % pays for everything but staff, even when the kind is not told', () => {
    expect(of(['FI21-VAKIO', 'FI21-40'], 'purchased_service')).toEqual({ answer: 'covered', modelId: 'FI21-40' })
    expect(of(['FI21-VAKIO', 'FI21-40'], null)).toEqual({ answer: 'covered', modelId: 'FI21-40' })
    expect(of(['FI21-VAKIO', 'FI21-40'], null, true).answer).toBe('not_covered')
  })

  it('knows what the 19 % pays for, and asks when the kind is not told', () => {
    expect(of(['FI23-STAFF', 'FI23-19'], 'staff_travel').answer).toBe('covered')
    expect(of(['FI23-STAFF', 'FI23-19'], 'liability_insurance').answer).toBe('covered')
    expect(of(['FI23-STAFF', 'FI23-19'], 'purchased_service').answer).toBe('not_covered')
    expect(of(['FI23-STAFF', 'FI23-19'], null)).toEqual({ answer: 'unknown', modelId: 'FI23-19' })
  })

  it('leaves travel over 15 km outside the 7 %, and short trips inside', () => {
    expect(of(['FI21-7-EAKR'], 'staff_travel').answer).toBe('not_covered')
    expect(of(['FI21-7-EAKR'], 'staff_travel_short').answer).toBe('covered')
  })

  it('pays staff travel apart from the rural 15 %, and within the 24 %', () => {
    expect(of(['FI14-RUR15'], 'staff_travel').answer).toBe('not_covered')
    expect(of(['FI14-RUR24'], 'staff_travel').answer).toBe('covered')
  })

  it('covers nothing without a flat rate', () => {
    expect(of([], 'office')).toEqual({ answer: 'not_covered', modelId: null })
  })
})
