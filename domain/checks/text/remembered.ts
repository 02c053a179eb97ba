/** More than the sentences of a few long reports. */
const MOST = 30_000

/**
 * A reader that remembers what it has read: every check reads the same sentences, and of a report that is being
 * written only one is new each time. Readers are pure, so that nobody sees the difference.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const value = read(text)
    known.set(text, value)
    return value
  }
}
