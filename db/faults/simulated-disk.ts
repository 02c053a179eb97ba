import type { DiskEvent } from './disk-trace.ts'

/** What became of bytes that were written but not flushed when the power went. */
export type Fate = 'none' | 'some' | 'all'

const sectorBytes = 512

/**
 * A disk that forgets: what was flushed is there for certain; of what was written since, the drive may have kept
 * nothing, everything, or any of its 512-byte sectors in any order. It trusts the flush, as the promise does.
 */
export class SimulatedDisk {
  readonly #durable: Map<string, Buffer>
  readonly #pending = new Map<string, DiskEvent[]>()

  constructor(files: ReadonlyMap<string, Buffer>) {
    this.#durable = new Map(files)
  }

  take(event: DiskEvent): void {
    if (event.kind === 'ack') return
    const pending = this.#pending.get(event.file) ?? []
    this.#pending.set(event.file, pending)
    if (event.kind === 'sync') {
      this.#durable.set(event.file, applied(this.#durable.get(event.file) ?? Buffer.alloc(0), pending))
      this.#pending.delete(event.file)
    } else {
      pending.push(event)
    }
  }

  /** The files as they are found after a power cut now. `chance` gives numbers from 0 to 1. */
  afterPowerCut(fate: Fate, chance: () => number): Map<string, Buffer> {
    const found = new Map(this.#durable)
    if (fate === 'none') return found
    for (const [file, pending] of this.#pending) {
      const kept = fate === 'all' ? pending : pending.flatMap((event) => keptSectors(event, chance))
      // A new file whose making was never flushed may not be there at all.
      if (kept.length > 0) found.set(file, applied(found.get(file) ?? Buffer.alloc(0), kept))
    }
    return found
  }
}

function applied(content: Buffer, events: readonly DiskEvent[]): Buffer {
  const ends = events.map((event) => (event.kind === 'write' ? event.offset + event.bytes.length : 0))
  const space = Buffer.alloc(Math.max(content.length, ...ends))
  let size = content.copy(space)
  for (const event of events) {
    if (event.kind === 'write') {
      event.bytes.copy(space, event.offset)
      size = Math.max(size, event.offset + event.bytes.length)
    } else if (event.kind === 'truncate') {
      space.fill(0, event.size)
      size = event.size
    }
  }
  return space.subarray(0, size)
}

function keptSectors(event: DiskEvent, chance: () => number): DiskEvent[] {
  if (event.kind !== 'write') return chance() < 0.5 ? [event] : []
  const kept: DiskEvent[] = []
  let start = 0
  while (start < event.bytes.length) {
    const toBoundary = sectorBytes - ((event.offset + start) % sectorBytes)
    const end = Math.min(event.bytes.length, start + toBoundary)
    if (chance() < 0.5) kept.push({ ...event, offset: event.offset + start, bytes: event.bytes.subarray(start, end) })
    start = end
  }
  return kept
}
