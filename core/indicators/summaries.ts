import type { Kysely } from 'kysely'
import type { IndicatorRef, IndicatorSummary } from '#contract/index.ts'
import { readIndicators } from '#db/indicators/read-indicators.ts'
import type { IndicatorRows } from '#db/indicators/read-indicators.ts'
import type { IndicatorResultsTable, IndicatorsTable } from '#db/indicators/tables.ts'
import type { Database, ProjectIndicatorsTable } from '#db/schema.ts'
import { USUAL_AGE_LIMITS } from '#domain/indicators/age-bands.ts'
import { indicatorType } from '#domain/indicators/catalogue.ts'
import { indicatorFindings } from '#domain/indicators/findings.ts'
import type { IndicatorType } from '#domain/indicators/indicator-type.ts'
import type { ResultRow } from '#domain/indicators/result-row.ts'
import { tally, tallyWithin } from '#domain/indicators/tally.ts'
import { asDay } from '#domain/values/day.ts'
import type { Period } from '#domain/values/period.ts'

export interface ProjectIndicators {
  rows: IndicatorSummary[]
  ageLimits: number[]
}

/** A project's indicators with their figures: the one calculator of the screen, the overview and the forms. */
export async function readSummaries(
  db: Kysely<Database>,
  projectId: string,
  period: Period | null,
): Promise<ProjectIndicators> {
  const rows = await readIndicators(db, projectId)
  const project = await projectPeriod(db, projectId)
  return {
    rows: [
      ...rows.description.map((row) => judged(ofDescription(row, rows, period), rows, project)),
      ...rows.indicators.map((row) => judged(ofIndicator(row, rows, period), rows, project)),
    ],
    ageLimits: rows.ageLimits ?? [...USUAL_AGE_LIMITS],
  }
}

async function projectPeriod(db: Kysely<Database>, id: string): Promise<Period | null> {
  const query = db.selectFrom('projects').select(['period_start', 'period_end']).where('id', '=', id)
  const row = await query.executeTakeFirst()
  const [start, end] = [row?.period_start ?? null, row?.period_end ?? null]
  return start === null || end === null || start > end ? null : { start: asDay(start), end: asDay(end) }
}

function judged(summary: Summary, { results }: IndicatorRows, project: Period | null): IndicatorSummary {
  const { id } = summary.ref
  const own = results.filter((row) => row.indicator_id === id || row.description_id === id)
  const women = summary.genders.women
  const rows = own.map(({ day }) => ({ day: asDay(day) }))
  const findings = indicatorFindings({ ...summary, women: Math.max(women, summary.foundedByWomen), rows }, project)
  return { ...summary, findings: findings.map((finding) => ({ ...finding })) }
}

type Summary = Omit<IndicatorSummary, 'findings'>
type Kind = Pick<IndicatorType, 'unit' | 'decimals' | 'counting' | 'jobPlace' | 'breakdowns'>

/** How rows of an item of the description are counted. One with a heading of its own adds amounts. */
export function kindOfDescription(row: ProjectIndicatorsTable): Kind {
  const type = indicatorType('description-2014', row.catalogue_key ?? '')
  if (type !== undefined) return type
  const hasWomen = row.planned_women !== null || row.realised_women !== null
  return { unit: '', decimals: 2, counting: 'amount', jobPlace: null, breakdowns: hasWomen ? ['women'] : [] }
}

export function kindOfIndicator(row: IndicatorsTable): Kind {
  const type = row.catalogue === 'own' ? undefined : indicatorType(row.catalogue, row.code)
  if (type !== undefined) return type
  const counting = row.own_counting ?? 'amount'
  const isWhole = counting === 'organisations' || counting === 'persons'
  return {
    unit: row.own_unit,
    decimals: isWhole ? 0 : 2,
    counting,
    jobPlace: counting === 'jobs' ? (row.own_job_place ?? 'company') : null,
    breakdowns: counting === 'persons' || counting === 'jobs' ? ['gender', 'age'] : [],
  }
}

function ofDescription(row: ProjectIndicatorsTable, all: IndicatorRows, period: Period | null): Summary {
  const results = all.results.filter((each) => each.description_id === row.id)
  return {
    ...figures({ kind: 'description', id: row.id }, kindOfDescription(row), results, period),
    version: row.version,
    set: 'description-2014',
    code: row.catalogue_key ?? '',
    name: row.heading,
    target: row.planned,
    targetWomen: row.planned_women,
    reported: row.has_realised === 1 ? row.realised : null,
    reportedWomen: row.has_realised === 1 ? row.realised_women : null,
  }
}

function ofIndicator(row: IndicatorsTable, all: IndicatorRows, period: Period | null): Summary {
  const results = all.results.filter((each) => each.indicator_id === row.id)
  return {
    ...figures({ kind: 'indicator', id: row.id }, kindOfIndicator(row), results, period),
    version: row.version,
    set: row.catalogue,
    code: row.code,
    name: row.own_name,
    target: row.target,
    targetWomen: null,
    reported: null,
    reportedWomen: null,
  }
}

function figures(ref: IndicatorRef, kind: Kind, results: readonly IndicatorResultsTable[], period: Period | null) {
  const rows = results.map(toResultRow)
  const { total, genders, sizes, ages, foundedByWomen, repeated, anonymous } = tally(
    rows,
    kind.counting,
    period?.end ?? null,
  )
  return {
    ref,
    unit: kind.unit,
    decimals: kind.decimals,
    counting: kind.counting,
    jobPlace: kind.jobPlace,
    breakdowns: [...kind.breakdowns],
    period: period === null ? total : tallyWithin(rows, kind.counting, period),
    cumulative: total,
    genders: { ...genders },
    sizes: { ...sizes },
    ages: { ...ages },
    foundedByWomen,
    repeated,
    anonymous,
    rowCount: rows.length,
  }
}

export function toResultRow(row: IndicatorResultsTable): ResultRow {
  return {
    id: row.id,
    day: asDay(row.day),
    amount: row.amount,
    organisationId: row.organisation_id,
    personKey: row.person_key,
    gender: row.gender,
    ageBand: row.age_band,
    sizeClass: row.size_class,
    foundedByWomen: row.founded_by_women === 1,
    jobPlace: row.job_place,
  }
}
