import type { Narrative } from '#domain/narrative/narrative.ts'
import type { DocumentModel } from '#templates/engine/model.ts'
import type { PrintedModel } from '#templates/engine/pdf/cut-part.ts'

/** A section's text as it is being written, not saved yet. */
export interface ChangedText {
  readonly section: string
  readonly blocks: Narrative
}

/** All that a report is built from, read once. */
export interface PreviewSource {
  /** State of the workspace that was read; another one has to be read anew. */
  readonly revision: string
  model(changed: ChangedText | null): DocumentModel
}

export interface Whole extends PrintedModel {
  readonly stamp: string
  readonly base64: string
}

export interface Kept {
  source: PreviewSource
  whole: Whole | null
}

/** What of reports is kept between two keys: the last reading and the last pages. */
export interface ReportPreviews {
  readonly kept: Map<string, Kept>
  count: number
}

export const createReportPreviews = (): ReportPreviews => ({ kept: new Map(), count: 0 })
