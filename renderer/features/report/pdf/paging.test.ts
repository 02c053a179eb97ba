import { describe, expect, it } from 'vitest'
import { pageAt, pageByKey } from './paging.ts'
import { fittingScale, stepZoom } from './zoom.ts'

describe('which page is read', () => {
  const tops = [0, 850, 1700]

  it('is the one that reaches the upper third of the pane', () => {
    expect([0, 500, 600, 1700].map((scrollTop) => pageAt(tops, scrollTop, 900))).toEqual([0, 0, 1, 2])
  })

  it('is the first of an empty document', () => {
    expect(pageAt([], 0, 900)).toBe(0)
  })
})

describe('paging by key', () => {
  it('stays inside the document', () => {
    expect(['PageDown', 'PageUp', 'Home', 'End'].map((key) => pageByKey(key, 2, 3))).toEqual([2, 1, 0, 2])
    expect(pageByKey('PageUp', 0, 3)).toBe(0)
  })

  it('leaves other keys alone', () => {
    expect(pageByKey('a', 1, 3)).toBeNull()
  })
})

describe('zoom', () => {
  it('goes step by step and stops at the ends', () => {
    expect(stepZoom(1, 1)).toBe(1.25)
    expect(stepZoom(1, -1)).toBe(0.8)
    expect(stepZoom(1.1, -1)).toBe(1)
    expect(stepZoom(4, 1)).toBe(4)
    expect(stepZoom(0.5, -1)).toBe(0.5)
  })

  it('fits a page between the margins', () => {
    expect(fittingScale(627, 595, 16)).toBe(1)
  })
})
