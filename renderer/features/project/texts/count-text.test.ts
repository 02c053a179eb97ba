import { expect, it } from 'vitest'
import { countText } from './count-text.ts'

it('counts words with a letter or a digit, and every character', () => {
  expect(countText('Hanke – 12 yritystä,\n\n- toinen rivi')).toEqual({ words: 5, characters: 35 })
})

it('finds nothing in an empty text', () => {
  expect(countText('')).toEqual({ words: 0, characters: 0 })
  expect(countText(' \n ').words).toBe(0)
})
