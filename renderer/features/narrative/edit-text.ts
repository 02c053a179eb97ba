/** A text with what is selected in it. */
export interface Edited {
  readonly text: string
  readonly start: number
  readonly end: number
}

export type LineStart = 'heading' | 'bullet' | 'number' | 'row' | 'box'

const starts = {
  heading: () => '# ',
  bullet: () => '• ',
  number: (index: number) => `${index + 1}. `,
  row: () => '| ',
  box: () => '> ',
} as const satisfies Record<LineStart, (index: number) => string>

const anyStart = /^(?:# +|(?:[•*-]|\uf0b7) +|\d{1,3}[.)] +|\| ?|> ?)/

/** The selected lines with the beginning that says what they are; without it when all of them have it already. */
export function withLineStart({ text, start, end }: Edited, kind: LineStart): Edited {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.includes('\n', end) ? text.indexOf('\n', end) : text.length
  const lines = text.slice(from, to).split('\n')
  const isAlready = lines.every((line, index) => line.startsWith(starts[kind](index)))
  const changed = lines.map((line, index) => {
    const bare = line.replace(anyStart, '')
    return isAlready ? bare : `${starts[kind](index)}${bare}`
  })
  const block = changed.join('\n')
  const place = from + block.length
  return { text: `${text.slice(0, from)}${block}${text.slice(to)}`, start: lines.length > 1 ? from : place, end: place }
}

/** The selection between the signs of bold or italic. */
export function withEmphasis({ text, start, end }: Edited, name: 'bold' | 'italic'): Edited {
  const sign = name === 'bold' ? '**' : '_'
  const chosen = text.slice(start, end)
  return {
    text: `${text.slice(0, start)}${sign}${chosen}${sign}${text.slice(end)}`,
    start: start + sign.length,
    end: end + sign.length,
  }
}

/** Enter in a list begins its next item, and in an empty item ends the list; `null` elsewhere. */
export function continuedList({ text, start, end }: Edited): Edited | null {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const line = text.slice(from, start)
  const found = /^(?:([•*-]|\uf0b7) +|(\d{1,3})[.)] +)/.exec(line)
  if (found === null || start !== end) return null
  const [mark, bullet, number] = found
  if (line.trim() === mark.trim()) return { text: `${text.slice(0, from)}${text.slice(end)}`, start: from, end: from }
  const next = bullet === undefined ? `\n${Number(number) + 1}. ` : `\n${bullet} `
  const place = start + next.length
  return { text: `${text.slice(0, start)}${next}${text.slice(end)}`, start: place, end: place }
}
