import type { ParticipantRow } from '#contract/index.ts'
import type { IndexedParticipant } from './participant-index.ts'

export function toParticipantRow(
  { row, contact, organisationName }: IndexedParticipant,
  attendances: number,
): ParticipantRow {
  return {
    id: row.id,
    version: row.version,
    personKey: row.person_key,
    organisationId: row.organisation_id,
    organisationName,
    gender: row.gender,
    age: row.age,
    retentionUntil: row.retention_until,
    contact,
    hasContact: row.contact_sealed !== null,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    attendances,
  }
}
