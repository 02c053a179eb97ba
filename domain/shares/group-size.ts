import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import { asDay } from '../values/day.ts'

const SIZES = { least: { unit: 'count', value: 3 }, most: { unit: 'count', value: 10 } } as const

export type GroupSizeRule = RuleRow<'least' | 'most'>

/** How many companies a group project has. */
export const GROUP_SIZE_RULES = {
  RUR14: rule({
    id: 'GROUP-SIZE',
    titleFi: 'Yritysryhmässä 3–10 yritystä',
    validFrom: asDay('2015-05-01'),
    citation: cite(ACTS.ruralAmendment2015, '2 § 9 kohta'),
    parameters: SIZES,
  }),
  RUR23: rule({
    id: 'GROUP-SIZE',
    titleFi: 'Yritysryhmässä 3–10 yritystä',
    validFrom: asDay('2023-01-01'),
    citation: cite(ACTS.ruralProjects2023, '11 §'),
    parameters: SIZES,
  }),
} as const

export type GroupSizeReason = 'too_few_companies' | 'too_many_companies'

/** Of the companies that take part on the day in question: one that drops out can end the group. */
export function judgeGroupSize(companies: number, row: GroupSizeRule): Verdict<GroupSizeReason> {
  const { least, most } = row.parameters
  const details = { inputs: { companies }, computed: { least: least.value, most: most.value } }
  if (companies < least.value) return verdict(row, 'FAIL', { reason: 'too_few_companies', ...details })
  if (companies > most.value) return verdict(row, 'FAIL', { reason: 'too_many_companies', ...details })
  const atLimit = companies === least.value || companies === most.value
  return verdict(row, atLimit ? 'OK_AT_LIMIT' : 'OK', details)
}
