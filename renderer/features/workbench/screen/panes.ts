export type PaneName = 'sections' | 'text' | 'page' | 'findings'

export interface PaneLayout {
  readonly name: 'wide' | 'middle' | 'narrow'
  readonly beside: readonly PaneName[]
  /** Of these one is shown at a time. */
  readonly tabs: readonly PaneName[]
}

const wide: PaneLayout = { name: 'wide', beside: ['sections', 'text', 'page', 'findings'], tabs: [] }
const middle: PaneLayout = { name: 'middle', beside: ['sections'], tabs: ['text', 'page', 'findings'] }
const narrow: PaneLayout = { name: 'narrow', beside: [], tabs: ['text', 'page', 'findings', 'sections'] }

/** What stands side by side in a width, CSS pixels; 0 = not measured yet. */
export function panesFor(width: number): PaneLayout {
  if (width === 0 || width >= 960) return wide
  return width >= 620 ? middle : narrow
}
