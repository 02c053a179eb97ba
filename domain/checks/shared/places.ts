import { areaPlace } from '../../places/place.ts'
import type { Area } from '../../places/place.ts'
import type { FindingPlace, ReportField } from '../finding.ts'

/** In an area: the row that is wrong, and the field where it is mended. */
export const inArea = (area: Area, rowId: string | null = null, field: string | null = null): FindingPlace => ({
  kind: 'area',
  ...areaPlace(area, rowId, field),
})

/** In the report as a whole: its sections, tables and numbers. */
export const IN_REPORT: FindingPlace = { kind: 'report', field: null }

/** In a setting of the report. */
export const inSettings = (field: ReportField): FindingPlace => ({ kind: 'report', field })
