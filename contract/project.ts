import { z } from 'zod'
import { equalityQuestions, sustainabilityCriteria } from '#domain/project/description.ts'
import { FUNDS } from '#domain/rules/regime.ts'
import { procedure } from './base.ts'
import { cents, day, freeText, id, instant, line, version } from './schemas.ts'

export const projectSummary = z.object({
  id,
  version,
  code: z.string(),
  name: z.string(),
  fund: z.enum(FUNDS),
  objectiveCode: z.string(),
  objectiveName: z.string(),
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  state: z.string(),
  authority: z.string(),
  applicantName: z.string(),
  plannedPublicCents: cents.nullable(),
  realisedPublicCents: cents.nullable(),
  updatedAt: instant,
})
export type ProjectSummary = z.output<typeof projectSummary>

/** The project's own fields, one row. Texts are `''` when empty. */
export const projectFields = z.object({
  code: line.trim().min(1).max(40),
  name: line,
  fund: z.enum(FUNDS),
  axisCode: line,
  axisName: line,
  objectiveCode: line,
  objectiveName: line,
  periodStart: day.nullable(),
  periodEnd: day.nullable(),
  state: line,
  authority: line,
  applicantName: line,
  applicantOrganisationType: line,
  applicantBusinessId: line,
  applicantStreet: line,
  applicantPhone: line,
  applicantPostalCode: line,
  applicantCity: line,
  applicantWebsite: line,
  contactName: line,
  contactPosition: line,
  contactEmail: line,
  contactPhone: line,
  procedureText: line,
  printCoImplementersHeading: z.boolean(),
  summaryPlan: freeText,
  targetDirect: freeText,
  targetIndirect: freeText,
  grantedEuStateCents: cents.nullable(),
  realisedEuStateCents: cents.nullable(),
  plannedPublicCents: cents.nullable(),
  realisedPublicCents: cents.nullable(),
  siteStreet: line,
  sitePostalCode: line,
  siteCity: line,
  /** `null` = the heading of section 9 is not printed. */
  finalSummary: freeText.nullable(),
})
export type ProjectFields = z.output<typeof projectFields>
export type ProjectField = keyof ProjectFields

export const coImplementer = z.object({ name: line.min(1), businessId: line })
export const areaKinds = ['region', 'subregion', 'municipality'] as const
export const areaKind = z.enum(areaKinds)
export type AreaKind = z.output<typeof areaKind>

/** Hundredths: 11.00 = 1100. */
const hundredths = z.number().int().min(0).max(100_000_000_000)
export const indicatorFields = z.object({
  heading: line.min(1),
  planned: hundredths.nullable(),
  plannedWomen: hundredths.nullable(),
  /** Whether the realised line is printed at all. */
  hasRealised: z.boolean(),
  realised: hundredths.nullable(),
  realisedWomen: hundredths.nullable(),
})
export const indicatorRow = indicatorFields.extend({ id, version, key: z.string().nullable() })
export type IndicatorRow = z.output<typeof indicatorRow>

export const equalityFields = z.object({ answer: z.enum(['yes', 'no']).nullable(), comment: freeText })
export const equalityRow = equalityFields.extend({ id, version, question: z.enum(equalityQuestions) })
export type EqualityRow = z.output<typeof equalityRow>

const score = z.number().int().min(0).max(10)
export const sustainabilityFields = z.object({
  direct: score.nullable(),
  indirect: score.nullable(),
  comment: freeText,
})
export const sustainabilityRow = sustainabilityFields.extend({ id, version, criterion: z.enum(sustainabilityCriteria) })
export type SustainabilityRow = z.output<typeof sustainabilityRow>

export const projectDetail = z.object({
  id,
  version,
  updatedAt: instant,
  fields: projectFields.extend({ code: z.string() }),
  coImplementers: z.array(coImplementer),
  areas: z.object({ region: z.array(z.string()), subregion: z.array(z.string()), municipality: z.array(z.string()) }),
  indicators: z.array(indicatorRow),
  equality: z.array(equalityRow),
  sustainability: z.array(sustainabilityRow),
  /** Texts of the imported file that could not be read as the field's value, by field name. */
  unreadable: z.record(z.string(), z.string()),
  /** File from which the description was last imported. */
  importedFrom: z.object({ fileName: z.string(), importedAt: instant }).nullable(),
})
export type ProjectDetail = z.output<typeof projectDetail>

const saved = z.object({ version })

export const projectContract = {
  list: procedure.output(z.array(projectSummary)),
  get: procedure.input(z.object({ id })).output(projectDetail),
  create: procedure
    .input(
      z.object({
        code: projectFields.shape.code,
        name: line.min(1),
        fund: projectFields.shape.fund,
        /** Where it is known: of a fund with two programme periods it tells which one. */
        periodStart: day.nullable().default(null),
      }),
    )
    .output(z.object({ id, version })),
  /** Writes the given fields and no others. `conflict` when the version is stale. */
  update: procedure.input(z.object({ id, version, patch: projectFields.partial() })).output(saved),
  remove: procedure.input(z.object({ id, version })).output(z.object({})),
  /** Replaces the list of co-implementers; the version is the project's. */
  setCoImplementers: procedure.input(z.object({ id, version, rows: z.array(coImplementer).max(200) })).output(saved),
  setAreas: procedure
    .input(z.object({ id, version, kind: areaKind, names: z.array(line.min(1)).max(400) }))
    .output(saved),
  addIndicator: procedure
    .input(z.object({ projectId: id, heading: line.min(1), key: z.string().nullable() }))
    .output(z.object({ id, version })),
  /** The version of this and the next three is the row's own. */
  updateIndicator: procedure.input(z.object({ id, version, patch: indicatorFields.partial() })).output(saved),
  removeIndicator: procedure.input(z.object({ id, version })).output(z.object({})),
  updateEquality: procedure.input(z.object({ id, version, patch: equalityFields.partial() })).output(saved),
  updateSustainability: procedure.input(z.object({ id, version, patch: sustainabilityFields.partial() })).output(saved),
}
