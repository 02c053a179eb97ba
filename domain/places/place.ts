/** Areas of a project on screen, by the slug of their address. */
export const AREAS = [
  'basics',
  'applicant',
  'texts',
  'funding',
  'area',
  'indicators',
  'equality',
  'sustainability',
  'plan',
  'decision',
  'budget',
  'ledger',
  'in-kind',
  'claims',
  'staffing',
  'events',
  'participants',
  'surveys',
  'companies',
  'shares',
  'files',
  'reports',
] as const
export type Area = (typeof AREAS)[number]

/** A place on the screens of a project: an area, a row of it, and a field of the row or of the area. */
export interface AreaPlace {
  readonly area: Area
  /** Id of the row; of the budget, its line. Never anything personal: it stands in an address. */
  readonly rowId: string | null
  /** Name of the field as the screen has it; what has no id by its number: `municipality.3`. */
  readonly field: string | null
}

export const areaPlace = (area: Area, rowId: string | null = null, field: string | null = null): AreaPlace => ({
  area,
  rowId,
  field,
})
