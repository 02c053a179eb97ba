import { expect, it } from 'vitest'
import { narrativeOfLines } from './from-lines.ts'
import { bracketed, plainText } from './plain-text.ts'

it('makes a paragraph of each line and a list of lines with a dash', () => {
  expect(narrativeOfLines('Alku.\n\n- yksi\n– kaksi\r\nLoppu.')).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Alku.' }] },
    { kind: 'list', ordered: false, items: [[{ text: 'yksi' }], [{ text: 'kaksi' }]] },
    { kind: 'paragraph', runs: [{ text: 'Loppu.' }] },
  ])
})

it('keeps every word on the way there and back', () => {
  const text = 'Ensimmäinen.\nToinen.\n– yksi\n– kaksi\nViimeinen.'
  expect(plainText(narrativeOfLines(text), bracketed).replaceAll('\n\n', '\n')).toBe(text)
  expect(narrativeOfLines(' \n')).toEqual([])
})
