/** `width` = as wide as the pane; a number = CSS pixels to a point (1.33 is the size on paper). */
export type Zoom = 'width' | number

const steps = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4] as const

/** The next larger or smaller step; the scale itself at the ends. */
export function stepZoom(scale: number, direction: 1 | -1): number {
  const rest =
    direction === 1 ? steps.filter((step) => step > scale + 0.01) : steps.filter((step) => step < scale - 0.01)
  return rest.at(direction === 1 ? 0 : -1) ?? scale
}

/** Scale at which the widest page fills the pane, less the margin at its sides. */
export function fittingScale(paneWidth: number, pageWidth: number, margin: number): number {
  const smallest = steps[0]
  return Math.max(smallest / 2, (paneWidth - 2 * margin) / pageWidth)
}
