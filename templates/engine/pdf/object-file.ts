import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

/** A finished PDF object: the text of its dictionary or value and, if it is a stream, the bytes. */
export interface FinishedObject {
  id: number
  text: string
  stream?: Uint8Array
}

export interface FileTrailer {
  root: number
  info: number
  /** Hex file identifier. */
  id: string
}

/** Objects in one object stream: enough to compress well, few enough to open at random. */
const OBJECTS_PER_STREAM = 400

/**
 * Puts a PDF 1.7 file together: streams as they are, all other objects packed in compressed object streams, and a
 * cross-reference stream (ISO 32000-1, 7.5.7–7.5.8). Objects are written by number, so the order in which they were
 * finished (pictures inflate asynchronously) doesn't change the bytes.
 */
export function assemblePdf(objects: readonly FinishedObject[], trailer: FileTrailer): Uint8Array {
  const chunks: Buffer[] = []
  let offset = 0
  const write = (chunk: string | Uint8Array): void => {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk)
    chunks.push(bytes)
    offset += bytes.length
  }
  const sorted = objects.toSorted((a, b) => a.id - b.id)
  let nextId = (sorted.at(-1)?.id ?? 0) + 1
  /** Per object: type 1 = byte offset, type 2 = object stream and index in it. */
  const entries = new Map<number, [type: 1 | 2, where: number, index: number]>()

  write('%PDF-1.7\n%\xff\xff\xff\xff\n')
  for (const { id, text, stream } of sorted) {
    if (stream === undefined) continue
    entries.set(id, [1, offset, 0])
    writeStream(id, text, stream)
  }
  const plain = sorted.filter((object) => object.stream === undefined)
  for (let start = 0; start < plain.length; start += OBJECTS_PER_STREAM) {
    const group = plain.slice(start, start + OBJECTS_PER_STREAM)
    const id = nextId++
    let header = ''
    let body = ''
    for (const [index, object] of group.entries()) {
      header += `${object.id} ${body.length} `
      body += `${object.text}\n`
      entries.set(object.id, [2, id, index])
    }
    const bytes = deflateSync(Buffer.from(header + body, 'latin1'))
    entries.set(id, [1, offset, 0])
    const dictionary = `/Type /ObjStm /N ${group.length} /First ${header.length} /Filter /FlateDecode`
    writeStream(id, `<< ${dictionary} /Length ${bytes.length} >>`, bytes)
  }
  const start = offset
  const crossReferenceId = nextId
  entries.set(crossReferenceId, [1, start, 0])
  const table = deflateSync(crossReferences(entries, crossReferenceId + 1))
  const dictionary =
    `<< /Type /XRef /Size ${crossReferenceId + 1} /W [1 4 2] /Root ${trailer.root} 0 R /Info ${trailer.info} 0 R ` +
    `/ID [<${trailer.id}> <${trailer.id}>] /Filter /FlateDecode /Length ${table.length} >>`
  writeStream(crossReferenceId, dictionary, table)
  write(`startxref\n${start}\n%%EOF\n`)
  return new Uint8Array(Buffer.concat(chunks))

  function writeStream(id: number, text: string, stream: Uint8Array): void {
    write(`${id} 0 obj\n${text}\nstream\n`)
    write(stream)
    write('\nendstream\nendobj\n')
  }
}

function crossReferences(entries: ReadonlyMap<number, readonly [1 | 2, number, number]>, size: number): Buffer {
  const table = Buffer.alloc(size * 7)
  table.writeUInt16BE(0xffff, 5)
  for (const [id, [type, where, index]] of entries) {
    table.writeUInt8(type, id * 7)
    table.writeUInt32BE(where, id * 7 + 1)
    table.writeUInt16BE(index, id * 7 + 5)
  }
  return table
}
