import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { procedure } from './base.ts'
import { narrativeBlocks } from './narrative.ts'
import { base64, id } from './schemas.ts'

const count = z.number().int().min(0)
/** Page from 1 of each heading, table and picture, by id; a section's heading has the section's key as its id. */
const pages = z.record(z.string(), count)
/** What texts can point at, in reading order: what a reference prints, and the caption or heading. */
const targets = z.array(
  z.object({ id: z.string(), kind: z.enum(['table', 'picture', 'section']), label: z.string(), title: z.string() }),
)
export type ReportTarget = z.output<typeof targets>[number]
/** Names one making of the whole report. */
const stamp = z.string()

export const previewEvent = z.discriminatedUnion('kind', [
  /** The change doesn't show on the pages of the whole `of`. */
  z.object({ kind: z.literal('same'), of: stamp }),
  /**
   * Pages that take the place of `replaces` pages, from `firstPage` (from 1), of the whole `of`. Whoever shows another
   * whole waits for the next one.
   */
  z.object({
    kind: z.literal('part'),
    of: stamp,
    pdf: base64,
    firstPage: count,
    replaces: count,
    /** Pages of `pdf`. */
    count,
    /** Of the whole report, as far as the part can tell. */
    pageCount: count,
    pages,
    /** Of the whole report as it is with the change. */
    targets,
  }),
  z.object({ kind: z.literal('whole'), stamp, pdf: base64, pageCount: count, pages, targets }),
])
export type PreviewEvent = z.output<typeof previewEvent>

/**
 * The pages of a report, in its own language. With `changed`, a section's text that isn't saved yet, the pages that it
 * touches come at once and the whole when no other call has ended this one for 0.4 s. Without, the whole comes at once.
 * End the call when the next change comes. `invalid_input` names what can't be printed, e.g. an empty heading.
 */
export const previewProcedure = procedure
  .input(
    z.object({
      reportId: id,
      draft: z.boolean().default(false),
      changed: z
        .object({ section: z.string().min(1).max(100), blocks: narrativeBlocks })
        .nullable()
        .default(null),
    }),
  )
  .output(eventIterator(previewEvent))
