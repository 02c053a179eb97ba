import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'

const START_2014 = asDay('2014-01-01')
const START_2021 = asDay('2021-01-01')
const START_2023 = asDay('2023-01-01')

/**
 * A person's shares of all projects together never exceed the employment on any day (PM-100). No act says it in these
 * words: it follows from the ban on declaring the same expenditure twice.
 */
export const DAILY_LIMIT_RULE = rule({
  id: 'PM-100',
  titleFi: 'Työpanos kaikissa hankkeissa enintään työsuhteen osuus',
  validFrom: START_2014,
  citation: cite(ACTS.cpr2013, 'art. 65(11)'),
  certainty: 'unverified',
  parameters: {},
})

/** Hours charged to projects per person and year. */
export const ANNUAL_HOURS_RULES = {
  2014: rule({
    id: 'PM-1720',
    titleFi: 'Työaika enintään 1720 tuntia vuodessa',
    validFrom: START_2014,
    validTo: asDay('2020-12-31'),
    citation: cite(ACTS.cpr2013, 'art. 68a(2)'),
    parameters: { annualHours: { unit: 'hours', value: 1720 } },
  }),
  2021: rule({
    id: 'PM-1720',
    titleFi: 'Työaika enintään 1720 tuntia vuodessa',
    validFrom: START_2021,
    citation: cite(ACTS.cpr2021, 'art. 55(3)'),
    parameters: { annualHours: { unit: 'hours', value: 1720 } },
  }),
} as const

export type WorkShareRule = RuleRow<'usualShare' | 'leastShare'>
export type RecruitmentRule = RuleRow<'personMonths'>

/** Least share of a part-time worker's full annual time. */
export const WORK_SHARE_RULE: WorkShareRule = rule({
  id: 'C-WAGE-SHARE',
  titleFi: 'Osa-aikaisen työpanos hankkeessa vähintään 20 %',
  validFrom: START_2021,
  citation: cite(ACTS.eligibility2021, '5 §'),
  parameters: {
    usualShare: { unit: 'basisPoints', value: 2000 },
    leastShare: { unit: 'basisPoints', value: 1000 },
  },
})

/** A new worker of more than one person-year needs an open recruitment (avoin haku). */
export const OPEN_RECRUITMENT_RULES = {
  RUR14: rule({
    id: 'C-HIRE',
    titleFi: 'Yli henkilötyövuoden työntekijä avoimella haulla',
    validFrom: START_2014,
    citation: cite(ACTS.ruralAmendment2017, '26 § 11 kohta'),
    parameters: { personMonths: { unit: 'months', value: 12 } },
  }),
  RUR23: rule({
    id: 'C-HIRE',
    titleFi: 'Yli henkilötyövuoden työntekijä avoimella haulla',
    validFrom: START_2023,
    citation: cite(ACTS.ruralProjects2023, '29 § 12 kohta'),
    parameters: { personMonths: { unit: 'months', value: 12 } },
  }),
} as const
