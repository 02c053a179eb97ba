import { describe, expect, it } from 'vitest'
import { blockOf, pasteBlock } from './paste.ts'

const grid = [
  ['a1', 'a2', 'a3'],
  [null, 'b2', 'b3'],
  ['c1', 'c2', 'c3'],
]

describe('a block from a spreadsheet', () => {
  it('is rows of cells; the last line end and a single cell are none', () => {
    expect(blockOf('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    expect(blockOf('1 234,50')).toBeNull()
    expect(blockOf('1 234,50\n')).toBeNull()
    expect(blockOf('1\n2')).toEqual([['1'], ['2']])
  })

  it('goes in from the cell that has the focus, in the way that amounts are written', () => {
    const block = blockOf('1 234,50\t2\n3\t4') ?? []
    expect(pasteBlock(block, grid, 0, 1)).toEqual({
      amounts: [
        { cell: 'a2', amount: 123_450 },
        { cell: 'a3', amount: 200 },
        { cell: 'b2', amount: 300 },
        { cell: 'b3', amount: 400 },
      ],
      refused: [],
    })
  })

  it('leaves out what falls outside, on a cell that is computed, or is empty', () => {
    const block = blockOf('1\t\t2\n3\t4\t5') ?? []
    expect(pasteBlock(block, grid, 1, 0).amounts).toEqual([
      { cell: 'b3', amount: 200 },
      { cell: 'c1', amount: 300 },
      { cell: 'c2', amount: 400 },
      { cell: 'c3', amount: 500 },
    ])
    expect(pasteBlock(block, grid, 2, 2).amounts).toEqual([{ cell: 'c3', amount: 100 }])
  })

  it('keeps a text that is no amount, with the reason, and takes the rest', () => {
    const block = blockOf('abc\t1.234\t5') ?? []
    const { amounts, refused } = pasteBlock(block, grid, 0, 0)
    expect(refused.map(({ cell, problem }) => [cell, problem.code])).toEqual([
      ['a1', 'not_a_number'],
      ['a2', 'ambiguous'],
    ])
    expect(amounts).toEqual([{ cell: 'a3', amount: 500 }])
  })
})
