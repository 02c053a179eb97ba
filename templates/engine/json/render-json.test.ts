import { describe, expect, it } from 'vitest'
import { smallModel } from '../testing/invented-text.ts'
import { sampleModel } from '../testing/sample-model.ts'
import { renderJson } from './render-json.ts'

describe('a document as JSON', () => {
  it('reads back as the same document', () => {
    expect(JSON.parse(renderJson(sampleModel()))).toEqual(sampleModel())
  })

  it('does not depend on the order in which keys were written', () => {
    const model = smallModel()
    const reversed = Object.fromEntries(Object.entries(model).toReversed())
    expect(renderJson({ ...model, ...reversed })).toBe(renderJson(model))
    expect(Object.keys(JSON.parse(renderJson(model)))).toEqual(Object.keys(model).toSorted())
  })
})
