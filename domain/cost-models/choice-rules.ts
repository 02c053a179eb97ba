import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { Regime } from '../rules/regime.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'

const START_2014 = asDay('2014-01-01')
const START_2021 = asDay('2021-01-01')
const START_2023 = asDay('2023-01-01')

/** State grants pay actual costs; nothing is said of models. */
const STATE_PARTS = {
  validFrom: asDay('2001-09-01'),
  citation: cite(ACTS.stateGrants, null),
  certainty: 'unverified',
} as const

function combination(regime: Regime): RuleRow<never> {
  const parts = { id: 'CM-COMBINATION', titleFi: 'Kustannusmallien yhdistäminen', parameters: {} }
  if (regime === 'SF21') {
    return rule({ ...parts, validFrom: START_2021, citation: cite(ACTS.cpr2021, 'art. 53(1)(e), 56(3)') })
  }
  if (regime === 'RUR23') {
    return rule({ ...parts, validFrom: START_2023, citation: cite(ACTS.ruralProjects2023, '27 §') })
  }
  if (regime === 'STATE') return rule({ ...parts, ...STATE_PARTS })
  return rule({ ...parts, validFrom: START_2014, citation: cite(ACTS.cpr2013, 'art. 67(3), 68b(2)') })
}

function unchangeable(regime: Regime): RuleRow<never> {
  const parts = { id: 'CM-FIXED', titleFi: 'Kustannusmallia ei voi vaihtaa', parameters: {} }
  if (regime === 'SF21') {
    return rule({ ...parts, validFrom: START_2021, citation: cite(ACTS.eligibility2021, '2 §') })
  }
  if (regime === 'RUR23') {
    return rule({ ...parts, validFrom: START_2023, citation: cite(ACTS.ruralProjects2023, '27 §') })
  }
  if (regime === 'STATE') return rule({ ...parts, ...STATE_PARTS })
  const act = regime === 'SF14' ? ACTS.eligibility2014 : ACTS.ruralProjects2014
  return rule({ ...parts, validFrom: START_2014, citation: cite(act, null), certainty: 'unverified' })
}

/** One staff model, one flat rate, no 40 % on staff costs that are a flat rate themselves. */
export const COMBINATION_RULES = {
  SF14: combination('SF14'),
  SF21: combination('SF21'),
  RUR14: combination('RUR14'),
  RUR23: combination('RUR23'),
  STATE: combination('STATE'),
} as const satisfies Record<Regime, RuleRow>

/** The model is chosen once for the project. */
export const FIXED_CHOICE_RULES = {
  SF14: unchangeable('SF14'),
  SF21: unchangeable('SF21'),
  RUR14: unchangeable('RUR14'),
  RUR23: unchangeable('RUR23'),
  STATE: unchangeable('STATE'),
} as const satisfies Record<Regime, RuleRow>

/** When the 7 % may be chosen although the project has staff. */
export const SEVEN_PER_CENT_RULE = rule({
  id: 'CM-SEVEN',
  titleFi: 'Flat rate 7 %: käytön edellytykset',
  validFrom: START_2021,
  citation: cite(ACTS.eligibility2021, '9 §, 11 §'),
  parameters: {
    servicesOfStaff: { unit: 'basisPoints', value: 3000 },
    travelOfStaff: { unit: 'basisPoints', value: 2000 },
  },
})

/** Small projects must use a simplified model: 2014–2020 by public support, 2021–2027 by total cost. */
export const SIMPLIFIED_DUTY_RULES = {
  SF14: rule({
    id: 'CM-SIMPLIFIED',
    titleFi: 'Yksinkertaistetun mallin pakollisuus',
    validFrom: START_2014,
    citation: cite(ACTS.cpr2013, 'art. 67(2a)'),
    parameters: { limit: { unit: 'cents', value: 10_000_000 } },
  }),
  SF21: rule({
    id: 'CM-SIMPLIFIED',
    titleFi: 'Yksinkertaistetun mallin pakollisuus',
    validFrom: START_2021,
    citation: cite(ACTS.cpr2021, 'art. 53(2)'),
    parameters: { limit: { unit: 'cents', value: 20_000_000 } },
  }),
} as const satisfies Partial<Record<Regime, RuleRow>>
