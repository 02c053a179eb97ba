import { z } from 'zod'
import { REPORT_STATES } from '#domain/report/report.ts'

/**
 * The closed union of what can go wrong. Every procedure carries all of them, so that a screen handles one type.
 * The wording for people lives in the renderer, in the user's language, with the way out.
 */
export const appErrors = {
  /** A value can't be taken; `problems` name the field and a machine-readable reason. */
  invalid_input: {
    status: 422,
    data: z.object({
      problems: z.array(
        z.object({ field: z.string(), code: z.string(), details: z.record(z.string(), z.unknown()).optional() }),
      ),
    }),
  },
  not_found: { status: 404, data: z.object({ what: z.string(), id: z.string() }) },
  /** The row was changed since the version that the caller has seen. Nothing was written. */
  conflict: {
    status: 409,
    data: z.object({ what: z.string(), id: z.string(), currentVersion: z.number().int().nullable() }),
  },
  /** A unique thing exists already, e.g. a project with the same code. */
  already_exists: { status: 409, data: z.object({ what: z.string(), value: z.string() }) },
  /** A closed claim period. */
  period_locked: {
    status: 409,
    data: z.object({
      what: z.string(),
      /** The claim that has the row or the day, and the place in the request that it is about. */
      claim: z.object({ serial: z.number().int(), start: z.string(), end: z.string() }).optional(),
      field: z.string().optional(),
    }),
  },
  /** A report that is locked, sent, returned or accepted stays as it is; a new version corrects it. */
  report_locked: { status: 409, data: z.object({ id: z.string(), state: z.enum(REPORT_STATES) }) },
  /** The file stands as a picture in so many texts of the project's reports; `attachment.list` names them. */
  picture_in_text: { status: 409, data: z.object({ texts: z.number().int() }) },
  /** Something that a report must have is missing, or is asked about and nobody has said that it may be. */
  report_not_ready: {
    status: 422,
    data: z.object({ id: z.string(), blocking: z.number().int(), asking: z.number().int() }),
  },
  /** A confirmed version stands as it is; a new version corrects it. */
  version_confirmed: { status: 409, data: z.object({ what: z.string(), id: z.string() }) },
  /** Personal data of participants can't be written or read now: no passphrase is set, or nobody has given it. */
  personal_data_locked: { status: 409, data: z.object({ state: z.enum(['absent', 'locked']) }) },
  /** Neither the passphrase nor the recovery code of the workspace. */
  wrong_passphrase: { status: 403, data: z.object({}) },
  import_rejected: {
    status: 422,
    data: z.object({ reason: z.string(), fileName: z.string(), line: z.number().int().optional() }),
  },
  /** `fitting`: the forms that could be taken, when this one is of another fund or programme period. */
  template_unavailable: {
    status: 404,
    data: z.object({ formId: z.string(), reason: z.string(), fitting: z.array(z.string()).optional() }),
  },
  /** The part of the program that makes PDFs ended under this one: too large for its memory, or an accident. */
  report_not_made: { status: 500, data: z.object({ reason: z.enum(['too_large', 'stopped']) }) },
  /** The workspace was written by a newer program. It was not touched. */
  file_newer: { status: 503, data: z.object({ fileVersion: z.number().int(), programVersion: z.number().int() }) },
  /** Another program or window has the workspace open. */
  file_in_use: { status: 503, data: z.object({}) },
  file_damaged: { status: 503, data: z.object({ detail: z.string() }) },
  /** The open file was moved, replaced or deleted under the program: no further writes are taken. */
  file_moved: { status: 503, data: z.object({}) },
  file_read_only: { status: 503, data: z.object({}) },
  disk_full: { status: 507, data: z.object({}) },
  /** A rule of the host forbids it: token, origin, path. */
  forbidden: { status: 403, data: z.object({ rule: z.string() }) },
  internal: { status: 500, data: z.object({ incident: z.string() }) },
} as const

export type AppErrorCode = keyof typeof appErrors
export type AppErrorData<C extends AppErrorCode> = z.output<(typeof appErrors)[C]['data']>
