import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import { maxCents, subtractCents, ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'

/** Rural fund: claiming much more than is found eligible costs as much again. */
export const OVER_CLAIM_RULE = rule({
  id: 'OVER-CLAIM',
  titleFi: 'Seuraamus aiheettomasta maksuhakemuksesta',
  validFrom: asDay('2023-01-01'),
  citation: cite(ACTS.ruralProjects2023, '42 §'),
  parameters: { tolerance: { unit: 'basisPoints', value: 1000 } },
})

export interface OverClaim {
  readonly pay: Cents
  /** Taken off what was confirmed. */
  readonly sanction: Cents
}

/** When the claimed support is more than 10 % above the confirmed one, the difference is taken off once more. */
export function supportAfterOverClaim(
  claimed: Cents,
  confirmed: Cents,
  { parameters }: typeof OVER_CLAIM_RULE = OVER_CLAIM_RULE,
): OverClaim {
  const limit = BigInt(confirmed) * BigInt(10_000 + parameters.tolerance.value)
  if (BigInt(claimed) * 10_000n <= limit) return { pay: confirmed, sanction: ZERO_CENTS }
  const pay = maxCents(subtractCents(confirmed, subtractCents(claimed, confirmed)), ZERO_CENTS)
  return { pay, sanction: subtractCents(confirmed, pay) }
}
