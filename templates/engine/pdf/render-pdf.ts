import type { DocumentModel } from '../model.ts'
import { numberModel } from '../numbering.ts'
import type { Problem } from '../problem.ts'
import { ModelError, validateModel } from '../validate.ts'
import type { PdfAttachment } from './attached-files.ts'
import { coverageOf } from './coverage.ts'
import { fontFiles } from './fonts.ts'
import type { DocumentPlaces } from './places.ts'
import { printModel } from './print-model.ts'

export interface PdfOptions {
  /** Folder with the files of `fontFiles`; default: beside the bundle, else the npm packages. */
  fontDirectory?: string
  /** Files that travel inside, e.g. the data of a locked report; with any the result is PDF/A-3a. */
  attachments?: readonly PdfAttachment[]
  /** Called often while the document is laid out and drawn; what it throws ends the work. */
  checkpoint?: () => void
}

export interface RenderedPdf {
  bytes: Uint8Array
  pageCount: number
  places: DocumentPlaces
  /** What was printed otherwise than written, e.g. characters that no font has. */
  warnings: readonly Problem[]
}

/**
 * Renders a document as a tagged PDF (PDF/A-2a, with attachments PDF/A-3a, and PDF/UA-1). The same model gives the same
 * bytes.
 *
 * @throws ModelError when the model has errors; LostContentError when a line couldn't be placed.
 */
export async function renderPdf(model: DocumentModel, options: PdfOptions = {}): Promise<Uint8Array> {
  return (await renderPdfDocument(model, options)).bytes
}

/** Like `renderPdf`, with the page count, the places of its parts and the warnings. */
export async function renderPdfDocument(model: DocumentModel, options: PdfOptions = {}): Promise<RenderedPdf> {
  const files = fontFiles(options.fontDirectory)
  const coverage = coverageOf(files)
  const problems = validateModel(model, (codePoint) => coverage.covers(codePoint))
  if (problems.some((problem) => problem.severity === 'error')) throw new ModelError(problems)
  const { attachments = [], checkpoint = () => undefined } = options
  const printed = await printModel({ model, numbering: numberModel(model), attachments, checkpoint }, files)
  const { bytes, lastPage, starts, pages, pictureWarnings } = printed
  const pageCount = lastPage + 1
  return {
    bytes,
    pageCount,
    places: { pageCount, starts, pages },
    warnings: [...problems, ...pictureWarnings.map(pictureProblem)],
  }
}

function pictureProblem(message: string): Problem {
  return { code: 'picture_incomplete', severity: 'warning', message, where: 'svg' }
}
