/**
 * What a snapshot keeps of a locked report: the page, the reading it was made from, its document, the tables as a
 * workbook, the funder's plain text where the form has one, and the rules that were in force.
 */
export const SNAPSHOT_ROLES = ['pdf', 'input', 'model', 'tables', 'text', 'rules'] as const
export type SnapshotRole = (typeof SNAPSHOT_ROLES)[number]

/** A file of a snapshot, as its row tells it. */
export interface SnapshotFile {
  readonly role: SnapshotRole
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string
}

/** How a report reaches the funder: the funder's own service, e-mail, post, or another way. */
export const CHANNELS = ['service', 'email', 'post', 'other'] as const
export type Channel = (typeof CHANNELS)[number]
