import { describe, expect, it } from 'vitest'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { grantUse } from './grant-use.ts'
import { sampleAccount } from './sample-account.ts'

const head = { formId: 'valtionavustus-loppuselvitys', edition: '2023', kind: 'final' } as const
const input = sampleAccount(head)
const [decision] = input.decisions
if (decision === undefined) throw new Error('the sample has a decision')

describe('the use of a grant', () => {
  it('is the decision’s share of the net costs, rounded as the decision says, and what was paid beyond goes back', () => {
    // 95 % of 175 332.40 is 166 565.78.
    expect(grantUse(input)).toEqual({
      granted: 17_100_000,
      paid: 16_800_000,
      used: 16_656_578,
      unused: 443_422,
      toReturn: 143_422,
    })
  })

  it('never goes above the grant, and nothing is returned of what was not paid', () => {
    const small = { ...input, decisions: [{ ...decision, granted: cents(10_000_000) }] }
    expect(grantUse(small)).toMatchObject({ used: 10_000_000, unused: 0, toReturn: 6_800_000 })
    const unpaid = { ...input, money: { ...input.money, support: { ...input.money.support, paid: cents(0) } } }
    expect(grantUse(unpaid)).toMatchObject({ paid: 0, toReturn: 0 })
  })

  it('is what other money leaves of the net costs where the decision has no rate', () => {
    const noRate = { ...input, decisions: [{ ...decision, supportRate: null }] }
    expect(grantUse(noRate)).toMatchObject({ used: 16_656_578 })
  })

  it('counts income off the costs first', () => {
    const income = { approved: cents(0), period: cents(0), total: cents(1_000_000) }
    const earned = { ...input, money: { ...input.money, income } }
    expect(grantUse(earned)).toMatchObject({ used: 15_706_578 })
    const full = { ...earned, decisions: [{ ...decision, supportRate: basisPoints(10_000) }] }
    expect(grantUse(full)).toMatchObject({ used: 16_533_240 })
  })

  it('is not told before a decision grants anything', () => {
    expect(grantUse({ ...input, decisions: [] })).toBeNull()
    expect(grantUse({ ...input, decisions: [{ ...decision, granted: null }] })).toBeNull()
  })
})
