/** pdfmake's own modules: CommonJS with the class under `default`. Shapes are in `pdfmake-types.ts`. */
declare module 'pdfmake/js/PDFDocument.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfKitDocument }
  export default module
}
declare module 'pdfmake/js/LayoutBuilder.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfLayout }
  export default module
}
declare module 'pdfmake/js/DocMeasure.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfMeasure }
  export default module
}
declare module 'pdfmake/js/TextBreaker.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfTextBreaker }
  export default module
}
declare module 'pdfmake/js/Line.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfLine }
  export default module
}
declare module 'pdfmake/js/Renderer.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfRenderer }
  export default module
}
declare module 'pdfmake/js/SVGMeasure.js' {
  const module: { default: typeof import('./pdfmake-types.ts').PdfSvgMeasure }
  export default module
}
