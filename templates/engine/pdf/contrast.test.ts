import { describe, expect, it } from 'vitest'
import { ink } from '../figures/look.ts'
import { barColors, color as page } from './style.ts'

/** Relative luminance of WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours of pages and charts', () => {
  it('have 3 to 1 between a bar and the page (WCAG 1.4.11)', () => {
    expect(barColors.filter((color) => contrast(color, '#ffffff') < 3)).toEqual([])
    expect(contrast(ink.mark, '#ffffff')).toBeGreaterThanOrEqual(3)
  })

  it('have 4.5 to 1 between words and what they stand on (WCAG 1.4.3)', () => {
    const grounds = ['#ffffff', page.headerFill, page.groupFill, page.calloutFill]
    const words = [page.text, page.muted, page.accent, page.link]
    const weak = grounds.flatMap((ground) => words.filter((word) => contrast(word, ground) < 4.5))
    expect(weak).toEqual([])
    expect(contrast(ink.onStrong, ink.strong)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink.text, ink.middle)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink.text, ink.pale)).toBeGreaterThanOrEqual(4.5)
  })
})
