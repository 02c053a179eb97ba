import type { Shape } from '../drawing.ts'

/*
 * Builders of pictures know no font: they reckon with widths that are a little larger than those of Noto Sans, so that
 * a text stays inside its box whatever its letters are.
 */

const widths = [
  { letters: /[iljI.,:;'|!]/, ems: 0.29 },
  { letters: /[trf()[\] \-"/]/, ems: 0.42 },
  { letters: /[csvxykz]/, ems: 0.54 },
  { letters: /[mM—%@W]/, ems: 0.95 },
  { letters: /[wÅÄA-Z]/, ems: 0.8 },
] as const
const usualEms = 0.63

/** Width of a text in points, rather too much than too little. */
export function reckonedWidth(text: string, size: number, bold = false): number {
  let ems = 0
  for (const letter of text) ems += widths.find(({ letters }) => letters.test(letter))?.ems ?? usualEms
  return ems * size * (bold ? 1.07 : 1)
}

/** Lines of a text that fit into a width; what does not fit into `most` lines is cut with an ellipsis. */
export function wrapped(text: string, width: number, size: number, most: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1)
    const joined = last === undefined ? word : `${last} ${word}`
    if (last === undefined || reckonedWidth(joined, size, bold) > width) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  const shown = lines.slice(0, most).map((line) => cut(line, width, size, bold))
  const last = shown.at(-1)
  if (lines.length > most && last !== undefined) shown[shown.length - 1] = cut(`${last} …`, width, size, bold)
  return shown
}

function cut(line: string, width: number, size: number, bold: boolean): string {
  if (reckonedWidth(line, size, bold) <= width) return line
  const letters = Array.from(line.replace(/ …$/, ''))
  while (letters.length > 1 && reckonedWidth(`${letters.join('')}…`, size, bold) > width) letters.pop()
  return `${letters.join('')}…`
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface BoxLook {
  readonly fill: string
  readonly ink: string
  readonly size: number
  readonly bold?: boolean
  readonly most: number
}

/** A filled box with a text in its middle. */
export function textBox({ x, y, width, height }: Box, text: string, look: BoxLook): Shape[] {
  const { fill, ink, size, bold = false, most } = look
  const lines = wrapped(text, width - 8, size, most, bold)
  const leading = size * 1.25
  const top = y + (height - lines.length * leading) / 2
  return [
    { kind: 'rect', x, y, width, height, color: fill },
    ...lines.map((line, index): Shape => ({
      kind: 'text',
      x: x + 4,
      baseline: top + index * leading + size,
      text: line,
      size,
      color: ink,
      bold,
      anchor: 'start',
    })),
  ]
}
