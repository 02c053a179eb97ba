import { describe, expect, it } from 'vitest'
import { stepOf } from './table-keys.ts'

const press = (key: string, more: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
})
const start = { start: 0, end: 0, length: 2 }
const middle = { start: 1, end: 1, length: 2 }
const all = { start: 0, end: 2, length: 2 }

describe('keys in a cell of one line', () => {
  it('change the row with up, down and Enter', () => {
    expect(stepOf(press('ArrowUp'), false, middle)).toEqual({ rows: -1, columns: 0 })
    expect(stepOf(press('ArrowDown'), false, middle)).toEqual({ rows: 1, columns: 0 })
    expect(stepOf(press('Enter'), false, middle)).toEqual({ rows: 1, columns: 0 })
    expect(stepOf(press('Enter', { shiftKey: true }), false, middle)).toEqual({ rows: -1, columns: 0 })
  })

  it('change the column only where the cursor can go no further, or when all is selected', () => {
    expect(stepOf(press('ArrowLeft'), false, middle)).toBeNull()
    expect(stepOf(press('ArrowLeft'), false, start)).toEqual({ rows: 0, columns: -1 })
    expect(stepOf(press('ArrowRight'), false, start)).toBeNull()
    expect(stepOf(press('ArrowRight'), false, all)).toEqual({ rows: 0, columns: 1 })
  })

  it('leave other keys to the input', () => {
    expect(stepOf(press('7'), false, all)).toBeNull()
    expect(stepOf(press('Tab'), false, all)).toBeNull()
  })
})

describe('keys in a text of many lines', () => {
  it('belong to the text unless Ctrl is held', () => {
    expect(stepOf(press('ArrowDown'), true, start)).toBeNull()
    expect(stepOf(press('Enter', { ctrlKey: true }), true, start)).toBeNull()
    expect(stepOf(press('ArrowDown', { ctrlKey: true }), true, start)).toEqual({ rows: 1, columns: 0 })
    expect(stepOf(press('ArrowLeft', { ctrlKey: true }), true, middle)).toEqual({ rows: 0, columns: -1 })
  })
})
