import type { Language } from '../values/language.ts'

/** What a document is made of, without its layout: enough to see what leads where and what is missing. */
export interface Outline {
  readonly title: string
  readonly language: Language
  /** Publicity lines of the fund on the title page; empty without one. */
  readonly publicity: readonly string[]
  /** Lines of the title page. */
  readonly titleLines: readonly string[]
  /** In reading order. */
  readonly headings: readonly OutlineHeading[]
  readonly tables: readonly OutlineTable[]
  readonly figures: readonly OutlineFigure[]
  readonly callouts: readonly { readonly title: string; readonly text: string }[]
  /** Targets of the references in the texts, in reading order, with what each prints; `''` when it leads nowhere. */
  readonly references: readonly { readonly target: string; readonly printed: string }[]
  /** Every printed text in reading order, those of tables too. `source` is `false` for the form's own labels. */
  readonly texts: readonly { readonly text: string; readonly hasSource: boolean }[]
}

export interface OutlineHeading {
  readonly id: string
  readonly level: 1 | 2 | 3 | 4
  /** As printed; `''` when it has none. */
  readonly number: string
  readonly text: string
}

export interface OutlineTable {
  readonly id: string
  /** Number in the document; `null` = without caption. */
  readonly number: number | null
  readonly caption: string
  readonly columns: number
  readonly rows: number
  readonly hasHeaders: boolean
}

export interface OutlineFigure {
  readonly id: string
  readonly number: number | null
  readonly caption: string
  readonly alt: string
  readonly kind: 'image' | 'svg' | 'drawing' | 'bars'
}
