import { setImmediate } from 'node:timers/promises'

/** Items that are worked on before others get their turn: some ten milliseconds of reading or writing rows. */
const sliceItems = 1_000

/**
 * Does something with each item and gives way now and then, so that the window stays answered while there are many.
 * Stops between two slices when `signal` aborts.
 */
export async function inSlices<Item, Made>(
  items: Iterable<Item>,
  work: (item: Item) => Made | Promise<Made>,
  signal: AbortSignal | undefined,
): Promise<Made[]> {
  const made: Made[] = []
  for (const item of items) {
    const done = work(item)
    made.push(done instanceof Promise ? await done : done)
    if (made.length % sliceItems !== 0) continue
    await setImmediate()
    signal?.throwIfAborted()
  }
  return made
}
