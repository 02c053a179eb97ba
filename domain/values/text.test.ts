import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collapseSpaces, emailFromPublished, emailToPublished, groupDigits, normaliseSpaces } from './text.ts'

describe('spaces', () => {
  it('makes every kind of space an ordinary one and keeps line breaks', () => {
    expect(normaliseSpaces('\u00A01\u202F2\u20093\u20074\t5\n6 ')).toBe('1 2 3 4 5\n6')
  })

  it('makes runs of white space one space', () => {
    expect(collapseSpaces(' a \u00A0 b\nc ')).toBe('a b c')
  })
})

describe('groupDigits', () => {
  it('groups by three from the right', () => {
    expect(['', '1', '123', '1234', '123456', '1234567'].map((digits) => groupDigits(digits, '.'))).toEqual([
      '',
      '1',
      '123',
      '1.234',
      '123.456',
      '1.234.567',
    ])
  })
})

describe('published e-mail addresses', () => {
  it('hides the at sign', () => {
    expect(emailToPublished('aino.esimerkki@kuvitteellinen.fi')).toBe('aino.esimerkki(at)kuvitteellinen.fi')
  })

  it('comes back byte for byte from whatever could be read', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('(at)', '@', '(', 'at', ')', 'x', ' ')), (pieces) => {
        const text = pieces.join('')
        const read = emailFromPublished(text)
        if (read.ok) expect(emailToPublished(read.value)).toBe(text)
        else expect(read.error).toEqual({ code: 'plain_at_sign', text })
      }),
    )
    expect(emailFromPublished('aino(at)kuvitteellinen.fi')).toEqual({ ok: true, value: 'aino@kuvitteellinen.fi' })
  })
})
