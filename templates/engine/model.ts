import type { Drawing } from './drawing.ts'
import type { Language } from '#domain/values/language.ts'

/**
 * The neutral document model: what a form's `build` returns and every renderer (PDF, text, JSON, preview)
 * reads. It knows nothing of pages, fonts or the database. Plain data: it crosses `postMessage` and is kept
 * in snapshots, so no functions, no classes, no `Date`.
 */

/** Where a value on the page came from, so that "where does this number come from?" has an answer on screen. */
export interface ValueSource {
  /** Database table, e.g. `projects`. */
  table: string
  /** Row id; several when the value is a sum. */
  ids: readonly string[]
  /** Column or field, e.g. `granted_eu_state_cents`. */
  field: string
}

/** A run of text of one style. `\n` in `text` is a hard line break. */
export interface TextRun {
  kind: 'text'
  text: string
  bold?: boolean
  italic?: boolean
  /** Absolute https: or mailto: address. */
  link?: string
  /** Language of the run when it is not the document's. */
  language?: Language
  source?: ValueSource
}

/** A cross-reference: printed as "Taulukko 3" / "luku 2.1" and linked to its target. */
export interface ReferenceRun {
  kind: 'reference'
  /** `id` of a heading, table or figure. */
  target: string
  /** Printed when the target isn't there; without it, an unresolved target is an error of `validateModel`. */
  otherwise?: string
}

export type Inline = TextRun | ReferenceRun

export interface Heading {
  kind: 'heading'
  /** ASCII, unique in the document. */
  id: string
  /** 1 = chapter. A level may go up by one at most. */
  level: 1 | 2 | 3 | 4
  /** Printed number, e.g. `8.1`, exactly as the form has it; absent = unnumbered. */
  number?: string
  text: string
  source?: ValueSource
  /** False keeps it out of the table of contents and the bookmarks. Default true. */
  inContents?: boolean
}

export interface Paragraph {
  kind: 'paragraph'
  runs: readonly Inline[]
  style?: 'body' | 'lead' | 'small'
  /** Stays on one page, such as a signature and its day. Default false. */
  whole?: boolean
}

export interface List {
  kind: 'list'
  ordered: boolean
  /** First number of an ordered list; default 1. */
  start?: number
  items: readonly (readonly Block[])[]
}

/** Label and value pairs of a form, e.g. `Hankekoodi | A70869`. Tagged as a table with row headers. */
export interface FieldList {
  kind: 'fields'
  /** Read out before the pairs; not printed. */
  summary: string
  fields: readonly { label: string; value: readonly Inline[]; id?: string; data?: CellData }[]
}

/** What a printed value is, for formats in which people calculate on. It says the same as the text beside it. */
export type CellData =
  | { readonly kind: 'money'; readonly cents: number }
  /** `units / 10^scale`, shown with `scale` decimals. */
  | { readonly kind: 'number'; readonly units: number; readonly scale: number }
  | { readonly kind: 'percent'; readonly basisPoints: number }
  | { readonly kind: 'day'; readonly day: string }

export interface Cell {
  runs: readonly Inline[]
  data?: CellData
  align?: 'left' | 'right' | 'center'
  /** Columns and rows covered, default 1. Covered places are left out of the row, as in HTML. */
  colSpan?: number
  rowSpan?: number
  /** A row header (TH with Scope=Row) in the body. Cells of `headerRows` are column headers without saying so. */
  header?: boolean
  bold?: boolean
  /** In the first cell of a row that tells more of the row above, such as a comment: no rule parts the two. */
  goesOn?: boolean
}

export interface Table {
  kind: 'table'
  id: string
  /** Printed as `Taulukko n. caption`, numbered through the document; absent = a table without number. */
  caption?: string
  /** Read out before the table when there is no caption; not printed. */
  summary?: string
  /** One per column: a share of the width (`fr`) or the content's own width. */
  columns: readonly { width: { fr: number } | 'auto'; align?: 'left' | 'right' | 'center' }[]
  headerRows: readonly (readonly Cell[])[]
  rows: readonly (readonly Cell[])[]
  /** Sum rows: ruled above and bold. */
  footerRows?: readonly (readonly Cell[])[]
  /** Group rows (one cell over all columns) may be marked by `bold`; long texts may break over pages. */
  density?: 'normal' | 'compact'
}

export interface ChartBar {
  label: string
  /** Value as printed, e.g. `11` or `1 234,50 €`. */
  printed: string
  value: number
}

export type FigureContent =
  | { kind: 'image'; mediaType: 'image/png' | 'image/jpeg'; base64: string; widthPx: number; heightPx: number }
  | { kind: 'svg'; svg: string; widthPt: number; heightPt: number }
  /** Shapes that the engine draws itself; their texts are read out with the figure. */
  | ({ kind: 'drawing' } & Drawing)
  | { kind: 'bars'; unit: string; series: readonly { name: string; bars: readonly ChartBar[] }[] }

export interface Figure {
  kind: 'figure'
  id: string
  /** Printed as `Kuva n. caption`. */
  caption?: string
  /** What the picture tells; required, never empty. */
  alt: string
  content: FigureContent
}

export interface Callout {
  kind: 'callout'
  /** E.g. `Kehitysehdotus`. */
  title: string
  blocks: readonly Block[]
}

export interface Quote {
  kind: 'quote'
  runs: readonly Inline[]
  /** Who said it, already cleared for publication. */
  attribution?: string
}

export interface PageBreak {
  kind: 'pageBreak'
}

export type Block = Heading | Paragraph | List | FieldList | Table | Figure | Callout | Quote | PageBreak

export interface TitlePage {
  /** The emblem of the Union, above the publicity lines of its funds. */
  emblem?: 'eu'
  /** Publicity line(s) of the fund, e.g. `Euroopan unioni` / `Vipuvoimaa EU:lta`. */
  publicity: readonly string[]
  title: string
  subtitle?: string
  /** E.g. `Toteuttaja: …`, `Hanke nro …`. */
  lines: readonly (readonly Inline[])[]
  /** `page` = a page of its own; `band` = a title block on top of the first page. */
  layout: 'page' | 'band'
}

export interface DocumentModel {
  /** Id of the form's folder. */
  formId: string
  edition: string
  language: Language
  /** Document title: PDF metadata, bookmarks' root, window title. Never empty. */
  title: string
  author: string
  subject?: string
  keywords?: readonly string[]
  /** ISO UTC instant printed into the metadata; an argument of the report, never the clock of the renderer. */
  createdAt: string
  titlePage?: TitlePage
  /** Table of contents after the title page. */
  contents?: { title: string; maxLevel: 1 | 2 | 3 | 4 }
  /** Left part of the running footer; the page number `n (m)` stands right. */
  footer: { left: string }
  /** Printed across each page, e.g. `LUONNOS`. */
  draftMark?: string
  /**
   * Where the sheets of a workbook begin: each at the heading or table of that id on the top level, and what stands
   * before the first one goes onto the first sheet. Absent = a sheet for each table.
   */
  sheets?: readonly { name: string; at: string }[]
  blocks: readonly Block[]
}
