import { describe, expect, it } from 'vitest'
import { readXmp } from './bar/xmp-reader.ts'
import { xmpPacket } from './xmp.ts'

describe('the XMP packet', () => {
  it('is well-formed whatever the title has in it, and reads back as it was', () => {
    const title = `A & B <i>"1" 'Ǩ'</i> ]]>`
    const facts = { title, author: '<&>', language: 'fi-FI', creator: 'x', producer: 'y', createdAt: new Date(0) }
    const xmp = readXmp(xmpPacket(facts))
    expect(xmp).toMatchObject({
      kind: 'read',
      values: {
        'dc:title': title,
        'dc:creator': '<&>',
        'pdfaid:part': '2',
        'pdfaid:conformance': 'A',
        'pdfuaid:part': '1',
      },
    })
  })
})
