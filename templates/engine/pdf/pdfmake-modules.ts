import documentModule from 'pdfmake/js/PDFDocument.js'
import layoutModule from 'pdfmake/js/LayoutBuilder.js'
import lineModule from 'pdfmake/js/Line.js'
import measureModule from 'pdfmake/js/DocMeasure.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import svgMeasureModule from 'pdfmake/js/SVGMeasure.js'
import textBreakerModule from 'pdfmake/js/TextBreaker.js'
import type {
  PdfKitDocument,
  PdfLayout,
  PdfLine,
  PdfMeasure,
  PdfRenderer,
  PdfSvgMeasure,
  PdfTextBreaker,
} from './pdfmake-types.ts'

/** Node hands out `module.exports`, a bundler or a test runner may already have taken `default` out of it. */
function unwrap<T extends object>(module: T | { default: T }): T {
  return 'default' in module ? module.default : module
}

export const StockDocument: typeof PdfKitDocument = unwrap(documentModule)
export const StockLayout: typeof PdfLayout = unwrap(layoutModule)
export const StockLine: typeof PdfLine = unwrap(lineModule)
export const StockMeasure: typeof PdfMeasure = unwrap(measureModule)
export const StockRenderer: typeof PdfRenderer = unwrap(rendererModule)
export const StockSvgMeasure: typeof PdfSvgMeasure = unwrap(svgMeasureModule)
export const StockTextBreaker: typeof PdfTextBreaker = unwrap(textBreakerModule)
