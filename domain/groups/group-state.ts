import { VERDICT_STATUSES } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { addCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { contains } from '../values/period.ts'
import type { Period } from '../values/period.ts'
import { fixedShare } from './fixed-shares.ts'
import { allCosts, sharesOf } from './group-book.ts'
import type { GroupBook } from './group-book.ts'
import { judgeGroupPublic, judgeSizes, sizeRule } from './group-verdicts.ts'
import type { SizeOnDays } from './group-verdicts.ts'
import { membersOn } from './membership.ts'
import { judgeCash, judgePaid, judgeSameShare, sameShareRule } from './money-verdicts.ts'
import { moneyOf, settle } from './own-money.ts'
import type { InvoiceBalance, MoneyState, Settled } from './own-money.ts'
import { plannedMoney } from './planned-money.ts'
import { totalsOf } from './share-out.ts'
import type { CompanyFigures, PeriodShares } from './share-out.ts'

type Figures = Omit<CompanyFigures, 'companyId'>

export interface CompanyPeriodState extends Figures, MoneyState {
  readonly paidVerdict: Verdict
}

export interface CompanyState {
  readonly companyId: string
  readonly isIn: boolean
  readonly planned: Figures
  readonly agreed: Cents
  /** As the costs so far make it. */
  readonly due: Figures
  readonly money: MoneyState
  readonly periods: readonly CompanyPeriodState[]
  readonly paidVerdict: Verdict
  readonly cashVerdict: Verdict
}

export interface PeriodState extends Figures, MoneyState {
  readonly unshared: Figures
  readonly sameShare: Verdict
}

/** Who bears what, who has paid, and what the rules say of it. */
export interface GroupState {
  readonly companies: readonly CompanyState[]
  readonly totals: readonly PeriodState[]
  /** Of a group project. */
  readonly sizes: readonly SizeOnDays[]
  readonly publicShare: Verdict | null
  readonly settled: Settled
}

const NONE: Figures = { cost: ZERO_CENTS, aid: ZERO_CENTS, self: ZERO_CENTS }

/** The one calculator behind the screens, the papers and the tables. */
export function groupState(book: GroupBook): GroupState {
  const shares = book.kind === 'group' ? sharesOf(book) : []
  const due = totalsOf(shares)
  const planned = plannedMoney(book, due)
  const settled = settle(book.money)
  const members = new Set(membersOn(book.group, book.today).map(({ companyId }) => companyId))
  const plannedNet = planNet(book)
  const companies = book.companyIds.map((companyId): CompanyState => {
    const plan = planned.find((each) => each.companyId === companyId)
    const agreed = plan?.agreed ?? ZERO_CENTS
    const figures =
      book.kind === 'group' ? ofCompany(shares, companyId) : ofPromise(book, companyId, agreed, plannedNet)
    const own = settled.balances.filter(({ invoice }) => invoice.companyId === companyId)
    const periods = figures.map((each, place) => companyPeriod(book, figures, own, each, place))
    return {
      companyId,
      isIn: members.has(companyId),
      planned: plan ?? NONE,
      agreed,
      due: addAll(figures),
      money: moneyOf(own, book.today),
      periods,
      paidVerdict: worst(periods.map(({ paidVerdict }) => paidVerdict)) ?? nothingDue(book),
      cashVerdict: judgeCash(
        book.money.payments.filter((payment) => payment.companyId === companyId),
        book.regime,
      ),
    }
  })
  return {
    companies,
    totals: book.periods.map((_, place) => totalOf(book, companies, shares[place], place)),
    sizes: book.kind === 'group' ? sizesOf(book) : [],
    publicShare: book.kind === 'group' ? publicShareOf(book, planned) : null,
    settled,
  }
}

function companyPeriod(
  book: GroupBook,
  figures: readonly Figures[],
  own: readonly InvoiceBalance[],
  each: Figures,
  place: number,
): CompanyPeriodState {
  const { today, regime, periods } = book
  const claim = periods[place]
  const hasBegun = claim !== undefined && claim.period.start <= today
  // What was paid ahead counts for later claims too, so both sides are sums since the first one.
  const paidVerdict = judgePaid(
    {
      share: hasBegun ? sumCents(figures.slice(0, place + 1).map(({ self }) => self)) : ZERO_CENTS,
      balances: hasBegun ? own.filter(({ invoice }) => invoice.period === null || invoice.period <= place) : [],
      claimDay: claim?.claimDay ?? today,
      today,
    },
    regime,
  )
  const invoices = own.filter(({ invoice }) => invoice.period === place)
  return { ...pick(each), ...moneyOf(invoices, today), paidVerdict }
}

function totalOf(
  book: GroupBook,
  companies: readonly CompanyState[],
  shares: PeriodShares | undefined,
  place: number,
): PeriodState {
  const own = companies.flatMap((company) => company.periods[place] ?? [])
  const sum = (name: keyof MoneyState | 'self') => sumCents(own.map((each) => each[name]))
  const unshared = shares?.unshared ?? NONE
  const cost = shares?.cost ?? costWithin(book, place)
  const figures = { cost, aid: shares?.aid ?? ZERO_CENTS, self: shares?.self ?? sum('self') }
  const rule = sameShareRule(book.tolerance)
  const money = { invoiced: sum('invoiced'), paid: sum('paid'), open: sum('open'), late: sum('late') }
  return {
    ...figures,
    ...money,
    unshared: pick(unshared),
    // Until the claim is due the period is not over, and its percentage says nothing.
    sameShare: judgeSameShare(isOver(book, place) ? cost : ZERO_CENTS, figures.self, money.paid, rule),
  }
}

function isOver({ periods, today }: GroupBook, place: number): boolean {
  const claim = periods[place]
  return claim !== undefined && (claim.claimDay ?? claim.period.end) < today
}

/** Costs of the whole project in a period: companies that only pay have none of their own. */
function costWithin(book: GroupBook, place: number): Cents {
  const period = book.periods[place]?.period
  const within = allCosts(book).filter(({ day }) => period !== undefined && contains(period, day))
  return sumCents(within.map(({ amount }) => amount))
}

function ofCompany(shares: readonly PeriodShares[], companyId: string): readonly Figures[] {
  return shares.map(({ companies }) => companies.find((each) => each.companyId === companyId) ?? NONE)
}

function ofPromise(book: GroupBook, companyId: string, agreed: Cents, plannedNet: Cents): readonly Figures[] {
  const periods = book.periods.map(({ period }) => period)
  const parts = fixedShare(agreed, companyId, plannedNet, { group: book.group, periods, costs: allCosts(book) })
  return parts.map((self) => ({ ...NONE, self }))
}

function planNet({ periods, decisionOn }: GroupBook): Cents {
  const last = periods.at(-1)?.period.end
  return (last === undefined ? undefined : decisionOn(last)?.terms.plannedNet) ?? ZERO_CENTS
}

function sizesOf({ group, periods, regime, limits }: GroupBook): readonly SizeOnDays[] {
  const whole = wholeOf(periods.map(({ period }) => period))
  return whole === null ? [] : judgeSizes(group, whole, sizeRule(regime, limits))
}

function publicShareOf({ regime }: GroupBook, planned: readonly Figures[]): Verdict | null {
  const { cost, aid } = addAll(planned)
  return cost > 0 ? judgeGroupPublic(aid, cost, regime) : null
}

function addAll(list: readonly Figures[]): Figures {
  return list.reduce<Figures>(
    (sum, each) => ({
      cost: addCents(sum.cost, each.cost),
      aid: addCents(sum.aid, each.aid),
      self: addCents(sum.self, each.self),
    }),
    NONE,
  )
}

const pick = ({ cost, aid, self }: Figures): Figures => ({ cost, aid, self })

function nothingDue({ regime, today }: GroupBook): Verdict {
  return judgePaid({ share: ZERO_CENTS, balances: [], claimDay: today, today }, regime)
}

function worst(verdicts: readonly Verdict[]): Verdict | undefined {
  const order = VERDICT_STATUSES.flatMap((status) => verdicts.find((each) => each.status === status) ?? [])
  return order[0]
}

function wholeOf(periods: readonly Period[]): Period | null {
  const [first, last] = [periods[0], periods.at(-1)]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
