import { z } from 'zod'
import { ACTIVITIES } from '#domain/organisation/activity.ts'
import { PARTICIPATION_ROLES } from '#domain/organisation/participation.ts'
import { REGIMES } from '#domain/rules/regime.ts'
import { VERDICT_STATUSES } from '#domain/rules/verdict.ts'
import { SIZE_CLASSES } from '#domain/sme/size-class.ts'
import { procedure } from './base.ts'
import { ruleVerdict } from './people.ts'
import { cents, day, id, line, version } from './schemas.ts'

const facts = z.record(z.string(), z.union([z.number(), z.string(), z.boolean(), z.null()]))

/** What a rule says, with what went in and came out. */
export const companyRule = ruleVerdict.extend({
  inputs: facts,
  computed: facts,
  headroomCents: cents.nullable(),
})
export type CompanyRule = z.output<typeof companyRule>

const member = z.object({ id: id.nullable(), name: z.string() })

/** A company in a project on a day. */
export const companyVerdict = z.object({
  status: z.enum(VERDICT_STATUSES),
  headroomCents: cents.nullable(),
  /** What is left of it after this grant. */
  leftCents: cents.nullable(),
  size: z.enum(SIZE_CLASSES).nullable(),
  outside: z.enum(['has_left', 'role']).nullable(),
  rules: z.array(companyRule),
  /** Everyone who counts as one with it, itself among them; `id` `null` = not in the register. */
  undertaking: z.array(member),
})
export type CompanyVerdict = z.output<typeof companyVerdict>

export const participationFields = z.object({
  role: z.enum(PARTICIPATION_ROLES),
  joinedOn: day.nullable(),
  /** Last day. */
  leftOn: day.nullable(),
  agreementSignedOn: day.nullable(),
  leavingReason: line.max(500),
  activity: z.enum(ACTIVITIES).nullable(),
  plannedAidCents: cents.min(0).nullable(),
})
export type ParticipationFields = z.output<typeof participationFields>

export const projectCompany = participationFields.extend({
  id,
  version,
  organisation: z.object({
    id,
    name: z.string(),
    businessId: z.string().nullable(),
    municipality: z.string().nullable(),
    country: z.string(),
  }),
  verdict: companyVerdict,
})
export type ProjectCompany = z.output<typeof projectCompany>

export const projectEligibility = z.object({
  projectId: id,
  on: day,
  /** The day of the funding decision; `null` = none is confirmed, and aid is measured on the day of looking. */
  decidedOn: day.nullable(),
  regime: z.enum(REGIMES),
  /** How many companies take part, in a rural project. */
  groupSize: companyRule.nullable(),
  /** The worst of all companies. */
  status: z.enum(VERDICT_STATUSES),
  companies: z.array(projectCompany),
})
export type ProjectEligibility = z.output<typeof projectEligibility>

export const organisationEligibility = z.object({
  on: day,
  /** General de minimis aid that could be granted on the day, and why not more. */
  deMinimis: companyRule,
  size: companyRule,
  undertaking: z.array(member),
  /** The control links that make the undertaking: who holds whom, basis points of the votes. */
  links: z.array(z.object({ owner: z.string(), owned: z.string(), votes: z.number().int().nullable() })),
  projects: z.array(
    z.object({
      projectId: id,
      code: z.string(),
      name: z.string(),
      role: z.enum(PARTICIPATION_ROLES),
      joinedOn: day.nullable(),
      leftOn: day.nullable(),
      verdict: companyVerdict,
    }),
  ),
})
export type OrganisationEligibility = z.output<typeof organisationEligibility>

const added = z.object({ id, version })

export const eligibilityContract = {
  /** All companies of a project with their verdicts, computed from the rows as they are now. */
  project: procedure.input(z.object({ projectId: id, on: day })).output(projectEligibility),
  /** One organisation: its undertaking, the room that is left, its size, and its projects. */
  organisation: procedure.input(z.object({ id, on: day })).output(organisationEligibility),
  addCompany: procedure
    .input(z.object({ projectId: id, organisationId: id, fields: participationFields }))
    .output(added),
  updateCompany: procedure
    .input(z.object({ id, version, patch: participationFields.partial() }))
    .output(z.object({ version })),
  removeCompany: procedure.input(z.object({ id, version })).output(z.object({})),
}
