import type { PDFPageProxy } from 'pdfjs-dist'
import type { PreviewEvent, ReportTarget } from '#contract/index.ts'
import type { OpenPdf, PagePlace } from '../../report/pdf/open-pdf.ts'

/** The whole report as it was made last, and pages that have changed since. */
export interface PageBook {
  readonly whole: OpenPdf
  readonly stamp: string
  /** Page from 1 of each heading, table and picture. */
  readonly places: Readonly<Record<string, number>>
  readonly targets: readonly ReportTarget[]
  readonly patch: PagePatch | null
}

interface PagePatch {
  readonly pdf: OpenPdf
  /** First page of the whole that is replaced, from 0, and how many. */
  readonly from: number
  readonly replaces: number
}

/** The pages as they are shown. Those that have not changed are the same objects, so that they are not drawn anew. */
export function shownPages({ whole, patch }: PageBook): readonly PDFPageProxy[] {
  if (patch === null) return whole.pages
  const { pdf, from, replaces } = patch
  return [...whole.pages.slice(0, from), ...pdf.pages, ...whole.pages.slice(from + replaces)]
}

/** The book after an event of the host; the same one when the event is about a whole that isn't shown. */
export async function turned(
  book: PageBook | null,
  event: PreviewEvent,
  open: (base64: string) => Promise<OpenPdf>,
): Promise<PageBook | null> {
  if (event.kind === 'whole') {
    return book?.stamp === event.stamp
      ? { ...book, patch: null }
      : {
          whole: await open(event.pdf),
          stamp: event.stamp,
          places: event.pages,
          targets: event.targets,
          patch: null,
        }
  }
  if (book === null || book.stamp !== event.of) return book
  if (event.kind === 'same') return { ...book, patch: null }
  const { firstPage, replaces, targets } = event
  return { ...book, targets, patch: { pdf: await open(event.pdf), from: firstPage - 1, replaces } }
}

/** Frees what the old book had and the new one has no more. */
export function closeUnused(before: PageBook | null, now: PageBook | null): void {
  const kept = new Set([now?.whole, now?.patch?.pdf])
  for (const pdf of [before?.whole, before?.patch?.pdf]) if (pdf !== undefined && !kept.has(pdf)) void pdf.close()
}

/** A section as the list has it. */
export interface NamedSection {
  readonly key: string
  readonly title: string
}

/**
 * Where a section begins: exactly where the document names it, otherwise the top of its page. A form whose headings
 * have ids of their own is found by the heading's words.
 */
export async function placeIn(book: PageBook, { key, title }: NamedSection): Promise<PagePlace | null> {
  const byTitle = book.targets.find((target) => target.kind === 'section' && target.title === title)
  const id = key in book.places ? key : (byTitle?.id ?? key)
  const page = book.places[id]
  const named = await book.whole.placeOf(id)
  return named ?? (page === undefined ? null : { page: page - 1, top: 0 })
}
