import type { Narrative, NarrativeBlock } from '#domain/narrative/narrative.ts'

const bullet = /^\s*[•\u00b7\u25aa\u25cf\uf0b7*–-]\s+(?=\S)/
const number = /^\s*\d{1,3}[.)]\s+(?=\S)/

/** Plain text as blocks: a line is a paragraph, lines with a sign a list, rows of a spreadsheet a table. */
export function readPlainText(text: string, newId: () => string): Narrative {
  const lines = text.split(/\r\n|\r|\n/).map((each) => each.replaceAll('\0', '').trimEnd())
  const blocks: NarrativeBlock[] = []
  for (let index = 0; index < lines.length;) {
    const kind = kindOf(lines[index] ?? '')
    const other = lines.findIndex((each, at) => at > index && kindOf(each) !== kind)
    const end = kind === 'text' ? index + 1 : other < 0 ? lines.length : other
    const block = blockOf(kind, lines.slice(index, end), newId)
    if (block !== null) blocks.push(block)
    index = end
  }
  return blocks
}

type LineKind = 'bullet' | 'number' | 'row' | 'empty' | 'text'

function kindOf(line: string): LineKind {
  if (line.trim() === '') return 'empty'
  if (bullet.test(line)) return 'bullet'
  if (number.test(line)) return 'number'
  return line.includes('\t') ? 'row' : 'text'
}

const words = (text: string) => (text.trim() === '' ? [] : [{ text: text.trim() }])

function blockOf(kind: LineKind, lines: readonly string[], newId: () => string): NarrativeBlock | null {
  switch (kind) {
    case 'empty':
      return null
    case 'text':
      return { kind: 'paragraph', runs: words(lines[0] ?? '') }
    case 'bullet':
    case 'number': {
      const sign = kind === 'bullet' ? bullet : number
      return { kind: 'list', ordered: kind === 'number', items: lines.map((each) => words(each.replace(sign, ''))) }
    }
    case 'row': {
      const rows = lines.map((each) => each.split('\t').map(words))
      const width = Math.max(...rows.map((row) => row.length))
      const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => words(''))])
      return { kind: 'table', id: newId(), caption: '', rows: even }
    }
  }
  return kind satisfies never
}
