import { sustainabilityCriteria, equalityQuestions } from '#domain/project/description.ts'
import type { DescriptionIndicator, ProjectDescription } from '#domain/project/description.ts'
import type { NewRow, ProjectIndicatorsTable } from '../schema.ts'
import { toFlag } from './project-row.ts'

export const areaKinds = ['region', 'subregion', 'municipality'] as const
export type AreaKind = (typeof areaKinds)[number]

/** Rows of the lists of a description, without the id and the project that the caller gives them. */
export type ChildRow<T> = Omit<T, 'id' | 'project_id'>

export function coImplementerRows(
  list: ProjectDescription['coImplementers'],
): ChildRow<NewRow<'project_co_implementers'>>[] {
  return list.map(({ name, businessId }, position) => ({ position, name, business_id: businessId }))
}

export function areaRows(kind: AreaKind, names: readonly string[]): ChildRow<NewRow<'project_areas'>>[] {
  return names.map((name, position) => ({ kind, position, name }))
}

export function areaNames(description: ProjectDescription, kind: AreaKind): readonly string[] {
  const { regions, subregions, municipalities } = description.area
  return { region: regions, subregion: subregions, municipality: municipalities }[kind]
}

export function indicatorRows(list: readonly DescriptionIndicator[]): ChildRow<NewRow<'project_indicators'>>[] {
  return list.map((item, position) => ({
    position,
    catalogue_key: item.key,
    heading: item.heading,
    planned: item.planned.total,
    planned_women: item.planned.women,
    has_realised: toFlag(item.realised !== null),
    realised: item.realised?.total ?? null,
    realised_women: item.realised?.women ?? null,
  }))
}

export function toIndicator(row: ProjectIndicatorsTable): DescriptionIndicator {
  return {
    key: row.catalogue_key,
    heading: row.heading,
    planned: { total: row.planned, women: row.planned_women },
    realised: row.has_realised === 1 ? { total: row.realised, women: row.realised_women } : null,
  }
}

export function equalityRows(list: ProjectDescription['equality']): ChildRow<NewRow<'project_equality_answers'>>[] {
  return list.map(({ question, answer, comment }) => ({ question, answer, comment }))
}

export function sustainabilityRows(
  list: ProjectDescription['sustainability'],
): ChildRow<NewRow<'project_sustainability_scores'>>[] {
  return list.map(({ criterion, direct, indirect, comment }) => ({ criterion, direct, indirect, comment }))
}

/** The form's own order, which the tables do not keep. */
export const byQuestion = <T extends { question: string }>(a: T, b: T) =>
  orderOf(equalityQuestions, a.question, b.question)
export const byCriterion = <T extends { criterion: string }>(a: T, b: T) =>
  orderOf(sustainabilityCriteria, a.criterion, b.criterion)

const orderOf = (order: readonly string[], a: string, b: string) => order.indexOf(a) - order.indexOf(b)
