import { minCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import { splitByWeights } from '../values/split.ts'
import { lastDayOf } from './fixed-shares.ts'
import type { GroupBook } from './group-book.ts'
import { plannedShares } from './planned-shares.ts'
import type { AgreedShare, PlannedShare } from './planned-shares.ts'
import type { CompanyFigures } from './share-out.ts'

/**
 * What each company has agreed to, by the agreement that holds today (the first one before it begins). Who has left is
 * held to what had fallen on it; the rest of the plan is shared out among those who stay.
 */
export function plannedMoney(book: GroupBook, due: readonly CompanyFigures[]): readonly PlannedShare[] {
  const held = book.agreed.findLast(({ validFrom }) => validFrom <= book.today) ?? book.agreed[0]
  if (held === undefined) return []
  const isGone = ({ companyId }: AgreedShare) => lastDayOf(book.group, companyId) !== null
  const staying = held.shares.filter((share) => !isGone(share))
  return book.kind === 'shares' ? promisedMoney(book, held.shares) : plannedCosts(book, staying, due)
}

function plannedCosts(
  book: GroupBook,
  staying: readonly AgreedShare[],
  due: readonly CompanyFigures[],
): readonly PlannedShare[] {
  const ids = new Set(staying.map(({ companyId }) => companyId))
  const gone = due.filter(({ companyId }) => !ids.has(companyId))
  const past = gone.map((figures) => ({ ...figures, agreed: figures.self }))
  const terms = book.decisionOn(book.today)?.terms ?? firstTerms(book)
  if (terms === undefined) {
    const stated = staying.map(({ companyId, stated: agreed }) => ({
      ...NONE,
      companyId,
      agreed: agreed ?? ZERO_CENTS,
    }))
    return [...stated, ...past]
  }
  const spent = sumCents(gone.map(({ cost }) => cost))
  const given = sumCents(gone.map(({ aid }) => aid))
  const left = {
    ...terms,
    plannedNet: subtractCents(terms.plannedNet, spent),
    granted: subtractCents(terms.granted, minCents(given, terms.granted)),
  }
  return [...plannedShares(staying, left), ...past]
}

/** A decision of the future is a plan too. */
function firstTerms({ periods, decisionOn }: GroupBook) {
  const last = periods.at(-1)?.period.end
  return last === undefined ? undefined : decisionOn(last)?.terms
}

const NONE = { cost: ZERO_CENTS, aid: ZERO_CENTS, self: ZERO_CENTS }

/** Promised sums; those that state none share what the funding plan has left for companies, by their weights. */
function promisedMoney(book: GroupBook, shares: readonly AgreedShare[]): readonly PlannedShare[] {
  const last = book.periods.at(-1)?.period.end
  const decision = book.decisionOn(book.today) ?? (last === undefined ? undefined : book.decisionOn(last))
  const stated = sumCents(shares.map((share) => share.stated ?? ZERO_CENTS))
  const open = subtractCents(decision?.plannedPrivate ?? ZERO_CENTS, stated)
  const split = splitByWeights(
    open > 0 ? open : ZERO_CENTS,
    shares.map((share) => (share.stated === null ? share.weight : 0)),
  )
  return shares.map(({ companyId, stated: own }, index) => {
    const agreed = own ?? (split.ok ? (split.value[index] ?? ZERO_CENTS) : ZERO_CENTS)
    return { ...NONE, companyId, self: agreed, agreed }
  })
}
