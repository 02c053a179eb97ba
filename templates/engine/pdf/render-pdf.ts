import { ModelError, type Problem, validateModel } from '../validate.ts'
import type { DocumentModel } from '../model.ts'
import { numberModel } from '../numbering.ts'
import type { PdfAttachment } from './attached-files.ts'
import { BuildContext } from './blocks/context.ts'
import { buildDocument } from './blocks/document.ts'
import { coverageOf } from './coverage.ts'
import { fontFiles } from './fonts.ts'
import { languageTag } from './structure-writer.ts'
import { print } from './tagged-printer.ts'
import type { DocumentFacts } from './xmp.ts'

export interface PdfOptions {
  /** Folder with the files of `fontFiles`; default: beside the bundle, else the npm packages. */
  fontDirectory?: string
  /** Files that travel inside, e.g. the data of a locked report; with any the result is PDF/A-3a. */
  attachments?: readonly PdfAttachment[]
}

export interface RenderedPdf {
  bytes: Uint8Array
  pageCount: number
  /** What was printed otherwise than written, e.g. characters that no font has. */
  warnings: readonly Problem[]
}

/** Content was left out by the layout even after it was allowed to break everywhere. */
export class LostContentError extends Error {
  override readonly name = 'LostContentError'
}

/** Each try lets the blocks go that lost content in the one before; nested ones need one try each. */
const MAX_TRIES = 6

/**
 * Renders a document as a tagged PDF (PDF/A-2a, with attachments PDF/A-3a, and PDF/UA-1). The same model gives the same bytes.
 * @throws ModelError when the model has errors; LostContentError when a line couldn't be placed.
 */
export async function renderPdf(model: DocumentModel, options: PdfOptions = {}): Promise<Uint8Array> {
  return (await renderPdfDocument(model, options)).bytes
}

/** Like `renderPdf`, with the page count and the warnings. */
export async function renderPdfDocument(model: DocumentModel, options: PdfOptions = {}): Promise<RenderedPdf> {
  const files = fontFiles(options.fontDirectory)
  const coverage = coverageOf(files)
  const problems = validateModel(model, (codePoint) => coverage.covers(codePoint))
  if (problems.some((problem) => problem.severity === 'error')) throw new ModelError(problems)
  const numbering = numberModel(model)
  const released = new Set<number>()
  let lostSample = ''
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const context = new BuildContext(model, numbering, coverage, released)
    const { root, content } = buildDocument(model, context)
    const furniture = {
      footerLeft: context.text(model.footer.left),
      draftMark: model.draftMark === undefined ? undefined : context.text(model.draftMark),
      hasCover: model.titlePage?.layout === 'page',
    }
    const { attachments = [] } = options
    const result = await print({ facts: factsOf(model, context), furniture, root, content, attachments }, files)
    if (result.kind === 'printed') {
      const { bytes, pageCount, pictureWarnings } = result
      return { bytes, pageCount, warnings: [...problems, ...pictureWarnings.map(pictureProblem)] }
    }
    lostSample = result.sample
    const known = released.size
    for (const group of result.groups) released.add(group)
    if (released.size === known) break
  }
  throw new LostContentError(`The layout left content out, first: "${lostSample}"`)
}

function pictureProblem(message: string): Problem {
  return { code: 'picture_incomplete', severity: 'warning', message, where: 'svg' }
}

function factsOf(model: DocumentModel, context: BuildContext): DocumentFacts {
  const plain = (text: string): string => context.text(text).replaceAll('\n', ' ')
  const keywords = (model.keywords ?? []).map(plain).join(', ')
  return {
    title: plain(model.title),
    author: plain(model.author),
    ...(model.subject !== undefined && model.subject !== '' && { subject: plain(model.subject) }),
    ...(keywords !== '' && { keywords }),
    language: languageTag[model.language],
    creator: 'Hankekirja',
    producer: 'Hankekirja (pdfmake)',
    createdAt: new Date(model.createdAt),
  }
}
