import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import type { BudgetSums } from '#domain/claims/budget-view.ts'
import { isPublicShare } from '#domain/claims/claim-shares.ts'
import type { ClaimAccount } from '#domain/claims/claim-account.ts'
import { addAmounts, amountsByLine } from '#domain/cost-models/category-amounts.ts'
import type { CategoryAmounts } from '#domain/cost-models/category-amounts.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { readBook } from '../claims/read-book.ts'

export interface ClaimedMoney extends Pick<BudgetSums, 'claimed' | 'decided'> {
  /** Support asked for, granted to claims, and received, the advance included. */
  readonly support: { readonly claimed: Cents; readonly decided: Cents; readonly paid: Cents }
  /** Of public sources, the support among them, as the last claim tells it in all. */
  readonly publicMoney: Cents
}

/** By budget line, what claims sent until a day have asked for and the funder has accepted; and the support of it. */
export async function claimSums(db: Kysely<Database>, projectId: string, on: Day): Promise<ClaimedMoney> {
  const { views, claims, payments, advance } = await readBook(db, projectId, on)
  const decidedOn = new Map(claims.map((claim) => [claim.id, claim.decided_on]))
  const sent = views.filter(({ inForce, record }) => inForce && record.sentOn !== null && record.sentOn <= on)
  const claimed = sent.map((view) => view.claimed)
  const decided = sent
    .filter(({ record }) => (decidedOn.get(record.id) ?? '9999') <= on)
    .flatMap((view) => view.decided ?? [])
  const received = payments.filter(({ paid_on: day }) => day <= on).map(({ amount_cents: amount }) => cents(amount))
  const { received_on: advancedOn = null, received_cents: advanced = null } = advance ?? {}
  if (advancedOn !== null && advanced !== null && advancedOn <= on) received.push(cents(advanced))
  const last = sent.toSorted((a, b) => a.record.serial - b.record.serial).at(-1)
  return {
    publicMoney: sumCents((last?.claimed.shares ?? []).filter(isPublicShare).map(({ cumulative }) => cumulative)),
    claimed: linesOf(claimed),
    decided: linesOf(decided),
    support: {
      claimed: sumCents(claimed.map(({ support }) => support)),
      decided: sumCents(decided.map(({ support }) => support)),
      paid: sumCents(received),
    },
  }
}

function linesOf(claims: readonly Pick<ClaimAccount, 'entered' | 'computed'>[]) {
  const sums = claims.reduce<CategoryAmounts>(
    (all, { entered, computed }) => addAmounts(all, { ...entered, ...computed }),
    {},
  )
  return amountsByLine(sums)
}
