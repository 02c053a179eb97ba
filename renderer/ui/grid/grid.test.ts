import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBlock, writeBlock } from './clipboard.ts'
import { clampSelection, moveByKey, rangeOf, selectCell } from './selection.ts'

describe('a block on the clipboard', () => {
  it('comes back as it was copied, whatever is in its cells', () => {
    const cell = fc.string({ unit: 'grapheme' })
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      )
      // A single empty cell at the end is the line end that every program leaves.
      .filter((rows) => rows.at(-1)?.join('') !== '')
    fc.assert(
      fc.property(block, (rows) => {
        expect(readBlock(writeBlock(rows))).toEqual(rows)
      }),
    )
  })

  it('is read as Excel writes it: a line end at the end, quotes only around what needs them', () => {
    expect(readBlock('a\tb\r\nc\t"rivi 1\nrivi ""2"""\r\n')).toEqual([
      ['a', 'b'],
      ['c', 'rivi 1\nrivi "2"'],
    ])
    expect(readBlock('"Kivipuro" Oy\t5"\n')).toEqual([['"Kivipuro" Oy', '5"']])
  })
})

describe('the keys of the table', () => {
  const size = { rows: 5, columns: 3 }
  const press = (row: number, column: number, key: string, more: { ctrl?: boolean; shift?: boolean } = {}) =>
    moveByKey(selectCell({ row, column }), { key, ctrl: false, shift: false, ...more }, size, 3)?.active

  it('move as in a spreadsheet and stop at the edges', () => {
    expect(press(0, 0, 'ArrowDown')).toEqual({ row: 1, column: 0 })
    expect(press(4, 2, 'ArrowRight')).toEqual({ row: 4, column: 2 })
    expect(press(2, 1, 'ArrowDown', { ctrl: true })).toEqual({ row: 4, column: 1 })
    expect(press(2, 1, 'Home', { ctrl: true })).toEqual({ row: 0, column: 0 })
    expect(press(0, 1, 'PageDown')).toEqual({ row: 3, column: 1 })
    expect(press(1, 1, 'Enter', { shift: true })).toEqual({ row: 0, column: 1 })
    expect(press(1, 1, 'x')).toBeUndefined()
  })

  it('lead by Tab through every cell, and out at both ends', () => {
    expect(press(0, 2, 'Tab')).toEqual({ row: 1, column: 0 })
    expect(press(1, 0, 'Tab', { shift: true })).toEqual({ row: 0, column: 2 })
    expect([press(4, 2, 'Tab'), press(0, 0, 'Tab', { shift: true })]).toEqual([undefined, undefined])
  })

  it('extend the selection with Shift from where it began', () => {
    const first = selectCell({ row: 1, column: 1 })
    const down = moveByKey(first, { key: 'ArrowDown', ctrl: false, shift: true }, size, 3) ?? first
    const up = moveByKey(down, { key: 'PageUp', ctrl: false, shift: true }, size, 3) ?? first
    expect(rangeOf(down)).toEqual({ top: 1, bottom: 2, left: 1, right: 1 })
    expect(rangeOf(up)).toEqual({ top: 0, bottom: 1, left: 1, right: 1 })
  })

  it('never leave the table when it shrinks', () => {
    const place = fc.record({ row: fc.nat(50), column: fc.nat(50) })
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 9 }), (active, anchor, rows) => {
        const { bottom, right } = rangeOf(clampSelection({ active, anchor }, { rows, columns: 2 }))
        expect(bottom).toBeLessThan(rows)
        expect(right).toBeLessThan(2)
      }),
    )
  })
})
