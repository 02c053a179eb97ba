import { performance } from 'node:perf_hooks'
import { accountOf } from '#domain/claims/claim-account.ts'
import { claimBook } from '#domain/claims/claim-book.ts'
import type { ClaimBookInput } from '#domain/claims/claim-book.ts'
import type { ClaimEntry } from '#domain/claims/claim-entry.ts'
import { sumEntries } from '#domain/claims/claim-entry.ts'
import { grantTermsOf } from '#domain/claims/claim-terms.ts'
import { emptyDecision } from '#domain/decision/empty-decision.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { addDays, asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'

/** Figures of a claim over a large ledger: rows chosen, categories and support computed, shares split. */
export interface ClaimsBench {
  rows: number
  /** Aim: under 50 ms. */
  claimMs: number
  /** Of a claim with ten times as many rows, against ten times this one: near 1 when work grows with the rows. */
  growthRatio: number
  /** Of adding up alone, which nobody can do without. */
  sumRatio: number
}

const count = 5_000
const runs = 15

export async function benchClaims(): Promise<ClaimsBench> {
  const [small, large] = [inputOf(count), inputOf(count * 10)]
  const claimMs = median(() => claimBook(small))
  const largeMs = median(() => claimBook(large))
  const sumMs = median(() => {
    const terms = grantTermsOf(decision)
    if (terms === null) throw new Error('the decision is whole')
    const step = { claimId: 'k1', sums: sumEntries(small.entries), terms, told: [], isLast: true, day: small.today }
    accountOf([{ ...step, settled: null, claimedSupport: null }], null)
  })
  return { rows: count, claimMs, growthRatio: largeMs / (claimMs * 10), sumRatio: claimMs / sumMs }
}

const decision: DecisionVersion = {
  ...emptyDecision('SF21', 'EAKR'),
  id: 'd1',
  version: 1,
  sequence: 1,
  status: 'confirmed',
  decidedOn: asDay('2021-12-01'),
  validFrom: asDay('2022-01-01'),
  supportRate: basisPoints(8_000),
  granted: cents(900_000_000),
  models: [
    { modelId: 'FI21-VAKIO', parameters: {} },
    { modelId: 'FI21-7-EAKR', parameters: {} },
  ],
  cells: (['staff', 'services', 'travel', 'materials'] as const).map((category) => ({
    category,
    year: null,
    partner: '',
    workPackage: '',
    amount: cents(250_000_000),
  })),
}

function inputOf(rows: number): ClaimBookInput {
  const start = asDay('2022-01-01')
  const period = { start, end: asDay('2022-12-31') }
  return {
    project: period,
    decisions: [decision],
    records: [
      {
        id: 'k1',
        serial: 1,
        version: 1,
        period,
        isLast: true,
        state: 'draft',
        sentOn: null,
        decisionId: null,
        settled: null,
        told: [],
        held: [],
        sentAccount: null,
      },
    ],
    entries: Array.from({ length: rows }, (_, index): ClaimEntry => {
      const day = addDays(start, index % 360)
      return {
        id: `r${index}`,
        entry: index % 97 === 0 ? 'income' : 'cost',
        category: (['staff', 'services', 'travel', 'materials'] as const)[index % 4] ?? 'services',
        kind: null,
        costDay: day,
        paidDay: index % 50 === 0 ? null : addDays(day, 14),
        bookedDay: day,
        amount: cents(1_000 + ((index * 7_919) % 90_000)),
      }
    }),
    advance: null,
    today: asDay('2023-02-15'),
  }
}

function median(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
