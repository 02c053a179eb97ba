import { z } from 'zod'
import { procedure } from './base.ts'
import { fileIn, id } from './schemas.ts'

/** A line of the file that the form doesn't know or can't read. It is kept, and written out again. */
export const importWarning = z.object({
  /** 1-based line of the file; 0 = the file as a whole. */
  line: z.number().int().min(0),
  code: z.enum([
    'unknown_text',
    'missing_line',
    'unreadable_value',
    'repeated_line',
    'other_encoding',
    'unknown_indicator',
  ]),
  /** The line key of the form that it concerns. */
  key: z.string(),
  /** The text itself, shortened to 200 characters. */
  text: z.string(),
})
export type ImportWarning = z.output<typeof importWarning>

export const importedDescription = z.object({
  fileName: z.string(),
  outcome: z.enum(['created', 'updated', 'unchanged', 'rejected']),
  /** Why the file was rejected. */
  reason: z.enum(['not_a_description', 'no_project_code', 'repeated_code', 'not_text', 'too_large']).nullable(),
  projectId: id.nullable(),
  code: z.string(),
  name: z.string(),
  /** The first two hundred; a hostile file can have one for each of its lines. */
  warnings: z.array(importWarning).max(200),
  warningCount: z.number().int().min(0),
})
export type ImportedDescription = z.output<typeof importedDescription>

const files = z.object({ files: z.array(fileIn).min(1).max(5_000) })

export const descriptionContract = {
  /** Says what `commit` would do with the files and writes nothing. */
  preview: procedure.input(files).output(z.array(importedDescription)),
  /** One transaction, one step of undo. Rejected files change nothing; the same file twice is `unchanged`. */
  commit: procedure.input(files).output(z.array(importedDescription)),
}
