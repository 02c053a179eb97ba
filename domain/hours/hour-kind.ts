/**
 * What a row of the hours sheet is about: a project of this workspace, a project elsewhere, the employer's other work,
 * or an absence (Finnish: vuosiloma, sairauspoissaolo, perhevapaa, muu poissaolo).
 */
export const HOUR_KINDS = [
  'project',
  'outside_project',
  'other_work',
  'annual_leave',
  'sick_leave',
  'family_leave',
  'other_absence',
] as const
export type HourKind = (typeof HOUR_KINDS)[number]

/** Hours that are charged to projects: they count into the year's cap. */
export function isProjectWork(kind: HourKind): boolean {
  return kind === 'project' || kind === 'outside_project'
}

export function isAbsence(kind: HourKind): boolean {
  return !isProjectWork(kind) && kind !== 'other_work'
}
