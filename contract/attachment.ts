import { z } from 'zod'
import { FILE_OWNERS } from '#domain/attachments/owner.ts'
import { procedure } from './base.ts'
import { day, fileIn, fileOut, id, instant, language, version } from './schemas.ts'

export const attachedFile = z.object({
  id,
  version,
  name: z.string(),
  /** Told by the file's own bytes; `application/octet-stream` for what can only be saved. */
  mediaType: z.string(),
  sizeBytes: z.number().int().min(0),
  /** Of its bytes, in hexadecimal: pictures in texts name their file by it. */
  sha256: z.string(),
  /** Where the project uses it; at least one. */
  uses: z.array(
    z.object({
      id,
      version,
      owner: z.enum(FILE_OWNERS),
      ownerId: id,
      addedAt: instant,
      /** What a person knows the owner by, e.g. voucher and supplier; empty for the project itself. */
      about: z.string(),
    }),
  ),
  /** Texts of the project's reports in which it stands as a picture: while it does, it stays among the files. */
  texts: z.array(
    z.object({
      reportId: id,
      formNames: z.record(language, z.string()),
      period: z.object({ start: day, end: day }).nullable(),
      /** 1 = the first version of the report. */
      sequence: z.number().int(),
      section: z.string(),
      /** Number and title of the section, in the report's language. */
      heading: z.string(),
    }),
  ),
})
export type AttachedFile = z.output<typeof attachedFile>

export const attachmentContract = {
  /** Files of a project, by name. */
  list: procedure.input(z.object({ projectId: id })).output(z.array(attachedFile)),
  /**
   * Keeps a file for one or more owners, one step of undo. Bytes that are there already are not kept twice: then the
   * file has the name that it had (`known`). `invalid_input` `file_too_large` and `file_empty` name the field `file`.
   */
  add: procedure
    .input(z.object({ projectId: id, owner: z.enum(FILE_OWNERS), ownerIds: z.array(id).min(1).max(500), file: fileIn }))
    .output(z.object({ id, name: z.string(), known: z.boolean() })),
  /** The bytes. `file_damaged` when they are gone or changed on the disk. */
  read: procedure.input(z.object({ id })).output(fileOut),
  /** The name is made safe to show and to save under. */
  rename: procedure
    .input(z.object({ id, version, name: z.string().trim().min(1).max(255) }))
    .output(z.object({ version, name: z.string() })),
  /** Takes a file away from where it is used. `picture_in_text` while reports of the project need it as a picture. */
  remove: procedure.input(z.object({ useId: id, version })).output(z.object({})),
  /** Frees the space of files that no undo can bring back. */
  cleanUp: procedure.output(z.object({ removed: z.number().int().min(0) })),
}
