import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Citation } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { Certainty, RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'

export type DeadlineRule = RuleRow<'months'>

function within(
  id: string,
  titleFi: string,
  from: string,
  citation: Citation,
  certainty: Certainty,
  months: number,
): DeadlineRule {
  return rule({
    id,
    titleFi,
    validFrom: asDay(from),
    citation,
    certainty,
    parameters: { months: { unit: 'months', value: months } },
  })
}

const FINAL = ['DL-FINAL', 'Viimeinen maksatushakemus'] as const
const YEARLY = ['DL-CLAIM', 'Maksatushakemus vähintään vuosittain'] as const

/** Months from the end of the implementation time to the last claim. */
export const FINAL_CLAIM_RULES = {
  SF14: within(...FINAL, '2014-01-01', cite(ACTS.structural2014, null), 'unverified', 4),
  SF21: within(...FINAL, '2021-01-01', cite(ACTS.financing2021, '28 §'), 'unverified', 4),
  RUR14: within(...FINAL, '2014-01-01', cite(ACTS.ruralProjects2014, '40 §'), 'verified', 4),
  RUR23: within(...FINAL, '2023-01-01', cite(ACTS.ruralProjects2023, '41 §'), 'verified', 4),
  /** Account of the use: authorities ask for it within two months of the time of use; the decision says. */
  STATE: within(
    'DL-FINAL',
    'Selvitys avustuksen käytöstä',
    '2001-09-01',
    cite(ACTS.stateGrants, '14 §'),
    'unverified',
    2,
  ),
} as const satisfies Record<Regime, DeadlineRule>

/** Months that a claim may cover in the rural fund; the structural funds' decisions have schedules of their own. */
export const CLAIM_RHYTHM_RULES = {
  RUR14: within(...YEARLY, '2014-01-01', cite(ACTS.rural2014, '48 §'), 'verified', 12),
  RUR23: within(...YEARLY, '2023-01-01', cite(ACTS.rural2023, null), 'unverified', 12),
} as const satisfies Partial<Record<Regime, DeadlineRule>>

/** Monitoring data of each calendar year by the end of January, when the project lasts longer than `months`. */
export const MONITORING_RULE = within(
  'DL-MONITORING',
  'Vuosittaiset seurantatiedot 31.1. mennessä',
  '2014-01-01',
  cite(ACTS.rural2014, null),
  'unverified',
  12,
)

/** An extension is applied for before the time runs out; `months` before the end. */
export const EXTENSION_RULES = {
  SF14: within('DL-EXTENSION', 'Jatkoaikahakemus', '2014-01-01', cite(ACTS.structural2014, null), 'unverified', 0),
  SF21: within('DL-EXTENSION', 'Jatkoaikahakemus', '2021-01-01', cite(ACTS.financing2021, null), 'unverified', 0),
  RUR14: within('DL-EXTENSION', 'Jatkoaikahakemus', '2014-01-01', cite(ACTS.rural2014, '30 §'), 'verified', 0),
  RUR23: within('DL-EXTENSION', 'Jatkoaikahakemus', '2023-01-01', cite(ACTS.rural2023, null), 'unverified', 0),
  STATE: within('DL-EXTENSION', 'Jatkoaikahakemus', '2001-09-01', cite(ACTS.stateGrants, null), 'unverified', 0),
} as const satisfies Record<Regime, DeadlineRule>
