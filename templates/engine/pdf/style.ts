/** Looks of the printed document: one place for sizes (points) and colours. */

export const pageSize = { width: 595.28, height: 841.89, orientation: 'portrait' } as const
/** 23 mm at the sides, 22 mm above, 25 mm below (the footer stands in it). */
export const pageMargins = { left: 65, top: 62, right: 65, bottom: 71 } as const
export const textWidth = pageSize.width - pageMargins.left - pageMargins.right

export const color = {
  text: '#1a1d21',
  muted: '#4a5462',
  accent: '#1f3a5f',
  link: '#1b4f9c',
  rule: '#c9d0d9',
  strongRule: '#1f3a5f',
  headerFill: '#e9eef5',
  groupFill: '#f4f6f9',
  calloutFill: '#f2f5f9',
  draft: '#e7e9ee',
} as const

/** Colours of bars: each has a contrast of at least 3 to 1 with white and differs in lightness from its neighbour. */
export const barColors = ['#1f3a5f', '#b0651f', '#3f7d6b', '#7a4a86', '#6b7480'] as const

/** Noto Sans has lines 1.362 em high, which is the leading of the body. */
export const body = { fontSize: 10, color: color.text, lineHeight: 1 } as const
export const fieldSize = 9.5
export const smallSize = 8.5

export const headings = {
  1: { fontSize: 16, above: 22, below: 7, color: color.accent },
  2: { fontSize: 12.5, above: 16, below: 5, color: color.accent },
  3: { fontSize: 10.5, above: 12, below: 4, color: color.accent },
  4: { fontSize: 10, above: 10, below: 3, color: color.text },
} as const
