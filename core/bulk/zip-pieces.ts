import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** The zip's own clock says nothing, so that the same reports give the same bytes. */
const fixedTime = '2000-01-01T12:00:00'

/** A ZIP that is handed out piece by piece while its files come, so that it never lies in memory whole. */
export interface ZipPieces {
  /** A file that is packed already, such as a PDF. @returns the bytes that are ready */
  add(name: string, bytes: Uint8Array): Uint8Array
  addText(name: string, text: string): Uint8Array
  /** @returns the last bytes */
  end(): Uint8Array
}

export function createZipPieces(): ZipPieces {
  let ready: Uint8Array[] = []
  let trouble: Error | null = null
  const zip = new Zip((error, chunk) => {
    // The library calls with an error at once, inside of the call that caused it.
    if (error !== null) trouble = error
    else ready.push(chunk)
  })
  const take = (): Uint8Array => {
    if (trouble !== null) throw trouble
    const piece = new Uint8Array(Buffer.concat(ready))
    ready = []
    return piece
  }
  const put = (file: ZipPassThrough | ZipDeflate, bytes: Uint8Array): Uint8Array => {
    file.mtime = fixedTime
    zip.add(file)
    file.push(bytes, true)
    return take()
  }
  return {
    add: (name, bytes) => put(new ZipPassThrough(name), bytes),
    addText: (name, text) => put(new ZipDeflate(name, { level: 6 }), new TextEncoder().encode(text)),
    end() {
      zip.end()
      return take()
    },
  }
}
