import type { Language } from '#contract/index.ts'
import type { Period } from '#domain/values/period.ts'
import type { Format } from '#templates/engine/form.ts'

/** What a rendering is of, for names and lists of files. */
export interface RenderedAbout {
  readonly code: string
  readonly projectName: string
  readonly formId: string
  readonly edition: string
  /** In the rendering's language. */
  readonly formName: string
  readonly language: Language
  /** Whether the language is another than the funder's own. */
  readonly isTranslation: boolean
  readonly isDraft: boolean
  readonly period: Period | null
  readonly format: Format
}

export interface RenderedReport {
  about: RenderedAbout
  fileName: string
  mediaType: string
  bytes: Uint8Array
}
