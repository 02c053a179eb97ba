import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist'
import type { PDFPageProxy } from 'pdfjs-dist'

/** An opened PDF with all its pages' descriptions; the drawing of a page is asked for later. */
export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[]
  /** Where the part of the document with an id begins; null when it names none. */
  placeOf(id: string): Promise<PagePlace | null>
  /** Frees the document in the worker. Drawn pages stay as they are. */
  close(): Promise<void>
}

export interface PagePlace {
  /** From 0. */
  readonly page: number
  /** Points from the upper edge of the page. */
  readonly top: number
}

const workerAddress = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url)
let sharedWorker: PDFWorker | undefined

/** One worker for all documents of the page: it outlives each of them, so that the next opens without a start-up. */
function worker(): PDFWorker {
  sharedWorker ??= PDFWorker.create({
    port: new Worker(workerAddress, { type: 'module' }),
    verbosity: VerbosityLevel.ERRORS,
  })
  return sharedWorker
}

/** Rejects when the bytes are no PDF. `bytes` are handed over to the worker and can't be read afterwards. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    data: bytes,
    worker: worker(),
    useWasm: false,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const pdf = await task.promise
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)))
  return {
    pages,
    async placeOf(id) {
      const target: readonly unknown[] | null = await pdf.getDestination(id)
      if (target === null) return null
      const [ref, , , top] = target
      const page = isPageRef(ref) ? await pdf.getPageIndex(ref) : -1
      const shown = pages[page]
      if (shown === undefined) return null
      return { page, top: typeof top === 'number' ? shown.getViewport({ scale: 1 }).height - top : 0 }
    },
    close: () => task.destroy(),
  }
}

function isPageRef(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
