import { areaPlace } from '../../places/place.ts'
import type { Area } from '../../places/place.ts'
import type { FindingPlace } from '../finding.ts'

/** In an area: the row that is wrong, and the field where it is mended. */
export const inArea = (area: Area, rowId: string | null = null, field: string | null = null): FindingPlace => ({
  kind: 'area',
  ...areaPlace(area, rowId, field),
})

export const IN_REPORT: FindingPlace = { kind: 'report' }
