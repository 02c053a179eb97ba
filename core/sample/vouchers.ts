import { crc32, deflateSync } from 'node:zlib'

/*
 * Small real files for the sample organisation, made here so that the repository holds none: an invoice of one page as
 * PDF, and a receipt as PNG.
 */

/** An invoice: a heading and some lines. Letters outside ASCII are written in WinAnsi, as the page's font reads them. */
export function invoicePdf(heading: string, lines: readonly string[]): Uint8Array {
  const shown = lines.map((line) => `0 -22 Td (${escaped(line)}) Tj`).join('\n')
  const content = `BT /F1 20 Tf 60 770 Td (${escaped(heading)}) Tj /F1 11 Tf 0 -16 Td\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return Buffer.from(
    `${text}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  )
}

/** Brackets and backslashes end a string of PDF; the euro sign has its own place in WinAnsi. */
function escaped(text: string): string {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('€', '\u0080')
    .replace(/[^ -ÿ\u0080]/g, ' ')
}

/** A receipt as a picture: grey lines of writing on white, as long as `rows` says. */
export function receiptPng(rows: number): Uint8Array {
  const [width, height] = [180, 60 + rows * 16]
  const pixels = Buffer.alloc((width + 1) * height, 255)
  for (let y = 0; y < height; y += 1) pixels[y * (width + 1)] = 0
  for (let row = 0; row < rows; row += 1) {
    const length = row === 0 ? 90 : 60 + ((row * 37) % 70)
    for (let y = 20 + row * 16; y < 28 + row * 16; y += 1)
      pixels.fill(70, y * (width + 1) + 20, y * (width + 1) + 20 + length)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...parts])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
