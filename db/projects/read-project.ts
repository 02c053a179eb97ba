import type { Kysely } from 'kysely'
import type { ProjectDescription } from '#domain/project/description.ts'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import type { PublishedLayout } from '#domain/project/published-layout.ts'
import type {
  Database,
  ProjectAreasTable,
  ProjectCoImplementersTable,
  ProjectEqualityAnswersTable,
  ProjectIndicatorsTable,
  ProjectPublishedLayoutsTable,
  ProjectsTable,
  ProjectSustainabilityScoresTable,
} from '../schema.ts'
import { byCriterion, byQuestion, toIndicator } from './child-rows.ts'
import type { AreaKind } from './child-rows.ts'
import { toDescription } from './project-row.ts'

/** All rows of one project, lists in their order. */
export interface ProjectRows {
  project: ProjectsTable
  coImplementers: ProjectCoImplementersTable[]
  areas: ProjectAreasTable[]
  indicators: ProjectIndicatorsTable[]
  equality: ProjectEqualityAnswersTable[]
  sustainability: ProjectSustainabilityScoresTable[]
  layout: ProjectPublishedLayoutsTable | null
}

/** One project with its lists; `null` when there is none. Call it in a transaction when it must be one state. */
export async function readProject(db: Kysely<Database>, id: string): Promise<ProjectRows | null> {
  const project = await db.selectFrom('projects').selectAll().where('id', '=', id).executeTakeFirst()
  if (!project) return null
  return {
    project,
    coImplementers: await db
      .selectFrom('project_co_implementers')
      .selectAll()
      .where('project_id', '=', id)
      .orderBy('position')
      .execute(),
    areas: await db.selectFrom('project_areas').selectAll().where('project_id', '=', id).orderBy('position').execute(),
    indicators: await db
      .selectFrom('project_indicators')
      .selectAll()
      .where('project_id', '=', id)
      .orderBy('position')
      .execute(),
    equality: (
      await db.selectFrom('project_equality_answers').selectAll().where('project_id', '=', id).execute()
    ).toSorted(byQuestion),
    sustainability: (
      await db.selectFrom('project_sustainability_scores').selectAll().where('project_id', '=', id).execute()
    ).toSorted(byCriterion),
    layout:
      (await db.selectFrom('project_published_layouts').selectAll().where('project_id', '=', id).executeTakeFirst()) ??
      null,
  }
}

export async function findProjectId(db: Kysely<Database>, code: string): Promise<string | null> {
  const row = await db.selectFrom('projects').select('id').where('code', '=', code).executeTakeFirst()
  return row?.id ?? null
}

export function namesOf(rows: ProjectRows, kind: AreaKind): string[] {
  return rows.areas.filter((area) => area.kind === kind).map((area) => area.name)
}

/** The rows as the one record that rules and forms read. */
export function descriptionOf(rows: ProjectRows): ProjectDescription {
  const { site, ...own } = toDescription(rows.project)
  return {
    ...own,
    coImplementers: rows.coImplementers.map(({ name, business_id: businessId }) => ({ name, businessId })),
    area: {
      regions: namesOf(rows, 'region'),
      subregions: namesOf(rows, 'subregion'),
      municipalities: namesOf(rows, 'municipality'),
      ...site,
    },
    indicators: rows.indicators.map(toIndicator),
    equality: rows.equality.map(({ question, answer, comment }) => ({ question, answer, comment })),
    sustainability: rows.sustainability.map(({ criterion, direct, indirect, comment }) => ({
      criterion,
      direct,
      indirect,
      comment,
    })),
  }
}

/** A project made by hand is written as the form writes it. */
export function layoutOf(rows: ProjectRows): PublishedLayout {
  return rows.layout === null ? canonicalLayout : parseLayout(rows.layout.layout_json)
}

function parseLayout(json: string): PublishedLayout {
  const layout: PublishedLayout = JSON.parse(json)
  return layout
}
