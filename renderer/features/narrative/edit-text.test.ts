import { expect, it } from 'vitest'
import { continuedList, withEmphasis, withLineStart } from './edit-text.ts'

const at = (text: string) => {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  return { text: text.replace('[', '').replace(']', ''), start, end }
}

it('makes items of the selected lines, turns them into another kind, and back', () => {
  const items = withLineStart(at('alku\n[yksi\nkaksi]\nloppu'), 'number')
  expect(items.text).toBe('alku\n1. yksi\n2. kaksi\nloppu')
  const bullets = withLineStart(items, 'bullet')
  expect(bullets.text).toBe('alku\n• yksi\n• kaksi\nloppu')
  expect(withLineStart(bullets, 'bullet').text).toBe('alku\nyksi\nkaksi\nloppu')
})

it('puts the signs of emphasis around the selection and keeps it selected', () => {
  expect(withEmphasis(at('hyvin [tärkeä] asia'), 'bold')).toEqual({ text: 'hyvin **tärkeä** asia', start: 8, end: 14 })
})

it('goes on with a list on Enter, and ends it in an empty item', () => {
  expect(continuedList(at('• yksi[]'))?.text).toBe('• yksi\n• ')
  expect(continuedList(at('9. yksi[]'))?.text).toBe('9. yksi\n10. ')
  expect(continuedList(at('• yksi\n• []'))?.text).toBe('• yksi\n')
  expect(continuedList(at('tavallinen[]'))).toBeNull()
})
