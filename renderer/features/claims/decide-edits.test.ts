import { describe, expect, it } from 'vitest'
import type { ClaimRowOut } from '#contract/index.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { acceptedProblem, decisionsOf, editsOf, reasonProblem, withEdit } from './decide-edits.ts'

function row(id: string, amount: number, more: Partial<ClaimRowOut> = {}): ClaimRowOut {
  return {
    id,
    entry: 'cost',
    voucher: id,
    costDay: asDay('2021-02-01'),
    paymentDay: null,
    account: '',
    supplier: '',
    text: '',
    category: 'services',
    amount: cents(amount),
    isLate: false,
    accepted: null,
    cutReason: '',
    excluded: null,
    ...more,
  }
}

const rows = [row('a', 10_000), row('b', -3_000)]
const typed = (id: string, accepted: string, reason = '') =>
  withEdit(withEdit(new Map(), id, 'accepted', accepted), id, 'reason', reason)

describe('the funder’s decision as it is typed', () => {
  it('names only the rows that are cut', () => {
    expect(decisionsOf(rows, new Map(), 'fi')).toEqual({ ok: true, value: [] })
    expect(decisionsOf(rows, typed('a', '100,00'), 'fi')).toEqual({ ok: true, value: [] })
    expect(decisionsOf(rows, typed('a', '60', 'Alkoholi'), 'fi')).toEqual({
      ok: true,
      value: [{ rowId: 'a', accepted: 6_000, reason: 'Alkoholi' }],
    })
  })

  it('says what can’t be decided so, at its cell', () => {
    const [first = row('x', 0), credit = row('y', 0)] = rows
    const problem = (of: ClaimRowOut, text: string) => acceptedProblem(of, typed(of.id, text).get(of.id), 'fi')
    expect(problem(first, '100,01')).toBe('outside_claimed')
    expect(problem(credit, '1')).toBe('outside_claimed')
    expect(problem(credit, '-10')).toBeNull()
    expect(problem(first, 'paljon')).toBe('not_a_number')
    expect(reasonProblem(first, typed('a', '60').get('a'), 'fi')).toBe('reason_missing')
    expect(decisionsOf(rows, typed('a', '60'), 'fi')).toEqual({ ok: false, error: 1 })
  })

  it('begins with the decision that is there, and an emptied cell goes back to what was claimed', () => {
    const cut = [row('a', 10_000, { accepted: cents(4_000), cutReason: 'Ei tositetta' })]
    const edits = editsOf(cut)
    expect(decisionsOf(cut, edits, 'fi')).toMatchObject({ value: [{ accepted: 4_000, reason: 'Ei tositetta' }] })
    const emptied = withEdit(withEdit(edits, 'a', 'accepted', ' '), 'a', 'reason', '')
    expect(emptied.size).toBe(0)
  })
})
