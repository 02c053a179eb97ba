import { parseBusinessId } from '../values/business-id.ts'
import type { BusinessId } from '../values/business-id.ts'
import type { Day } from '../values/day.ts'
import type { DescriptionFund } from '../project/description.ts'
import { fundOfObjective, priorityAxis, specificObjective } from './programmes-2014.ts'

/**
 * Remarks on a project description that deserve a second look. They never block: published descriptions hold such
 * values, and the funder's decision is right when the catalogue says otherwise.
 */
export type ProjectHint =
  /** Codes of 2014–2020 begin with A for EAKR and S for ESR, then five digits. */
  | { readonly code: 'project_code_form'; readonly expectedPrefix: 'A' | 'S' }
  | { readonly code: 'code_of_other_fund'; readonly expectedPrefix: 'A' | 'S' }
  | { readonly code: 'axis_of_other_fund'; readonly fund: DescriptionFund }
  | { readonly code: 'objective_of_other_axis'; readonly axisCode: string }
  | { readonly code: 'objective_of_other_fund'; readonly fund: DescriptionFund }
  | { readonly code: 'ends_before_it_starts' }
  | { readonly code: 'not_an_email' }
  | { readonly code: 'not_a_postal_code' }
  | { readonly code: 'not_a_business_id' }
  | { readonly code: 'other_business_id_form'; readonly suggestion: BusinessId }
  | { readonly code: 'realised_above_planned' }
  | { readonly code: 'women_above_total' }

interface ProgrammeFields {
  readonly code: string
  readonly fund: DescriptionFund
  readonly axisCode: string
  readonly objectiveCode: string
}

const PREFIX = { EAKR: 'A', ESR: 'S' } as const satisfies Record<DescriptionFund, string>

export function projectCodeHint({ code, fund }: ProgrammeFields): ProjectHint | null {
  const expectedPrefix = PREFIX[fund]
  if (!/^[AS]\d{5}$/.test(code)) return { code: 'project_code_form', expectedPrefix }
  return code.startsWith(expectedPrefix) ? null : { code: 'code_of_other_fund', expectedPrefix }
}

export function axisHint({ fund, axisCode }: ProgrammeFields): ProjectHint | null {
  const axis = priorityAxis(axisCode)
  return axis === undefined || axis.fund === fund ? null : { code: 'axis_of_other_fund', fund: axis.fund }
}

export function objectiveHint({ fund, axisCode, objectiveCode }: ProgrammeFields): ProjectHint | null {
  const objective = specificObjective(objectiveCode)
  if (objective === undefined) return null
  const ownFund = fundOfObjective(objectiveCode)
  if (ownFund !== undefined && ownFund !== fund) return { code: 'objective_of_other_fund', fund: ownFund }
  if (axisCode === '' || objective.axisCode === axisCode) return null
  return { code: 'objective_of_other_axis', axisCode: objective.axisCode }
}

export function periodHint(start: Day | null, end: Day | null): ProjectHint | null {
  return start !== null && end !== null && end < start ? { code: 'ends_before_it_starts' } : null
}

/** Something before and after one `@`, a full stop in the latter, no white space. Empty is fine. */
export function emailHint(text: string): ProjectHint | null {
  return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(text) ? null : { code: 'not_an_email' }
}

/** Finnish postal codes have five digits. Empty is fine. */
export function postalCodeHint(text: string): ProjectHint | null {
  return text === '' || /^\d{5}$/.test(text) ? null : { code: 'not_a_postal_code' }
}

export function businessIdHint(text: string): ProjectHint | null {
  if (text === '') return null
  const parsed = parseBusinessId(text)
  if (parsed.ok) return null
  return parsed.error.code === 'other_form'
    ? { code: 'other_business_id_form', suggestion: parsed.error.suggestion }
    : { code: 'not_a_business_id' }
}

/** Any two amounts of one unit: cents or hundredths. */
export function realisedHint(planned: number | null, realised: number | null): ProjectHint | null {
  return planned !== null && realised !== null && realised > planned ? { code: 'realised_above_planned' } : null
}

export function womenHint(total: number | null, women: number | null): ProjectHint | null {
  return total !== null && women !== null && women > total ? { code: 'women_above_total' } : null
}
