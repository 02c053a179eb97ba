import { describe, expect, it } from 'vitest'
import { asDay } from '../values/day.ts'
import { cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'
import type { DecisionContent, DecisionVersion } from './decision.ts'
import { emptyDecision } from './empty-decision.ts'
import type { DecisionFinding } from './finding.ts'
import { findingsOf, missingForConfirming } from './findings.ts'

/** 80 000 of staff costs, 24 % on them, support 80 %: whole and in order. */
const WHOLE: DecisionContent = {
  ...emptyDecision('SF14', 'EAKR'),
  number: 'EURA 2014/123/09',
  decidedOn: asDay('2018-06-01'),
  validFrom: asDay('2018-08-01'),
  supportRate: basisPoints(8_000),
  granted: cents(7_936_000),
  totalCost: cents(9_920_000),
  models: [{ modelId: 'FI14-EAKR24', parameters: {} }],
  cells: [{ category: 'staff', year: null, partner: '', workPackage: '', amount: cents(8_000_000) }],
  sources: [
    {
      id: 's',
      source: 'support',
      name: '',
      mode: 'PERCENT',
      share: basisPoints(8_000),
      amount: null,
      inSupport: true,
    },
    { id: 'o', source: 'own', name: '', mode: 'RESIDUAL', share: null, amount: null, inSupport: false },
  ],
}

const find = (content: Partial<DecisionContent>, code: DecisionFinding['code']) =>
  findingsOf({ ...WHOLE, ...content }).find((finding) => finding.code === code)

describe('what is said of a decision', () => {
  it('is only how much others pay, when everything adds up', () => {
    expect(findingsOf(WHOLE)).toEqual([{ level: 'info', code: 'other_money', rate: 8_000, amount: 1_984_000 }])
  })

  it('lists what a draft lacks before it can be confirmed', () => {
    expect(missingForConfirming({ ...emptyDecision('SF14', 'ESR'), sources: [] })).toEqual(
      ['number', 'decidedOn', 'validFrom', 'supportRate', 'models', 'budget', 'sources'].map((what) => ({
        level: 'missing',
        code: 'missing',
        what,
      })),
    )
    expect(missingForConfirming(WHOLE)).toEqual([])
  })

  it('names the source whose share is not told', () => {
    const sources = WHOLE.sources.map((row) => ({ ...row, share: null }))
    expect(find({ sources }, 'source_incomplete')).toMatchObject({ index: 0 })
  })

  it('tells by how many cents the categories miss the stated total', () => {
    expect(find({ totalCost: cents(9_920_001) }, 'total_differs')).toMatchObject({ sum: 9_920_000, difference: -1 })
  })

  it('says how much private money a support above the rate needs', () => {
    const sources = WHOLE.sources.map((row) => (row.id === 's' ? { ...row, share: basisPoints(8_400) } : row))
    expect(find({ sources }, 'support_above_rate')).toEqual({
      level: 'differs',
      code: 'support_above_rate',
      rate: 8_000,
      allowed: 7_936_000,
      support: 8_332_800,
      excess: 396_800,
    })
  })

  it('takes the rate of the costs less income', () => {
    expect(find({ income: cents(920_000) }, 'grant_above_rate')).toMatchObject({ allowed: 7_200_000, excess: 736_000 })
  })

  it('does not take a municipality’s money for support unless it is part of it', () => {
    const [support, rest] = WHOLE.sources
    if (support === undefined || rest === undefined) throw new Error('two sources')
    const municipality = { ...support, source: 'municipality', share: basisPoints(1_000) } as const
    const add = (inSupport: boolean) => [support, { ...municipality, inSupport }, rest]
    expect(find({ sources: add(false) }, 'support_above_rate')).toBeUndefined()
    expect(find({ sources: add(true) }, 'support_above_rate')).toMatchObject({ excess: 992_000 })
  })

  it('says how much of the public money is above its limit', () => {
    expect(find({ publicCap: basisPoints(7_500) }, 'public_above_cap')).toMatchObject({
      allowed: 7_440_000,
      publicMoney: 7_936_000,
      excess: 496_000,
    })
  })

  it('notices money that is too much, too little, or promised in more than 100 %', () => {
    const [support, rest] = WHOLE.sources
    if (support === undefined || rest === undefined) throw new Error('two sources')
    expect(find({ sources: [support] }, 'underfunded')).toMatchObject({ amount: 1_984_000 })
    const much = { ...rest, mode: 'FIXED', amount: cents(2_000_000) } as const
    expect(find({ sources: [support, much] }, 'overfunded')).toMatchObject({ amount: 16_000 })
    expect(find({ sources: [support, { ...support, share: basisPoints(2_001) }] }, 'over_100_percent')).toMatchObject({
      share: 10_001,
    })
    expect(find({ sources: [support, rest, rest] }, 'two_residual_rows')).toBeDefined()
  })

  it('tells where the decision’s own flat rate is not what the model gives', () => {
    const stated = {
      category: 'flat_rate',
      year: null,
      partner: '',
      workPackage: '',
      amount: cents(1_920_050),
    } as const
    expect(find({ cells: [...WHOLE.cells, stated] }, 'computed_differs')).toMatchObject({
      derived: 1_920_000,
      stated: 1_920_050,
      difference: 50,
    })
  })

  it('cites the rule that a choice of models breaks', () => {
    const models = [...WHOLE.models, { modelId: 'FI14-EAKR15', parameters: {} }]
    expect(find({ models }, 'model')).toMatchObject({ reason: 'two_flat_rates', citation: { act: 'CPR 1303/2013' } })
    expect(find({ fund: 'ESR' }, 'model')).toMatchObject({ reason: 'other_fund', modelId: 'FI14-EAKR24' })
  })

  it('notices an amendment that changes the cost model or reaches back before the last version', () => {
    const first: DecisionVersion = { ...WHOLE, id: '1', version: 1, sequence: 1, status: 'confirmed' }
    const amended = { ...WHOLE, models: [{ modelId: 'FI14-EAKR15', parameters: {} }], validFrom: asDay('2018-07-01') }
    const found = findingsOf(amended, [first])
    expect(found.find(({ code }) => code === 'model')).toMatchObject({ reason: 'changed_after_decision' })
    expect(found.find(({ code }) => code === 'valid_before_earlier')).toMatchObject({ earlier: '2018-08-01' })
    expect(findingsOf(amended, [{ ...first, status: 'draft' }]).map(({ code }) => code)).not.toContain('model')
  })

  it('says that a model is not known to this program', () => {
    expect(find({ models: [{ modelId: 'FI99-1', parameters: {} }] }, 'unknown_model')).toMatchObject({
      modelId: 'FI99-1',
    })
  })
})
