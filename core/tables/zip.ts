import { Inflate } from 'fflate'
import { TableError, tableLimits } from './limits.ts'

/** A part of a zip file that can be unpacked. */
export interface ZipPart {
  readonly name: string
  readonly size: number
  readonly packedSize: number
  /** Offset of its local header. */
  readonly offset: number
  readonly stored: boolean
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const endBytes = 22
const longestComment = 65_535

/**
 * The parts of a zip file, from its central directory. Sizes are checked before anything is unpacked: no part and no
 * sum beyond the limits. Encrypted parts, other methods than stored and deflated, and zip64 are refused: no
 * spreadsheet program writes them below four gigabytes.
 *
 * @throws TableError
 */
export function readZipParts(bytes: Uint8Array): ReadonlyMap<string, ZipPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > tableLimits.zipEntries) throw new TableError('too_large')
  const parts = new Map<string, ZipPart>()
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new TableError('broken_file')
    const method = view.getUint16(at + 10, true)
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new TableError('encrypted')
    if (method !== 0 && method !== 8) throw new TableError('broken_file')
    parts.set(name, {
      name,
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
      stored: method === 0,
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - endBytes; at >= Math.max(0, view.byteLength - endBytes - longestComment); at -= 1) {
    if (view.getUint32(at, true) === END) return at
  }
  throw new TableError('broken_file')
}

const pieceBytes = 65_536

/**
 * Unpacks one part piece by piece. What swells beyond its declared size is a broken (or hostile) file, so the checked
 * sizes are what memory can grow by.
 *
 * @throws TableError
 */
export function unpackPart(
  bytes: Uint8Array,
  part: ZipPart,
  take: (piece: Uint8Array, packedDone: number) => void,
): void {
  if (part.size > tableLimits.partBytes) throw new TableError('too_large')
  const packed = packedBytes(bytes, part)
  let total = 0
  const count = (piece: Uint8Array, done: number) => {
    total += piece.length
    if (total > part.size) throw new TableError('broken_file')
    take(piece, done)
  }
  if (part.stored) {
    for (let at = 0; at < packed.length; at += pieceBytes) count(packed.subarray(at, at + pieceBytes), at)
  } else {
    let done = 0
    const inflate = new Inflate((piece) => count(piece, done))
    for (let at = 0; at < packed.length; at += pieceBytes) {
      done = at
      guarded(() => inflate.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length))
    }
  }
  if (total !== part.size) throw new TableError('broken_file')
}

function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL) throw new TableError('broken_file')
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + packedSize > view.byteLength) throw new TableError('broken_file')
  return bytes.subarray(start, start + packedSize)
}

/** The library's own complaints about damaged data carry a number; what a reader throws passes. */
function guarded(work: () => void): void {
  try {
    work()
  } catch (error) {
    const isDamage = error instanceof Error && 'code' in error && typeof error.code === 'number'
    throw isDamage ? new TableError('broken_file') : error
  }
}
