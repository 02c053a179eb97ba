import { CATEGORIES, COMPUTED_CATEGORIES } from '../cost-models/category.ts'
import type { BudgetLine, Category } from '../cost-models/category.ts'
import { amountsByLine } from '../cost-models/category-amounts.ts'
import { knownModels } from '../decision/models.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import { subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { ClaimFigures } from './claim-amounts.ts'
import type { ClaimAccount } from './claim-account.ts'
import type { GrantTerms } from './claim-terms.ts'
import { hasTolerance, judgeLines, judgeTotal } from './overrun.ts'
import type { OverrunReason } from './overrun.ts'
import { totalOf } from '../cost-models/category-amounts.ts'

/** A category of a claim beside the approved budget. */
export interface ClaimLine {
  readonly category: Category
  /** Computed by a cost model. */
  readonly computed: boolean
  readonly amount: Cents
  readonly cumulative: Cents
  /** Null when the decision has no such category. */
  readonly budget: Cents | null
  /** Approved and not claimed; negative when exceeded. */
  readonly left: Cents
}

/** Every category that is approved or used, in the order of the catalogue. */
export function claimLines(
  account: Pick<ClaimAccount, 'entered' | 'computed' | 'cumulative'>,
  terms: Pick<GrantTerms, 'budget'>,
): readonly ClaimLine[] {
  const own = amountsIn(account)
  const all = amountsIn(account.cumulative)
  return CATEGORIES.flatMap((category): readonly ClaimLine[] => {
    const [amount, cumulative, budget] = [own[category], all[category], terms.budget[category]]
    if (amount === undefined && cumulative === undefined && budget === undefined) return []
    return [
      {
        category,
        computed: COMPUTED_CATEGORIES.some((each) => each === category),
        amount: amount ?? ZERO_CENTS,
        cumulative: cumulative ?? ZERO_CENTS,
        budget: budget ?? null,
        left: subtractCents(budget ?? ZERO_CENTS, cumulative ?? ZERO_CENTS),
      },
    ]
  })
}

const amountsIn = ({ entered, computed }: Pick<ClaimFigures, 'entered' | 'computed'>) => ({ ...entered, ...computed })

export interface OverrunFinding {
  /** Null for the whole of the costs. */
  readonly line: BudgetLine | null
  /** What exceeds the tolerance. */
  readonly cut: Cents
  readonly verdict: Verdict<OverrunReason>
}

/**
 * What the costs since the project's start say of the approved budget; lines that are in order are left out. `isApplied`
 * tells of a line whether what it has above a limit was applied for in time.
 */
export function overrunsOf(
  account: Pick<ClaimAccount, 'cumulative'>,
  terms: GrantTerms,
  models: DecisionVersion['models'],
  isApplied: (line: BudgetLine, limit: Cents) => boolean,
): readonly OverrunFinding[] {
  if (terms.budgetTotal === 0) return []
  const realised = amountsIn(account.cumulative)
  const byLine = amountsByLine(realised)
  const lines = CATEGORIES.filter(isLine)
  const judged = judgeLines(terms.budgetLines, byLine, lines, terms.grant.overrun, {
    tolerated: hasTolerance(knownModels(models)),
    isApplied,
  })
  const used = lines.filter((line) => terms.budgetLines[line] !== undefined || byLine[line] !== undefined)
  const total = judgeTotal(terms.budgetTotal, totalOf(realised), terms.grant.overrun)
  const found = judged.map(({ cut, verdict }, index): OverrunFinding => ({ line: used[index] ?? null, cut, verdict }))
  return [...found, { line: null, cut: total.cut, verdict: total.verdict }].filter(
    ({ verdict: { status } }) => status === 'FAIL' || status === 'REVIEW',
  )
}

function isLine(category: Category): category is BudgetLine {
  return category !== 'staff_side_costs' && category !== 'flat_rate_staff'
}
