import type { PublishedLayout } from '#domain/project/published-layout.ts'

/** How the bytes of a file spell its text. */
export type FileSpelling = Pick<PublishedLayout, 'encoding' | 'byteOrderMark' | 'lineEnd'>

/** A description is some twenty kilobytes; what is a hundred times that is something else. */
export const largestFile = 4_000_000

const byteOrderMark = '\uFEFF'
const windows1252 = new TextDecoder('windows-1252')
/** Every byte has its character in the decoder's table, so the way back is exact. */
const windows1252Bytes: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 256 }, (_, byte) => [windows1252.decode(Uint8Array.of(byte)), byte]),
)

/**
 * Reads the text of a file: UTF-8, or Windows-1252 where the bytes aren't UTF-8. `null` when it is no text at all
 * (a NUL byte). `encodeText` of the result gives the same bytes.
 */
export function decodeText(bytes: Uint8Array): { text: string; spelling: FileSpelling } | null {
  if (bytes.includes(0)) return null
  const utf8 = decodeUtf8(bytes)
  const decoded = utf8 ?? windows1252.decode(bytes)
  const marked = utf8 !== null && decoded.startsWith(byteOrderMark)
  const text = marked ? decoded.slice(1) : decoded
  const allCrLf = text.includes('\n') && !/(^|[^\r])\n/.test(text)
  return {
    text: allCrLf ? text.replaceAll('\r\n', '\n') : text,
    spelling: {
      encoding: utf8 === null ? 'windows-1252' : 'utf-8',
      byteOrderMark: marked,
      lineEnd: allCrLf ? '\r\n' : '\n',
    },
  }
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

/**
 * Writes text as the file spelled it. A character that Windows-1252 lacks (typed after the import) turns the file
 * into UTF-8: no letter is ever replaced by a question mark.
 */
export function encodeText(text: string, spelling: FileSpelling): Uint8Array {
  const lines = spelling.lineEnd === '\r\n' ? text.replaceAll('\n', '\r\n') : text
  if (spelling.encoding === 'windows-1252') {
    const bytes = Array.from(lines, (character) => windows1252Bytes.get(character))
    if (bytes.every((byte) => byte !== undefined)) return Uint8Array.from(bytes)
  }
  return new TextEncoder().encode(spelling.byteOrderMark ? byteOrderMark + lines : lines)
}
