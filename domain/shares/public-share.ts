import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { statusAtMost, verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'
import { cents, multiplyByRate, subtractCents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import { basisPoints } from '../values/rate.ts'

export type PublicShareRule = RuleRow<'share'>

function limit(id: string, titleFi: string, share: number): PublicShareRule {
  return rule({
    id,
    titleFi,
    validFrom: asDay('2023-01-01'),
    citation: cite(ACTS.ruralProjects2023, '23–26 §'),
    parameters: { share: { unit: 'basisPoints', value: share } },
  })
}

/**
 * Most public money of a rural project, of its eligible costs (VNA 617/2023 23–26 §); investments have other rates for
 * some cases, which the decision tells.
 */
export const PUBLIC_SHARE_RULES = {
  development: limit('PUB-DEVELOPMENT', 'Kehittämishanke, ei valtiontukea', 10_000),
  gberKnowledge: limit('PUB-GBER25-80', 'Pieniä yrityksiä hyödyttävä hanke, osaaminen', 8000),
  gberProduct: limit('PUB-GBER25-60', 'Pieniä yrityksiä hyödyttävä hanke, tuotekehitys', 6000),
  group: limit('PUB-GROUP', 'Yritysryhmähanke, muu julkinen raha mukaan lukien', 7500),
  training: limit('PUB-TRAINING', 'Koulutus, mikro- ja pienyritykset', 7000),
  investment: limit('PUB-INVESTMENT', 'Investointi', 6500),
} as const satisfies Record<string, PublicShareRule>

/** Public money of a Leader project, cents. */
export const LEADER_RULE = rule({
  id: 'PUB-LEADER',
  titleFi: 'Leader-hankkeen julkinen rahoitus enintään',
  validFrom: asDay('2023-01-01'),
  citation: cite(ACTS.ruralProjects2023, '26 §'),
  parameters: { limit: { unit: 'cents', value: 18_000_000 } },
})

/** Whether all public money together keeps to its share of the eligible costs. */
export function judgePublicShare(
  publicMoney: Cents,
  eligible: Cents,
  row: PublicShareRule,
): Verdict<'public_share_too_high'> {
  const most = multiplyByRate(eligible, basisPoints(row.parameters.share.value), 'DOWN')
  return judge(row, publicMoney, most)
}

export function judgeLeaderLimit(
  publicMoney: Cents,
  row: typeof LEADER_RULE = LEADER_RULE,
): Verdict<'public_share_too_high'> {
  return judge(row, publicMoney, cents(row.parameters.limit.value))
}

function judge(row: RuleRow, publicMoney: Cents, most: Cents): Verdict<'public_share_too_high'> {
  const details = { inputs: { publicMoney }, computed: { most }, headroom: subtractCents(most, publicMoney) }
  const status = statusAtMost(publicMoney, most)
  return status === 'FAIL'
    ? verdict(row, status, { reason: 'public_share_too_high', ...details })
    : verdict(row, status, details)
}
