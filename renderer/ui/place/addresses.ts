import type { FindingPlace } from '#domain/checks/finding.ts'
import type { Area, AreaPlace } from '#domain/places/place.ts'
import { placeOfSource } from '#domain/places/source-place.ts'
import type { SourceRow } from '#domain/places/source-place.ts'
import { paths } from '../paths.ts'

type AddressOf = (projectId: string, place: AreaPlace) => string

/** On the screen of the area, at the row and the field. */
const onScreen: AddressOf = (projectId, { area, rowId, field }) =>
  withPlace(paths.project(projectId, area), { row: rowId, field })

/** On the row's own screen, at the field; without a row on the area's. */
const onOwnScreen =
  (screenOf: (projectId: string, id: string) => string): AddressOf =>
  (projectId, place) =>
    place.rowId === null
      ? onScreen(projectId, place)
      : withPlace(screenOf(projectId, place.rowId), { field: place.field })

/** Where every row and field of a project is: the one table that all links to places go through. */
const addresses = {
  basics: onScreen,
  applicant: onScreen,
  texts: onScreen,
  funding: onScreen,
  area: onScreen,
  indicators: onScreen,
  equality: onScreen,
  sustainability: onScreen,
  plan: onScreen,
  decision: onScreen,
  budget: onScreen,
  ledger: onScreen,
  'in-kind': onScreen,
  claims: onScreen,
  staffing: onScreen,
  events: onOwnScreen(paths.event),
  participants: onOwnScreen(paths.participant),
  surveys: onScreen,
  companies: onScreen,
  shares: onScreen,
  files: onScreen,
  reports: onOwnScreen(paths.reportOf),
} as const satisfies Record<Area, AddressOf>

export const addressOf = (projectId: string, place: AreaPlace): string => addresses[place.area](projectId, place)

/** Of a row that a figure comes from. */
export const addressOfSource = (projectId: string, row: SourceRow): string => addressOf(projectId, placeOfSource(row))

/**
 * Where a finding is mended; at the words of the text when it is about some, at the field of the report's dialog when it
 * is about its settings. Null for what is in a report while no report is known: there is nowhere to go.
 */
export function addressOfFinding(projectId: string, where: FindingPlace, reportId: string | null): string | null {
  if (where.kind === 'area') return addressOf(projectId, where)
  if (reportId === null) return null
  if (where.kind === 'report') return withPlace(paths.reportOf(projectId, reportId), { field: where.field })
  return withPlace(paths.reportOf(projectId, reportId, where.section), { quote: where.quote, block: where.block })
}

/** An address with what is looked for on its screen. */
export function withPlace(
  path: string,
  place: Partial<Record<'row' | 'field' | 'quote', string | null>> & { readonly block?: number },
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(place)) if (value !== null) query.set(name, String(value))
  return query.size === 0 ? path : `${path}?${query}`
}
