import { describe, expect, it } from 'vitest'
import { compareReports } from '#domain/report/compare.ts'
import { comparedDocument } from './compared-document.ts'
import { sampleModel } from './testing/sample-model.ts'
import { renderText } from './text/render-text.ts'

const compared = (model = sampleModel()) => ({ settings: [], figures: [], ...comparedDocument(model) })

describe('a document as it is compared', () => {
  it('is the same as itself', () => {
    expect(compareReports(compared(), compared()).isSame).toBe(true)
  })

  it('tells every word of its paragraphs and every cell of its tables', () => {
    const model = sampleModel()
    const { sections, tables } = comparedDocument(model)
    const told = [
      ...sections.flatMap(({ title, text }) => [title, text]),
      ...tables.flatMap(({ columns, rows }) => [...columns, ...rows.flat().map(({ text }) => text)]),
    ].join('\n')
    const known = new Set(told.match(/[\p{L}\p{N}]+/gu))
    const printed = renderText(model)
    const missing = [...new Set(printed.match(/[\p{L}]{4,}/gu))].filter((word) => !known.has(word))
    expect(missing).toEqual([])
  })

  it('differs in the words of the section that was changed, and nowhere else', () => {
    const model = sampleModel()
    const at = model.blocks.findLastIndex((block) => block.kind === 'paragraph')
    const blocks = model.blocks.map((block, index) =>
      index === at ? { kind: 'paragraph' as const, runs: [{ kind: 'text' as const, text: 'Aivan muuta.' }] } : block,
    )
    const { sections, tables } = compareReports(compared(), compared({ ...model, blocks }))
    expect(sections.filter(({ kind }) => kind !== 'same')).toHaveLength(1)
    expect(tables.every(({ kind }) => kind === 'same')).toBe(true)
  })
})
