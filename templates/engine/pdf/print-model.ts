import type { DocumentModel, Heading } from '../model.ts'
import type { Numbering } from '../numbering.ts'
import { contentsEntries } from '../printed-text.ts'
import type { PdfAttachment } from './attached-files.ts'
import { BuildContext } from './blocks/context.ts'
import { buildDocument, type BlockOptions } from './blocks/document.ts'
import { coverageOf } from './coverage.ts'
import type { FontFiles } from './fonts.ts'
import { languageTag } from './structure-writer.ts'
import { print, type Printed, type PrintWindow } from './tagged-printer.ts'
import type { DocumentFacts } from './xmp.ts'

/** Content was left out by the layout even after it was allowed to break everywhere. */
export class LostContentError extends Error {
  override readonly name = 'LostContentError'
}

/** Each try lets the blocks go that lost content in the one before; nested ones need one try each. */
const MAX_TRIES = 6

export interface ModelPrint {
  readonly model: DocumentModel
  readonly numbering: Numbering
  readonly attachments: readonly PdfAttachment[]
  /** Called often while the document is laid out and drawn; what it throws ends the work. */
  readonly checkpoint: () => void
  /** For a part of a document: the headings of the whole, for its contents, and which pages are drawn. */
  readonly part?: BlockOptions & { readonly entries: readonly Heading[]; readonly window: PrintWindow }
}

/** Prints a valid model. @throws LostContentError */
export async function printModel(job: ModelPrint, files: FontFiles): Promise<Printed> {
  const { model, numbering, attachments, checkpoint, part } = job
  const coverage = coverageOf(files)
  const released = new Set<number>()
  let lostSample = ''
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    const context = new BuildContext(model, numbering, coverage, released, part?.entries ?? contentsEntries(model))
    const { root, content, blockNodes } = buildDocument(model, context, part)
    const furniture = {
      footerLeft: context.text(model.footer.left),
      draftMark: model.draftMark === undefined ? undefined : context.text(model.draftMark),
      hasCover: model.titlePage?.layout === 'page',
    }
    const facts = factsOf(model, context)
    const printJob = { facts, furniture, root, content, attachments, blockNodes, checkpoint, window: part?.window }
    const result = await print(printJob, files)
    if (result.kind === 'printed') return result
    lostSample = result.sample
    const known = released.size
    for (const group of result.groups) released.add(group)
    if (released.size === known) break
  }
  throw new LostContentError(`The layout left content out, first: "${lostSample}"`)
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
