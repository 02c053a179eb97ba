import { isPostalCode } from '../values/area-codes.ts'
import { parseBusinessId } from '../values/business-id.ts'
import type { BusinessId } from '../values/business-id.ts'
import type { Day } from '../values/day.ts'
import type { FundedProject } from '../project/fund.ts'
import type { Fund } from '../rules/regime.ts'
import { isProjectCode, originOfProjectCode } from '../values/project-code.ts'
import { axisIn, objectiveIn, programmeOf } from './programme-of.ts'

/**
 * Remarks on a project description that deserve a second look. They never block: published descriptions hold such
 * values, and the funder's decision is right when the catalogue says otherwise.
 */
export type ProjectHint =
  /** Codes of the structural funds begin with A for EAKR, S for ESR and ESR+, J for JTF, then five digits. */
  | { readonly code: 'project_code_form'; readonly expectedPrefix: CodeLetter }
  | { readonly code: 'code_of_other_fund'; readonly expectedPrefix: CodeLetter }
  /** The letter fits, but the series belongs to another fund: S3… is ESR+. */
  | { readonly code: 'code_tells_fund'; readonly fund: Fund }
  | { readonly code: 'axis_of_other_fund'; readonly fund: Fund }
  | { readonly code: 'objective_of_other_axis'; readonly axisCode: string }
  | { readonly code: 'objective_of_other_fund'; readonly fund: Fund }
  | { readonly code: 'ends_before_it_starts' }
  | { readonly code: 'not_an_email' }
  | { readonly code: 'not_a_postal_code' }
  | { readonly code: 'not_a_business_id' }
  | { readonly code: 'other_business_id_form'; readonly suggestion: BusinessId }
  | { readonly code: 'realised_above_planned' }
  | { readonly code: 'women_above_total' }

interface ProgrammeFields extends FundedProject {
  readonly axisCode: string
  readonly objectiveCode: string
}

type CodeLetter = 'A' | 'S' | 'J'

/** Codes of the rural fund and of state grants have no form that is known. */
const PREFIX = { EAKR: 'A', ESR: 'S', 'ESR+': 'S', JTF: 'J' } as const

export function projectCodeHint({ code, fund }: Pick<ProgrammeFields, 'code' | 'fund'>): ProjectHint | null {
  if (fund === 'EAFRD' || fund === 'VALTIO') return null
  const expectedPrefix = PREFIX[fund]
  if (!/^[ASJ]\d{5}$/.test(code)) return { code: 'project_code_form', expectedPrefix }
  if (!code.startsWith(expectedPrefix)) return { code: 'code_of_other_fund', expectedPrefix }
  const origin = isProjectCode(code) ? originOfProjectCode(code) : undefined
  return origin === undefined || origin.fund === fund ? null : { code: 'code_tells_fund', fund: origin.fund }
}

export function axisHint(project: ProgrammeFields): ProjectHint | null {
  const programme = programmeOf(project)
  const axis = programme === null ? undefined : axisIn(programme, project.axisCode)
  return axis === undefined || axis.fund === project.fund ? null : { code: 'axis_of_other_fund', fund: axis.fund }
}

export function objectiveHint(project: ProgrammeFields): ProjectHint | null {
  const { fund, axisCode, objectiveCode } = project
  const programme = programmeOf(project)
  const objective = programme === null ? undefined : objectiveIn(programme, objectiveCode)
  if (programme === null || objective === undefined) return null
  const ownFund = axisIn(programme, objective.axisCode)?.fund
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
  return text === '' || isPostalCode(text) ? null : { code: 'not_a_postal_code' }
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
