import { z } from 'zod'
import { freeText } from './schemas.ts'

const run = z.union([
  z.strictObject({ text: freeText, bold: z.boolean().optional(), italic: z.boolean().optional() }),
  z.strictObject({ field: z.string().min(1).max(200) }),
  z.strictObject({ reference: z.string().min(1).max(100) }),
])
const runs = z.array(run).readonly()
const blockId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/)

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: freeText }),
  z.object({ kind: z.literal('paragraph'), runs }),
  z.object({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(runs).readonly() }),
  z.object({
    kind: z.literal('table'),
    id: blockId,
    caption: freeText,
    rows: z.array(z.array(runs).readonly()).readonly(),
  }),
  z.object({
    kind: z.literal('picture'),
    id: blockId,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mediaType: z.enum(['image/png', 'image/jpeg']),
    width: z.number().int().min(1),
    height: z.number().int().min(1),
    caption: freeText,
    alt: freeText,
  }),
  z.object({ kind: z.literal('callout'), title: freeText, lines: z.array(runs).readonly() }),
  z.object({ kind: z.literal('quote'), runs, attribution: freeText }),
])
/** The text of a section: `Narrative` of the domain. */
export const narrativeBlocks = z.array(block).max(5_000).readonly()
