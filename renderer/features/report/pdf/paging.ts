/**
 * The page that is read at a scroll position: the last one whose top edge is above the upper third of the pane.
 * `tops` are the pages' distances from the top of the content. 0-based; 0 when there are none.
 */
export function pageAt(tops: readonly number[], scrollTop: number, paneHeight: number): number {
  const line = scrollTop + paneHeight / 3
  return Math.max(
    0,
    tops.findLastIndex((top) => top <= line),
  )
}

/** Page that a key leads to, or `null` when the key isn't one of paging. Never outside the document. */
export function pageByKey(key: string, page: number, count: number): number | null {
  const last = Math.max(0, count - 1)
  if (key === 'PageDown') return Math.min(last, page + 1)
  if (key === 'PageUp') return Math.max(0, page - 1)
  if (key === 'Home') return 0
  return key === 'End' ? last : null
}
