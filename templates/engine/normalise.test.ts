import { describe, expect, it } from 'vitest'
import { normaliseText } from './normalise.ts'

describe('text made fit for print', () => {
  it.each([
    ['composes letters', 'a\u0308 o\u0308 S\u030c', 'ä ö Š'],
    [
      'drops soft hyphens and keeps real ones',
      'EU\u00adtuki, EU-raha, yhdys\u2011sana',
      'EUtuki, EU-raha, yhdys\u2011sana',
    ],
    ['drops controls and byte order marks', '\ufeffa\u0000b\u0007c\u009dd\u200be', 'abcde'],
    ['drops halves of characters and keeps whole ones', 'a\ud83d b\ude00 \u{1f600}', 'a b \u{1f600}'],
    ['keeps no-break spaces', '1\u00a0234\u202f5', '1\u00a0234\u202f5'],
    ['takes tabs as spaces and every line end as a line feed', 'a\tb\r\nc\rd\u2028e', 'a b\nc\nd\ne'],
    ['leaves plain text alone', 'Äiti söi 5 % – ”kyllä”…', 'Äiti söi 5 % – ”kyllä”…'],
  ])('%s', (_what, text, expected) => {
    expect(normaliseText(text)).toBe(expected)
  })
})
