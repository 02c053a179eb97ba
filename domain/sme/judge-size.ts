import { holdingOf, isControl } from '../organisation/link.ts'
import type { YearBasis } from '../organisation/year-basis.ts'
import { toTwoDecimals } from '../hours/fraction.ts'
import { verdict } from '../rules/verdict.ts'
import type { Facts, Verdict, VerdictStatus } from '../rules/verdict.ts'
import { divideRounded } from '../values/rounding.ts'
import { aggregate } from './aggregate.ts'
import type { Aggregate } from './aggregate.ts'
import { publicOwner } from './relations.ts'
import type { Relations } from './relations.ts'
import { classOf, figuresOf, heldClasses } from './size-class.ts'
import type { SizeClass } from './size-class.ts'
import { SME_RULE } from './sme-acts.ts'

/** Figures of an accounting year as they are kept: work units in 1/10 000, money in cents. */
export interface SizeYear {
  readonly awu: number | null
  readonly turnover: number | null
  readonly balance: number | null
  readonly basis: YearBasis
}

export type SizeReason =
  | 'large'
  | 'public_owner'
  | 'public_owner_unknown'
  | 'no_figures'
  | 'figures_of_others'
  | 'accounts_not_approved'
  | 'estimate'
  | 'investor_control'

export interface SizeJudgement {
  readonly verdict: Verdict<SizeReason>
  /** `null` = can't be told. */
  readonly size: SizeClass | null
  readonly aggregate: Aggregate
}

const QUARTER = 2_500

/**
 * SF-SME: whether a company is an SME on a day, by itself and with those it belongs to. `yearsOf` gives a company's
 * accounting years that had ended, the newest first.
 */
export function judgeSize(
  id: string,
  relations: Relations,
  yearsOf: (id: string) => readonly SizeYear[],
): SizeJudgement {
  const own = yearsOf(id)
  const depth = Math.max(1, own.length)
  const byYear = Array.from({ length: depth }, (_, back) =>
    aggregate(id, relations, (each) => figuresAt(yearsOf(each), back)),
  )
  const [latest = aggregate(id, relations, () => null)] = byYear
  const gap = byYear.findIndex(({ missing }) => missing.length > 0)
  const classes = byYear.slice(0, gap === -1 ? depth : gap).map(({ figures }) => classOf(figures))
  const size = heldClasses(classes.toReversed()).at(-1) ?? null
  const [status, reason] = statusOf(id, relations, latest, size, own[0])
  const details = { computed: factsOf(latest, size), ...(reason === null ? {} : { reason }) }
  return { verdict: verdict(SME_RULE, status, details), size, aggregate: latest }
}

function statusOf(
  id: string,
  relations: Relations,
  { missing }: Aggregate,
  size: SizeClass | null,
  newest: SizeYear | undefined,
): readonly [VerdictStatus, SizeReason | null] {
  const owners = relations.ownersOf(id)
  const held = (kind: ReturnType<typeof publicOwner>) =>
    owners.filter((link) => publicOwner(link) === kind).reduce((sum, link) => sum + (holdingOf(link) ?? 0), 0)
  const publicControl = owners.some((link) => publicOwner(link) === 'public' && isControl(link))
  if (held('public') >= QUARTER || publicControl) return ['FAIL', 'public_owner']
  if (held('public') + held('unknown') >= QUARTER) return ['MISSING_DATA', 'public_owner_unknown']
  if (missing.includes(id)) return ['MISSING_DATA', 'no_figures']
  if (missing.length > 0) return ['MISSING_DATA', 'figures_of_others']
  if (size === 'large') return ['FAIL', 'large']
  const investors = ['university', 'public_investor', 'venture_capital', 'institutional_investor'] as const
  const investorHolds = owners.some((link) => investors.some((kind) => kind === link.ownerKind) && isControl(link))
  if (investorHolds) return ['REVIEW', 'investor_control']
  if (newest?.basis === 'unapproved') return ['REVIEW', 'accounts_not_approved']
  if (newest?.basis === 'estimate') return ['REVIEW', 'estimate']
  return ['OK', null]
}

/** A company with fewer years than asked for stands with its oldest one. */
function figuresAt(years: readonly SizeYear[], back: number) {
  const year = years[Math.min(back, years.length - 1)]
  if (year === undefined || year.awu === null || year.turnover === null || year.balance === null) return null
  return figuresOf(year.awu, year.turnover, year.balance)
}

function factsOf({ figures, linked, partners }: Aggregate, size: SizeClass | null): Facts {
  const whole = ({ num, den }: { num: bigint; den: bigint }) => Number(divideRounded(num, den, 'HALF_UP'))
  return {
    size,
    /** Hundredths, for people to read. */
    awu: toTwoDecimals(figures.awu).units,
    turnover: whole(figures.turnover),
    balance: whole(figures.balance),
    linked: linked.length,
    partners: partners.length,
  }
}
