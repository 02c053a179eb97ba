import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, sumCents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import { COST_MODELS, costModel } from './catalogue.ts'
import { ENTERED_CATEGORIES } from './category.ts'
import { addAmounts, amountsByLine, subtractAmounts, totalOf } from './category-amounts.ts'
import { computeCategories } from './compute.ts'
import type { ComputedAmounts, EnteredAmounts } from './compute.ts'
import type { RateStep } from './cost-model.ts'
import { isRateModel, rateStep } from './cost-model.ts'
import { DEFAULT_ROUNDING } from './rounding-profile.ts'

function step(id: string, rate?: number): RateStep {
  const model = costModel(id)
  if (model === undefined || !isRateModel(model)) throw new Error(`${id} has no rate`)
  return rate === undefined ? rateStep(model) : rateStep(model, basisPoints(rate))
}

function compute(entered: EnteredAmounts, ...steps: readonly RateStep[]): ComputedAmounts {
  return computeCategories(entered, steps, DEFAULT_ROUNDING)
}

describe('worked examples of the simplified cost options', () => {
  it('SC6: 40 % of hourly staff costs is all the rest', () => {
    const entered = { staff: cents(370_440) }
    const computed = compute(entered, step('FI21-40'))
    expect(computed).toEqual({ flat_rate: 148_176 })
    expect(totalOf({ ...entered, ...computed })).toBe(518_616)
  })

  it('SC7: 7 % of direct costs', () => {
    expect(compute({ services: cents(1_000_000), travel: cents(843_755) }, step('FI21-7-EAKR'))).toEqual({
      flat_rate: 129_063,
    })
    expect(compute({ services: cents(1_000_000), travel: cents(843_755) }, step('EU21-7'))).toEqual({
      flat_rate: 129_063,
    })
  })

  it('SC8: 15 % of staff costs', () => {
    const staff = { staff: cents(1_234_567) }
    for (const id of ['EU21-15', 'EU14-15', 'FI14-EAKR15', 'FI14-RUR15']) {
      expect(compute(staff, step(id))).toEqual({ flat_rate: 185_185 })
    }
  })

  it('SC9: 24 % and 17 % of staff costs', () => {
    const staff = { staff: cents(1_234_567), services: cents(99_999) }
    expect(compute(staff, step('FI14-EAKR24'))).toEqual({ flat_rate: 296_296 })
    expect(compute(staff, step('FI14-RUR24'))).toEqual({ flat_rate: 296_296 })
    expect(compute(staff, step('FI14-ESR17'))).toEqual({ flat_rate: 209_876 })
  })

  it('SC10: staff at 20 % of the other direct costs, then 7 % of both', () => {
    const entered = { services: cents(3_000_000), travel: cents(1_000_000) }
    expect(compute(entered, step('EU21-7'), step('EU21-20S'))).toEqual({
      flat_rate_staff: 800_000,
      flat_rate: 336_000,
    })
  })

  it('SC11: rural pay with 39 %, purchased services, and 19 % of all of it', () => {
    const entered = { staff: cents(250_000), services: cents(122_540) }
    const computed = compute(entered, step('FI23-STAFF'), step('FI23-19'))
    expect(computed).toEqual({ staff_side_costs: 97_500, flat_rate: 89_308 })
    expect(totalOf({ ...entered, ...computed })).toBe(559_348)
    expect(amountsByLine({ ...entered, ...computed })).toEqual({
      staff: 347_500,
      services: 122_540,
      flat_rate: 89_308,
    })
  })

  it('SC12: rural 40 % of pay with its side costs', () => {
    const entered = { staff: cents(250_000) }
    const computed = compute(entered, step('FI23-40'), step('FI23-STAFF'))
    expect(computed.flat_rate).toBe(139_000)
    expect(totalOf({ ...entered, ...computed })).toBe(486_500)
  })

  it('SC13: 1.5 % of an investment', () => {
    expect(compute({ investment: cents(8_333_333) }, step('FI21-1.5'))).toEqual({ flat_rate: 125_000 })
  })

  it('SC14: 24 % over three claims of 10.10 does not drift', () => {
    const cumulative = [0, 1010, 2020, 3030].map((staff) => compute({ staff: cents(staff) }, step('FI14-EAKR24')))
    const parts = cumulative.slice(1).map((after, index) => subtractAmounts(after, cumulative[index] ?? {}).flat_rate)
    expect(parts).toEqual([242, 243, 242])
    expect(cumulative.at(-1)).toEqual({ flat_rate: 727 })
  })

  it('counts the published example of the 26.44 % and the 40 % (J11721)', () => {
    const entered = { staff: cents(2_072_958) }
    const computed = compute(entered, step('FI21-VAKIO'), step('FI21-40'))
    expect(computed).toEqual({ staff_side_costs: 548_090, flat_rate: 1_048_419 })
    expect(totalOf({ ...entered, ...computed })).toBe(3_669_467)
  })

  it('counts the rural test figures', () => {
    const entered = { staff: cents(300_000), services: cents(200_000) }
    expect(compute({ staff: cents(300_000) }, step('FI23-STAFF'), step('FI23-40')).flat_rate).toBe(166_800)
    const computed = compute(entered, step('FI23-STAFF'), step('FI23-19'))
    expect(computed.flat_rate).toBe(117_230)
    expect(totalOf({ ...entered, ...computed })).toBe(734_230)
  })
})

describe('computeCategories', () => {
  const amounts: fc.Arbitrary<EnteredAmounts> = fc
    .dictionary(fc.constantFrom(...ENTERED_CATEGORIES), fc.integer({ min: -100_000, max: 10_000_000 }).map(cents))
    .map((entries) => ({ ...entries }))
  const choices = fc.constantFrom(
    [step('FI21-VAKIO'), step('FI21-40')],
    [step('FI23-STAFF'), step('FI23-19')],
    [step('EU21-20S'), step('EU21-7')],
    [step('FI14-EAKR24')],
    [],
  )

  it('gives the same sum for a list of claims however the costs are split among them', () => {
    fc.assert(
      fc.property(choices, fc.array(amounts, { minLength: 1, maxLength: 8 }), (steps, claims) => {
        let base: EnteredAmounts = {}
        let before: ComputedAmounts = {}
        const parts = claims.map((claim) => {
          base = addAmounts(base, claim)
          const after = compute(base, ...steps)
          const part = subtractAmounts(after, before)
          before = after
          return totalOf(part)
        })
        const whole = compute(claims.reduce(addAmounts, {}), ...steps)
        expect(sumCents(parts)).toBe(totalOf(whole))
      }),
    )
  })

  it('does not depend on the order of the models', () => {
    fc.assert(
      fc.property(choices, amounts, (steps, entered) => {
        expect(compute(entered, ...steps.toReversed())).toEqual(compute(entered, ...steps))
      }),
    )
  })

  it('takes the rate of the decision before that of the model', () => {
    expect(compute({ staff: cents(10_000) }, step('FI21-VAKIO', 2500))).toEqual({ staff_side_costs: 2500 })
  })

  it('rounds as the profile says', () => {
    const staff = { staff: cents(1_234_567) }
    expect(computeCategories(staff, [step('EU21-15')], { flatRate: 'UP' })).toEqual({ flat_rate: 185_186 })
  })
})

describe('the catalogue of models', () => {
  it('has each id once, and never takes a rate of its own result', () => {
    expect(new Set(COST_MODELS.map(({ id }) => id)).size).toBe(COST_MODELS.length)
    for (const model of COST_MODELS) {
      if (isRateModel(model)) expect(model.base).not.toContain(model.result)
      expect(model.rule.id).toBe(model.id)
    }
  })
})
