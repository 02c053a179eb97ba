import type { CostReason } from '../../eligible-costs/cost-reason.ts'
import type { Verdict } from '../../rules/verdict.ts'
import { sumCents } from '../../values/money.ts'
import type { CheckedCost, CheckInput } from '../check.ts'
import type { FindingDraft } from '../define-check.ts'
import type { Severity } from '../finding.ts'
import { inArea } from './places.ts'

interface Failing {
  readonly cost: CheckedCost
  readonly verdict: Verdict<CostReason>
}

/**
 * Rows of the ledger that fail by one of `reasons`: a finding for each reason, with how many rows and how much money
 * there are and the first of the rows, so that a long ledger makes no long list.
 */
export function failingCosts<Message extends CostReason>(
  { costs }: CheckInput,
  reasons: readonly Message[],
  severity: Severity,
): readonly FindingDraft<Message>[] {
  return reasons.flatMap((reason) => {
    const failing = costs.flatMap((cost): Failing[] => {
      const verdict = cost.verdicts.find((each) => each.reason === reason && each.status === 'FAIL')
      return verdict === undefined ? [] : [{ cost, verdict }]
    })
    const [first] = failing
    if (first === undefined) return []
    const amount = sumCents(failing.map(({ cost }) => cost.amount))
    const { citation, certainty } = first.verdict
    const draft: FindingDraft<Message> = {
      severity,
      message: reason,
      subject: first.cost.name,
      values: { rows: failing.length, amount: { cents: amount } },
      citation,
      certainty,
      where: inArea('ledger', first.cost.id),
    }
    return [draft]
  })
}
