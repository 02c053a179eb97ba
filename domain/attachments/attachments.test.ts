import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LONGEST_FILE_NAME, safeFileName } from './file-name.ts'
import { fileTypeOf, PLAIN_TYPE } from './file-type.ts'

describe('the name of a file', () => {
  it.each([
    ['Lasku 12.pdf', 'Lasku 12.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\win.ini', 'win.ini'],
    ['lasku\u202Efdp.exe', 'laskufdp.exe'],
    ['.htaccess', 'htaccess'],
    ['con.pdf', '_con.pdf'],
    ['a<b>"c|?*.png', 'abc.png'],
    ['nimi. . ', 'nimi'],
    ['. @', '@'],
    ['', 'tiedosto'],
    ['///', 'tiedosto'],
    ['a\0b.pdf', 'ab.pdf'],
  ])('%j is kept as %j', (given, kept) => {
    expect(safeFileName(given)).toBe(kept)
  })

  it('never leads anywhere, is never empty or too long, and is safe once it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = safeFileName(given)
        expect(name).not.toMatch(/[/\\\0\n]|^\.|^$/)
        expect(Array.from(name).length).toBeLessThanOrEqual(LONGEST_FILE_NAME)
        expect(safeFileName(name)).toBe(name)
      }),
    )
  })

  it('keeps its ending when it is shortened', () => {
    expect(safeFileName(`${'a'.repeat(300)}.pdf`)).toMatch(/a\.pdf$/)
    const dotted = safeFileName(`${'. '.repeat(5)}${'a. '.repeat(120)}`)
    expect(dotted).toBe(safeFileName(dotted))
  })
})

describe('the type of a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)

  it('is told by its bytes and by nothing else', () => {
    expect(fileTypeOf(bytes('%PDF-1.7 …'))).toBe('application/pdf')
    expect(fileTypeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a))).toBe('image/png')
    expect(fileTypeOf(bytes('RIFF....WEBP'))).toBe('image/webp')
  })

  it.each(['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', '<html>', 'MZ', '#!/bin/sh', ''])(
    'is none that is opened for %j',
    (text) => expect(fileTypeOf(bytes(text))).toBe(PLAIN_TYPE),
  )
})
