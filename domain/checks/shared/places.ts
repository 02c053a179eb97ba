import type { FindingPlace } from '../finding.ts'

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
] as const
export type Area = (typeof AREAS)[number]

export const inArea = (area: Area, rowId: string | null = null): FindingPlace => ({ kind: 'area', area, rowId })

export const IN_REPORT: FindingPlace = { kind: 'report' }
