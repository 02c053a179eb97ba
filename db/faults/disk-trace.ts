/** What a program asked of the disk, in order. */
export type DiskEvent =
  | { kind: 'write'; file: string; offset: number; bytes: Buffer }
  | { kind: 'truncate'; file: string; size: number }
  | { kind: 'sync'; file: string }
  /** The program told the outside that the command of this number is saved. */
  | { kind: 'ack'; number: number }

/** Arguments for `strace` that `parseTrace` understands: all text in hexadecimal, one log per thread. */
export const straceArguments = [
  '-ff',
  '-xx',
  '-s',
  '1000000',
  '-e',
  'trace=openat,close,pwrite64,write,ftruncate,fsync,fdatasync,unlink,rename',
]

const call = /^(\w+)\((.*)\)\s+=\s+(-?\d+)/

/**
 * The disk events of one thread's log (SQLite runs on the main thread) for the files under a folder.
 *
 * @throws Error for a call on those files that the simulator has no idea of
 */
export function parseTrace(log: string, folder: string): DiskEvent[] {
  const files = new Map<string, string>()
  const events: DiskEvent[] = []
  for (const line of log.split('\n')) {
    const [, name = '', text = '', result = ''] = call.exec(line) ?? []
    if (result === '' || result.startsWith('-')) continue
    const parts = text.split(', ')
    const file = files.get(parts[0] ?? '')
    if (name === 'openat') {
      const path = textOf(parts[1])
      if (path.startsWith(`${folder}/`)) files.set(result, path)
    } else if (name === 'close') {
      files.delete(parts[0] ?? '')
    } else if (name === 'write' && parts[0] === '1') {
      const number = /^ack (\d+)\n$/.exec(textOf(parts[1]))?.[1]
      if (number !== undefined) events.push({ kind: 'ack', number: Number(number) })
    } else if (name === 'unlink' || name === 'rename') {
      if (textOf(parts[0]).startsWith(`${folder}/`)) throw new Error(`the simulator does not know ${name}`)
    } else if (file !== undefined) {
      events.push(fileEvent(name, file, parts, Number(result)))
    }
  }
  return events
}

function fileEvent(name: string, file: string, parts: readonly string[], result: number): DiskEvent {
  if (name === 'pwrite64') {
    const bytes = bytesOf(parts[1]).subarray(0, result)
    return { kind: 'write', file, offset: Number(parts[3]), bytes }
  }
  if (name === 'ftruncate') return { kind: 'truncate', file, size: Number(parts[1]) }
  if (name === 'fsync' || name === 'fdatasync') return { kind: 'sync', file }
  throw new Error(`the simulator does not know ${name}`)
}

/** `"\x61\x62"` as bytes. */
function bytesOf(literal = ''): Buffer {
  return Buffer.from(literal.replaceAll(/["\\x]/g, ''), 'hex')
}

function textOf(literal?: string): string {
  return bytesOf(literal).toString('utf8')
}
