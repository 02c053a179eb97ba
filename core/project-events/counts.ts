import type { AttendanceCounts } from '#domain/events/attendance-counts.ts'
import { isCompany } from '#domain/events/legal-form-in-name.ts'
import type { LegalForm } from '#domain/organisation/legal-form.ts'

export interface CountedAttendance {
  organisation_id: string | null
  legal_form: LegalForm | null
  participant_id: string | null
  head_count: number
  signed_up: 0 | 1
  attended: 0 | 1
}

/** Attendances added up; persons and organisations by their identity, each once however often they came. */
export function countAttendances(rows: readonly CountedAttendance[]): AttendanceCounts {
  const heads = (part: readonly CountedAttendance[]) => part.reduce((sum, { head_count: count }) => sum + count, 0)
  const there = rows.filter(({ attended }) => attended === 1)
  const forms = new Map(
    there.flatMap((row) => (row.organisation_id === null ? [] : [[row.organisation_id, row.legal_form]])),
  )
  const kinds = [...forms.values()].map(isCompany)
  return {
    signedUp: heads(rows.filter(({ signed_up: signedUp }) => signedUp === 1)),
    attendances: heads(there),
    persons: new Set(there.flatMap(({ participant_id: id }) => id ?? [])).size,
    organisations: forms.size,
    companies: kinds.filter((company) => company === true).length,
    untold: kinds.filter((company) => company === null).length,
    anonymous: heads(there.filter(({ participant_id: id }) => id === null)),
  }
}
