import type { FundingSource } from '../shares/funding-plan.ts'
import { splitByWeights } from '../values/split.ts'
import { addCents, minCents, subtractCents, sumCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { PlannedSource } from './claim-terms.ts'

/** Money that a source has really brought for a claim, when it isn't its part of the plan. */
export interface RealisedShare {
  readonly source: FundingSource
  readonly name: string
  readonly amount: Cents
  /** Where it can be seen: a voucher, a letter, a decision. */
  readonly evidence: string
}

export interface ClaimShare {
  readonly source: FundingSource
  readonly name: string
  readonly inSupport: boolean
  /** Of the whole project; 0 for a source that the plan doesn't have. */
  readonly planned: Cents
  readonly amount: Cents
  readonly cumulative: Cents
  /** Told by a person instead of taken from the plan. */
  readonly told: boolean
  readonly evidence: string
}

/** What sources have brought before a claim, by `shareKey`. */
export type SharesBefore = ReadonlyMap<string, Cents>

export const shareKey = ({ source, name }: Pick<ClaimShare, 'source' | 'name'>) => JSON.stringify([source, name])

const PUBLIC: ReadonlySet<FundingSource> = new Set(['support', 'eu', 'state', 'municipality', 'other_public'])

export const isPublicShare = ({ source }: Pick<ClaimShare, 'source'>) => PUBLIC.has(source)

/**
 * Money of sources outside the support for everything since the project's start: what a person told, otherwise the
 * source's part of the plan by largest remainder, so that the cents of any claims add up. The residual row takes what
 * is left and is not among them.
 */
export function otherShares(
  plan: readonly PlannedSource[],
  cumulativeNet: Cents,
  told: readonly RealisedShare[],
  before: SharesBefore,
): readonly ClaimShare[] {
  const parts = splitByWeights(
    cumulativeNet,
    plan.map(({ planned }) => planned),
  )
  const planned = plan.flatMap((row, index): readonly ClaimShare[] => {
    if (row.inSupport || row.mode === 'RESIDUAL') return []
    // Costs above the plan bring no source to give more than it has promised.
    const target = parts.ok ? minCents(parts.value[index] ?? ZERO_CENTS, row.planned) : ZERO_CENTS
    return [shareOf(row, target, told, before)]
  })
  const known = new Set(plan.map(shareKey))
  const unplanned = told
    .filter((row) => !known.has(shareKey(row)))
    .map((row) => shareOf({ ...row, inSupport: false, planned: ZERO_CENTS }, ZERO_CENTS, told, before))
  return [...planned, ...unplanned]
}

function shareOf(
  row: Pick<ClaimShare, 'source' | 'name' | 'inSupport' | 'planned'>,
  target: Cents,
  told: readonly RealisedShare[],
  before: SharesBefore,
): ClaimShare {
  const key = shareKey(row)
  const own = told.find((each) => shareKey(each) === key)
  const past = before.get(key) ?? ZERO_CENTS
  const amount = own?.amount ?? subtractCents(target, past)
  const { source, name, inSupport, planned } = row
  const cumulative = addCents(past, amount)
  return {
    source,
    name,
    inSupport,
    planned,
    amount,
    cumulative,
    told: own !== undefined,
    evidence: own?.evidence ?? '',
  }
}

/**
 * The support among its sources, and what is left to own money. Each source's part is taken of everything since the
 * project's start; what a source that the plan no longer has brought before stays with it.
 */
export function sharesOfClaim(
  plan: readonly PlannedSource[],
  cumulative: { readonly net: Cents; readonly support: Cents },
  others: readonly ClaimShare[],
  before: SharesBefore,
): readonly ClaimShare[] {
  const granted = plan.filter(({ inSupport }) => inSupport)
  const rows = granted.length > 0 ? granted : [SUPPORT]
  const residual = plan.find(({ mode, inSupport }) => mode === 'RESIDUAL' && !inSupport) ?? OWN
  const keys = new Set([...rows, ...others, residual].map(shareKey))
  const gone = Array.from(before, ([key, amount]) => ({ key, amount })).filter(({ key }) => !keys.has(key))
  const supportGone = gone.filter(({ key }) => isSupportKey(key, plan))
  const left = subtractCents(cumulative.support, sumCents(supportGone.map(({ amount }) => amount)))
  const parts = splitByWeights(
    left,
    rows.map(({ planned }) => planned),
  )
  const support = rows.map((row, index): ClaimShare => {
    const target = parts.ok ? (parts.value[index] ?? ZERO_CENTS) : index === 0 ? left : ZERO_CENTS
    return shareOf({ ...row, inSupport: true }, target, [], before)
  })
  const known = sumCents([...support, ...others].map((share) => share.cumulative))
  const past = sumCents(gone.map(({ amount }) => amount))
  const own = subtractCents(subtractCents(cumulative.net, known), past)
  return [...support, ...others, shareOf({ ...residual, inSupport: false }, own, [], before)]
}

const SUPPORT: PlannedSource = {
  source: 'support',
  name: '',
  mode: 'PERCENT',
  inSupport: true,
  planned: ZERO_CENTS,
}
const OWN: PlannedSource = { source: 'own', name: '', mode: 'RESIDUAL', inSupport: false, planned: ZERO_CENTS }

/** A source that an amended plan lacks was support when it is of a kind that only support is. */
function isSupportKey(key: string, plan: readonly PlannedSource[]): boolean {
  if (plan.some((row) => shareKey(row) === key)) return false
  return (['support', 'eu', 'state'] as const).some((source) => key.startsWith(`["${source}"`))
}
