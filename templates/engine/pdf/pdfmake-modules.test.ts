import { describe, expect, it } from 'vitest'
import {
  StockDocument,
  StockLayout,
  StockLine,
  StockMeasure,
  StockRenderer,
  StockTextBreaker,
} from './pdfmake-modules.ts'

/** What the engine overrides or calls; an update of pdfmake that renames one of these must fail here, not on paper. */
const contract = [
  [
    'document',
    StockDocument.prototype,
    (
      'addContent addNamedDestination addPage end endMarkings endMetadata endOutline font getFontFile getFontType ' +
      'getMarkInfoDictionary getStructTreeRoot image provideFont ref restore save _finalize _refEnd _write'
    ).split(' '),
  ],
  [
    'layout',
    StockLayout.prototype,
    ['buildNextLine', 'layoutDocument', 'processLeaf', 'processNode', 'processTable', 'tryLayoutDocument'],
  ],
  [
    'measure',
    StockMeasure.prototype,
    ['buildUnorderedMarker', 'gapSizeForList', 'measureLeaf', 'measureSVG', 'measureUnorderedList'],
  ],
  ['line', StockLine.prototype, ['addInline', 'clone', 'getAscenderHeight', 'getHeight', 'hasEnoughSpaceForInline']],
  ['renderer', StockRenderer.prototype, ['renderPages', 'renderSVG']],
  ['text breaker', StockTextBreaker.prototype, ['getBreaks']],
] as const

describe('the pinned pdfmake', () => {
  it.each(contract)('still has every method of its %s that the engine builds on', (_name, prototype, methods) => {
    const missing = methods.filter((method) => typeof Reflect.get(prototype, method) !== 'function')
    expect(missing).toEqual([])
  })
})
