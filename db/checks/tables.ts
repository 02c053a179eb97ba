import type { TrackedRow } from '../tracked-row.ts'

/** A finding that people have looked at and let be, with their reason. */
export interface FindingWaiversTable extends TrackedRow {
  project_id: string
  /** `null` = of the project's data, in whichever report it comes up. */
  report_id: string | null
  check_id: string
  /** `Finding.key`. */
  key: string
  reason: string
  /** Instant, ISO UTC. */
  waived_at: string
  /** Name as given; `''` when nobody gave one. */
  waived_by: string
}

export interface CheckTables {
  finding_waivers: FindingWaiversTable
}

export const checkTables = ['finding_waivers'] as const satisfies readonly (keyof CheckTables)[]
