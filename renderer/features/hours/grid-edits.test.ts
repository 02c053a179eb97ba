import { describe, expect, it } from 'vitest'
import { blockOf, clampPlace, copyText, fillRightEdits, pasteEdits } from './grid-edits.ts'

const size = { rows: 3, columns: 5 }
const at = (row: number, column: number) => ({ row, column })

describe('a pasted block', () => {
  it('lands with its corner in the selection, and tells what fell outside', () => {
    const { edits, clipped } = pasteEdits('7,5\t7,5\r\n\t2\r\n', blockOf(at(1, 3), at(1, 3)), size)
    expect(edits).toEqual([
      { row: 1, column: 3, text: '7,5' },
      { row: 1, column: 4, text: '7,5' },
      { row: 2, column: 3, text: '' },
      { row: 2, column: 4, text: '2' },
    ])
    expect(clipped).toBe(0)
    expect(pasteEdits('1\t2\t3\n4\t\t6', blockOf(at(2, 3), at(2, 3)), size)).toMatchObject({
      edits: [{ text: '1' }, { text: '2' }],
      clipped: 3,
    })
  })

  it('of one value fills the whole selection', () => {
    expect(pasteEdits('7,5\n', blockOf(at(0, 1), at(1, 2)), size).edits).toHaveLength(4)
  })
})

describe('filling right', () => {
  it('takes the leftmost value of each row to the days that take it', () => {
    const edits = fillRightEdits(
      blockOf(at(1, 4), at(0, 1)),
      ({ row, column }) => `${row}${column}`,
      (column) => column !== 3,
    )
    expect(edits).toEqual([
      { row: 0, column: 2, text: '01' },
      { row: 0, column: 4, text: '01' },
      { row: 1, column: 2, text: '11' },
      { row: 1, column: 4, text: '11' },
    ])
  })
})

it('a copied block is what a spreadsheet takes', () => {
  expect(copyText(blockOf(at(0, 0), at(1, 1)), ({ row, column }) => `${row}${column}`)).toBe('00\t01\n10\t11')
})

it('a place stays in the grid', () => {
  expect(clampPlace(at(-1, 9), size)).toEqual(at(0, 4))
})
