import { multiplyByRate, negateCents, subtractCents } from '../values/money.ts'
import { basisPoints, ONE_HUNDRED_PERCENT } from '../values/rate.ts'
import { budgetOf } from './budget.ts'
import type { Budget } from './budget.ts'
import type { DecisionContent, DecisionVersion } from './decision.ts'
import type { DecisionFinding, Required } from './finding.ts'
import { fundingOf } from './funding.ts'
import type { Funding } from './funding.ts'
import { modelFindings } from './model-findings.ts'

/** Everything that can be said of a version beside the confirmed versions before it. */
export function findingsOf(
  content: DecisionContent,
  earlier: readonly DecisionVersion[] = [],
): readonly DecisionFinding[] {
  const budget = budgetOf(content)
  const funding = fundingOf(content, budget.net)
  return [
    ...missing(content, budget),
    ...incompleteSources(content),
    ...budgetFindings(content, budget),
    ...fundingFindings(content, budget, funding),
    ...supportFindings(content, budget, funding),
    ...modelFindings(content, budget, funding, earlier),
    ...dayFindings(content, earlier),
  ]
}

/** What still has to be told before the version can be confirmed. */
export function missingForConfirming(content: DecisionContent): readonly DecisionFinding[] {
  return findingsOf(content).filter(({ level }) => level === 'missing')
}

function missing(content: DecisionContent, { total }: Budget): readonly DecisionFinding[] {
  const absent: readonly (Required | false)[] = [
    content.number.trim() === '' && 'number',
    content.decidedOn === null && 'decidedOn',
    content.validFrom === null && 'validFrom',
    content.supportRate === null && 'supportRate',
    content.models.length === 0 && 'models',
    total <= 0 && 'budget',
    content.sources.length === 0 && 'sources',
  ]
  return absent.flatMap((what) => (what === false ? [] : [{ level: 'missing', code: 'missing', what }]))
}

function incompleteSources({ sources }: DecisionContent): readonly DecisionFinding[] {
  return sources.flatMap(({ mode, share, amount, name }, index) =>
    (mode === 'PERCENT' && share === null) || (mode === 'FIXED' && amount === null)
      ? [{ level: 'missing', code: 'source_incomplete', name, index }]
      : [],
  )
}

function budgetFindings({ totalCost }: DecisionContent, budget: Budget): readonly DecisionFinding[] {
  const { total: sum, net, computed } = budget
  const found: DecisionFinding[] = []
  if (totalCost !== null && totalCost !== sum) {
    const difference = subtractCents(sum, totalCost)
    found.push({ level: 'differs', code: 'total_differs', stated: totalCost, sum, difference })
  }
  if (net < 0) found.push({ level: 'differs', code: 'income_above_costs', excess: negateCents(net) })
  for (const { category, cells } of computed) {
    for (const { year, derived, stated } of cells) {
      if (stated === null || stated === derived) continue
      const difference = subtractCents(stated, derived)
      found.push({ level: 'differs', code: 'computed_differs', category, year, stated, derived, difference })
    }
  }
  return found
}

function fundingFindings({ sources }: DecisionContent, { net }: Budget, funding: Funding): readonly DecisionFinding[] {
  if (sources.length === 0) return []
  const { sharesTotal, residualRows, missing: amount } = funding
  const found: DecisionFinding[] = []
  if (sharesTotal > ONE_HUNDRED_PERCENT) {
    found.push({ level: 'differs', code: 'over_100_percent', share: basisPoints(sharesTotal) })
  }
  if (residualRows > 1) found.push({ level: 'differs', code: 'two_residual_rows' })
  else if (amount > 0) found.push({ level: 'differs', code: 'underfunded', amount, net })
  if (amount < 0) found.push({ level: 'differs', code: 'overfunded', amount: negateCents(amount), net })
  return found
}

function supportFindings(content: DecisionContent, { net }: Budget, funding: Funding): readonly DecisionFinding[] {
  const { supportRate: rate, granted, supportRounding, sources } = content
  const found: DecisionFinding[] = []
  const { support } = funding
  const { publicCap: cap } = content
  if (cap !== null && net > 0) {
    const allowed = multiplyByRate(net, cap, supportRounding)
    const { publicMoney } = funding
    const excess = subtractCents(publicMoney, allowed)
    if (excess > 0) found.push({ level: 'differs', code: 'public_above_cap', cap, allowed, publicMoney, excess })
  }
  const planned = sources.some(({ inSupport }) => inSupport)
  if (rate !== null && net > 0) {
    const allowed = multiplyByRate(net, rate, supportRounding)
    const excess = subtractCents(support, allowed)
    if (planned && excess > 0) {
      found.push({ level: 'differs', code: 'support_above_rate', rate, allowed, support, excess })
    }
    if (granted !== null && granted > allowed) {
      const above = subtractCents(granted, allowed)
      found.push({ level: 'differs', code: 'grant_above_rate', rate, allowed, granted, excess: above })
    }
    const others = subtractCents(net, allowed)
    if (others > 0) found.push({ level: 'info', code: 'other_money', rate, amount: others })
  }
  if (planned && granted !== null && granted !== support) {
    const difference = subtractCents(support, granted)
    found.push({ level: 'differs', code: 'grant_differs', granted, support, difference })
  }
  return found
}

function dayFindings({ validFrom }: DecisionContent, earlier: readonly DecisionVersion[]): readonly DecisionFinding[] {
  const days = earlier.flatMap((version) =>
    version.status === 'confirmed' && version.validFrom !== null ? [version.validFrom] : [],
  )
  const latest = days.toSorted().at(-1)
  if (validFrom === null || latest === undefined || validFrom >= latest) return []
  return [{ level: 'differs', code: 'valid_before_earlier', earlier: latest }]
}
