import type { Block, ValueSource } from '../../engine/model.ts'

const bullet = /^\s*[-–•]\s+(?=\S)/
const ordinal = /^\s*(\d{1,3})\.\s+(?=\S)/

/**
 * Blocks of a free text as people type it in a web form: a line is a paragraph, lines that begin with `- ` or `1. `
 * make a list. Every word stays, in its order.
 */
export function freeTextBlocks(text: string, source: ValueSource): Block[] {
  const rows = text.split('\n').filter((row) => row.trim() !== '')
  const blocks: Block[] = []
  for (let at = 0; at < rows.length;) {
    const row = rows[at] ?? ''
    const marker = bullet.test(row) ? bullet : isListStart(rows, at) ? ordinal : null
    if (!marker) {
      blocks.push(paragraph(row.trim(), source))
      at++
      continue
    }
    const start = Number(ordinal.exec(row)?.[1] ?? 1)
    const items: string[] = []
    while (at < rows.length && continues(rows[at] ?? '', marker, start + items.length)) {
      items.push((rows[at] ?? '').replace(marker, '').trim())
      at++
    }
    blocks.push({
      kind: 'list',
      ordered: marker === ordinal,
      ...(marker === ordinal ? { start } : {}),
      items: items.map((item) => [paragraph(item, source)]),
    })
  }
  return blocks
}

/** One numbered line alone is a sentence, not a list: `9. joulukuuta` would lose its meaning. */
function isListStart(rows: readonly string[], at: number): boolean {
  const first = ordinal.exec(rows[at] ?? '')?.[1]
  const second = ordinal.exec(rows[at + 1] ?? '')?.[1]
  return first !== undefined && Number(second) === Number(first) + 1
}

function continues(row: string, marker: RegExp, expected: number): boolean {
  const match = marker.exec(row)
  return match !== null && (marker === bullet || Number(match[1]) === expected)
}

const paragraph = (text: string, source: ValueSource): Block => ({
  kind: 'paragraph',
  runs: [{ kind: 'text', text, source }],
})
