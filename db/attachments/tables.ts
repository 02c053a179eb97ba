import type { TrackedRow } from '../tracked-row.ts'

/** A file, known by its content: the same bytes are kept once. */
export interface AttachmentsTable extends TrackedRow {
  sha256: string
  size_bytes: number
  /** Told by the bytes (`fileTypeOf`), never by the name. */
  media_type: string
  name: string
}

/** Where a file is used. Whatever table may own files: there is no foreign key to the owner. */
export interface AttachmentLinksTable extends TrackedRow {
  attachment_id: string
  /** The project under which the file is listed; null for what belongs to none. */
  project_id: string | null
  owner_table: string
  owner_id: string
  added_at: string
}

export interface AttachmentTables {
  attachments: AttachmentsTable
  attachment_links: AttachmentLinksTable
}

export const attachmentTables = [
  'attachments',
  'attachment_links',
] as const satisfies readonly (keyof AttachmentTables)[]
