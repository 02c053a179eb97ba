import { z } from 'zod'
import {
  BREAKDOWNS,
  COUNTINGS,
  GENDERS,
  INDICATOR_SETS,
  JOB_PLACES,
  SIZE_CLASSES,
} from '#domain/indicators/indicator-type.ts'
import { procedure } from './base.ts'
import { day, id, line, version } from './schemas.ts'

/** Hundredths of the unit. */
const amount = z.number().int().min(-100_000_000_000).max(100_000_000_000)
const figure = z.number().int()
const gender = z.enum(GENDERS)
const sizeClass = z.enum(SIZE_CLASSES)
const jobPlace = z.enum(JOB_PLACES)

/** An item of the public description, or an indicator of a catalogue or of one's own. */
export const indicatorRef = z.object({ kind: z.enum(['description', 'indicator']), id })
export type IndicatorRef = z.output<typeof indicatorRef>

export const resultFields = z.object({
  day,
  amount,
  /** What was counted, in words. */
  counted: line,
  evidence: line,
  organisationId: id.nullable(),
  /** Pseudonymous key of a person of the project. */
  personKey: line.min(1).max(60).nullable(),
  gender: gender.nullable(),
  ageBand: line.min(1).max(20).nullable(),
  sizeClass: sizeClass.nullable(),
  foundedByWomen: z.boolean(),
  /** For jobs: in a company, or in the project itself. */
  jobPlace: jobPlace.nullable(),
})
export type ResultFields = z.output<typeof resultFields>

export const resultRow = resultFields.extend({
  id,
  version,
  organisationName: z.string(),
  /** Somebody who was counted before; such a row adds nothing. */
  isRepeated: z.boolean(),
  /** Made of an event. */
  eventId: id.nullable(),
})
export type IndicatorResult = z.output<typeof resultRow>

export const indicatorSummary = z.object({
  ref: indicatorRef,
  version,
  set: z.enum(INDICATOR_SETS),
  code: z.string(),
  /** The heading of the description's item, or the name of one's own; `''` = the catalogue's. */
  name: z.string(),
  unit: z.string(),
  counting: z.enum(COUNTINGS),
  jobPlace: jobPlace.nullable(),
  decimals: z.union([z.literal(0), z.literal(2)]),
  breakdowns: z.array(z.enum(BREAKDOWNS)),
  /** Figures in hundredths. */
  target: figure.nullable(),
  targetWomen: figure.nullable(),
  /** What the public description says; `null` when it says nothing, and for all other indicators. */
  reported: figure.nullable(),
  reportedWomen: figure.nullable(),
  /** What the rows of the asked period add. */
  period: figure,
  /** What the rows up to the end of the period add up to; all rows without one. */
  cumulative: figure,
  genders: z.record(gender, figure),
  sizes: z.record(sizeClass, figure),
  ages: z.record(z.string(), figure),
  foundedByWomen: figure,
  rowCount: z.number().int(),
  /** Rows of somebody who was counted before. */
  repeated: z.number().int(),
  /** Rows of organisations or persons without saying whose. */
  anonymous: z.number().int(),
  /** What a report would come back for; the words are the page's. */
  findings: z.array(
    z.object({
      code: z.enum(['no_result', 'no_target', 'women_over_total', 'outside_period']),
      rows: z.number().int().optional(),
      of: z.enum(['target', 'result']).optional(),
    }),
  ),
})
export type IndicatorSummary = z.output<typeof indicatorSummary>

export const indicatorList = z.object({
  period: z.object({ start: day, end: day }).nullable(),
  rows: z.array(indicatorSummary),
  ageLimits: z.array(z.number().int()),
})
export type IndicatorList = z.output<typeof indicatorList>

const added = z.object({ id, version })
const saved = z.object({ version })
const ofRef = z.object({ projectId: id, ref: indicatorRef })

export const indicatorContract = {
  /** All indicators of a project with figures at the end of a period. */
  list: procedure
    .input(z.object({ projectId: id, period: z.object({ from: day, to: day }).optional() }))
    .output(indicatorList),
  /** From a catalogue by its code, or one's own by its name. `already_exists` for a code that the project has. */
  add: procedure
    .input(
      z.object({
        projectId: id,
        set: z.enum(INDICATOR_SETS).exclude(['description-2014']),
        code: z.string().max(60),
        name: line,
        unit: line.max(60),
        counting: z.enum(COUNTINGS),
        jobPlace: jobPlace.nullable(),
      }),
    )
    .output(added),
  update: procedure
    .input(
      z.object({
        id,
        version,
        patch: z.object({ name: line.min(1), unit: line.max(60), target: amount.min(0).nullable() }).partial(),
      }),
    )
    .output(saved),
  /** Takes its result rows along. */
  remove: procedure.input(z.object({ id, version })).output(z.object({})),
  results: procedure.input(ofRef).output(z.array(resultRow)),
  /** All or none; `invalid_input` names the row (`rows.3.jobPlace`) and why it isn't counted for this indicator. */
  addResults: procedure
    .input(ofRef.extend({ rows: z.array(resultFields).min(1).max(5_000) }))
    .output(z.object({ ids: z.array(id) })),
  updateResult: procedure.input(z.object({ id, version, patch: resultFields.partial() })).output(saved),
  removeResult: procedure.input(z.object({ id, version })).output(z.object({})),
  /** Writes what the rows add up to into the item of the public description. */
  adopt: procedure.input(z.object({ id, version })).output(saved),
  /** Makes rows of the companies, persons or training hours of events that are not counted yet. */
  addFromEvents: procedure.input(ofRef).output(z.object({ added: z.number().int() })),
  /** First ages of the bands in which persons are divided: 25 and 41 make –24, 25–40, 41–. */
  setAgeLimits: procedure
    .input(z.object({ projectId: id, limits: z.array(z.number().int().min(1).max(119)).max(10) }))
    .output(z.object({})),
}
