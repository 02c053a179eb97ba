import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

interface VirtualRowsOptions {
  readonly count: number
  readonly scroller: RefObject<HTMLElement | null>
  /** Height of a row before it is measured. */
  readonly heightPx: number
  /** Height of what covers the top of the scroller (a sticky header). */
  readonly coveredPx?: number
  readonly keyOf?: (index: number) => string | number
}

/** The rows in sight of a list of any length. */
export function useVirtualRows({ count, scroller, heightPx, coveredPx = 0, keyOf }: VirtualRowsOptions) {
  // oxlint-disable-next-line react/incompatible-library -- we don't compile with the React Compiler, which it warns about
  return useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => heightPx,
    scrollPaddingStart: coveredPx,
    overscan: 8,
    useFlushSync: false,
    ...(keyOf === undefined ? {} : { getItemKey: keyOf }),
  })
}
