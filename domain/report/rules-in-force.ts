import { FINAL_CLAIM_RULES, CLAIM_RHYTHM_RULES, EXTENSION_RULES, MONITORING_RULE } from '../claims/deadline-rules.ts'
import { OVERRUN_RULES } from '../claims/overrun-rules.ts'
import { RECOVERY_RULES } from '../claims/recovery.ts'
import { COST_MODELS } from '../cost-models/catalogue.ts'
import { COMBINATION_RULES, FIXED_CHOICE_RULES, SIMPLIFIED_DUTY_RULES } from '../cost-models/choice-rules.ts'
import { REGIMES_OF_AID } from '../de-minimis/regimes.ts'
import type { DecisionVersion } from '../decision/decision.ts'
import { COST_RULES } from '../eligible-costs/judge-cost.ts'
import { ANNUAL_HOURS_RULES, DAILY_LIMIT_RULE, OPEN_RECRUITMENT_RULES, WORK_SHARE_RULE } from '../hours/hour-rules.ts'
import { indicatorTypes } from '../indicators/catalogue.ts'
import { ADVANCE_RULES } from '../shares/advance.ts'
import { GROUP_SIZE_RULES } from '../shares/group-size.ts'
import { IN_KIND_RULES } from '../shares/in-kind.ts'
import { PROGRAMME_SPLITS } from '../shares/programme-splits.ts'
import { PUBLIC_SHARE_RULES } from '../shares/public-share.ts'
import { SME_RULE } from '../sme/sme-acts.ts'
import { RETENTION_RULES, VOUCHER_RETENTION } from './retention.ts'

/** The rules that the program has as data, by area. What of them is code is told by the program's version. */
const CATALOGUES = {
  claims: {
    FINAL_CLAIM_RULES,
    CLAIM_RHYTHM_RULES,
    EXTENSION_RULES,
    MONITORING_RULE,
    OVERRUN_RULES,
    RECOVERY_RULES,
    ADVANCE_RULES,
  },
  companies: { GROUP_SIZE_RULES, REGIMES_OF_AID, SME_RULE },
  costs: { COST_RULES, COST_MODELS, COMBINATION_RULES, FIXED_CHOICE_RULES, SIMPLIFIED_DUTY_RULES, IN_KIND_RULES },
  funding: { PROGRAMME_SPLITS, PUBLIC_SHARE_RULES },
  hours: { ANNUAL_HOURS_RULES, DAILY_LIMIT_RULE, OPEN_RECRUITMENT_RULES, WORK_SHARE_RULE },
  indicators: indicatorTypes,
  retention: { RETENTION_RULES, VOUCHER_RETENTION },
}

/** The figures of the rules that a decision sets for its project. */
export interface EditedParameters {
  readonly decision: number
  readonly decidedOn: string | null
  readonly models: DecisionVersion['models']
  readonly overrunRate: DecisionVersion['overrunRate']
  readonly overrunAmount: DecisionVersion['overrunAmount']
  readonly supportRate: DecisionVersion['supportRate']
}

export interface RulesInForce {
  readonly catalogues: typeof CATALOGUES
  readonly edited: readonly EditedParameters[]
}

/** What the figures of a report were counted by, as plain data. */
export function rulesInForce(decisions: readonly DecisionVersion[]): RulesInForce {
  return {
    catalogues: CATALOGUES,
    edited: decisions.map(({ sequence, decidedOn, models, overrunRate, overrunAmount, supportRate }) => ({
      decision: sequence,
      decidedOn,
      models,
      overrunRate,
      overrunAmount,
      supportRate,
    })),
  }
}
