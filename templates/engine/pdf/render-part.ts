import type { Problem } from '../problem.ts'
import { ModelError, validateModel } from '../validate.ts'
import { coverageOf } from './coverage.ts'
import type { DocumentPart } from './cut-part.ts'
import { fontFiles } from './fonts.ts'
import { printModel } from './print-model.ts'
import type { PdfOptions } from './render-pdf.ts'

export interface RenderedPart {
  bytes: Uint8Array
  /** From 1, in the whole document. */
  firstPage: number
  /** How many pages of the last printing these take the place of. */
  replaces: number
  /** How many these are. */
  count: number
  /** Of the whole document, as far as the part can tell. */
  pageCount: number
  /** Page from 1 of each heading, table and picture of the part, by id. */
  pages: Readonly<Record<string, number>>
}

/**
 * Prints a part of a document with the numbers and on the pages that it has in the whole.
 *
 * @throws ModelError when a block of the part has an error; LostContentError as for the whole.
 */
export async function renderPart(part: DocumentPart, options: PdfOptions = {}): Promise<RenderedPart> {
  const { model, numbering, entries, hasFront, window, replaces } = part
  const files = fontFiles(options.fontDirectory)
  const coverage = coverageOf(files)
  const problems = validateModel(model, (codePoint) => coverage.covers(codePoint)).filter(isOfPart(part))
  if (problems.some((problem) => problem.severity === 'error')) throw new ModelError(problems)
  const { checkpoint = () => undefined } = options
  const printing = { entries, hasFront, window }
  const printed = await printModel({ model, numbering, attachments: [], checkpoint, part: printing }, files)
  const count = printed.lastPage - window.firstPage + 1
  return {
    bytes: printed.bytes,
    firstPage: window.firstPage + 1,
    replaces,
    count,
    pageCount: window.until === null ? printed.lastPage + 1 : window.before.pageCount + count - replaces,
    pages: printed.pages,
  }
}

/** Cut out of its document, a part leads to what it lacks and may begin at any level: only the whole can say. */
function isOfPart({ numbering }: DocumentPart): (problem: Problem) => boolean {
  return ({ code, where }) =>
    code !== 'heading_jump' && !(code === 'reference_unresolved' && numbering.references.has(where))
}
