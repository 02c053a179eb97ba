import type { DocumentModel } from '#templates/engine/model.ts'
import type { PdfAttachment } from '#templates/engine/pdf/attached-files.ts'
import type { DocumentPart } from '#templates/engine/pdf/cut-part.ts'
import type { RenderedPart } from '#templates/engine/pdf/render-part.ts'
import type { RenderedPdf } from '#templates/engine/pdf/render-pdf.ts'
import type { Problem } from '#templates/engine/problem.ts'

/** What the thread is asked for. */
export type RenderJob =
  | { readonly kind: 'whole'; readonly model: DocumentModel; readonly attachments: readonly PdfAttachment[] }
  | { readonly kind: 'part'; readonly part: DocumentPart }

export interface RenderOrder {
  readonly job: RenderJob
  /** One number; anything but 0 in it ends the work at the next look. */
  readonly stop: SharedArrayBuffer
}

/** One answer to each order. The bytes of a PDF are handed over, not copied. */
export type RenderAnswer =
  | { readonly kind: 'whole'; readonly pdf: RenderedPdf }
  | { readonly kind: 'part'; readonly pdf: RenderedPart }
  | { readonly kind: 'stopped' }
  /** The document itself is at fault. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string }
