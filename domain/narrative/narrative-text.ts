import type { Narrative, NarrativeBlock, NarrativeRun, NarrativeRuns } from './narrative.ts'

/*
 * A section's text as people type it, and back. One line is one paragraph, an empty line parts blocks of one kind, and
 * the beginning of a line says what it is: `# ` heading, `• ` or `- ` bullet, `1. ` number, `| a | b |` table row,
 * `> ` line of a box. `**bold**` and `_italic_` emphasise. A backslash before such a sign makes it plain text. Pictures,
 * captions, figures from the data and references have no signs: they are written as the words that they show.
 */

const lineKinds = [
  { kind: 'heading', start: /^# +/ },
  { kind: 'bullet', start: /^(?:[•*-]|\uf0b7) +/ },
  { kind: 'number', start: /^\d{1,3}[.)] +/ },
  { kind: 'row', start: /^\| ?/ },
  { kind: 'box', start: /^> ?/ },
] as const
type LineKind = (typeof lineKinds)[number]['kind'] | 'text' | 'empty'

interface Line {
  readonly kind: LineKind
  readonly text: string
}

/** `prefix` begins the ids of tables: it must not begin those of another text of the same report. */
export function readNarrative(text: string, prefix = 'table'): Narrative {
  const blocks: NarrativeBlock[] = []
  let group: Line[] = []
  const close = () => {
    const block = blockOf(group, `${prefix}-${blocks.length + 1}`)
    if (block !== null) blocks.push(block)
    group = []
  }
  for (const line of text.split(/\r\n|\r|\n/).map(readLine)) {
    const [first] = group
    if (first !== undefined && (first.kind !== line.kind || line.kind === 'text' || line.kind === 'heading')) close()
    if (line.kind !== 'empty') group.push(line)
  }
  close()
  return blocks
}

function readLine(line: string): Line {
  const trimmed = line.trim()
  if (trimmed === '') return { kind: 'empty', text: '' }
  for (const { kind, start } of lineKinds) {
    const found = start.exec(trimmed)
    if (found !== null) return { kind, text: trimmed.slice(found[0].length) }
  }
  return { kind: 'text', text: trimmed }
}

function blockOf(lines: readonly Line[], id: string): NarrativeBlock | null {
  const texts = lines.map(({ text }) => text)
  const [first = ''] = texts
  switch (lines[0]?.kind) {
    case 'heading':
      return plain(first) === '' ? null : { kind: 'heading', text: plain(first) }
    case 'bullet':
    case 'number':
      return { kind: 'list', ordered: lines[0].kind === 'number', items: texts.map(readRuns) }
    case 'row':
      return tableOf(texts, id)
    case 'box':
      return { kind: 'callout', title: plain(first), lines: texts.slice(1).map(readRuns) }
    case 'text':
      return { kind: 'paragraph', runs: readRuns(first) }
    case 'empty':
    case undefined:
  }
  return null
}

function tableOf(texts: readonly string[], id: string): NarrativeBlock {
  const rows = texts.map((text) =>
    text
      .replace(/(?<!\\)\|\s*$/, '')
      .split(/(?<!\\)\|/)
      .map((cell) => readRuns(cell.trim())),
  )
  const width = Math.max(...rows.map((row) => row.length))
  const filled = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, (): NarrativeRuns => [])])
  return { kind: 'table', id, caption: '', rows: filled }
}

/** `**a** b _c_` → three runs. */
function readRuns(text: string): NarrativeRun[] {
  const parts = text.split(/((?<!\\)\*\*(?:\\.|[^*\\])+\*\*|(?<![\p{L}\p{N}\\])_(?:\\.|[^_\\])+_(?![\p{L}\p{N}]))/u)
  return parts.flatMap((part, index): NarrativeRun[] => {
    if (part === '') return []
    if (index % 2 === 0) return [{ text: plain(part) }]
    return part.startsWith('**')
      ? [{ text: plain(part.slice(2, -2)), bold: true }]
      : [{ text: plain(part.slice(1, -1)), italic: true }]
  })
}

const plain = (text: string) => text.replaceAll(/\\([\\#•*\-\uf0b7|>_\d])/g, '$1')
const signs = /[\\|_]|\*(?=\*)/g

function escaped(text: string): string {
  const safe = text.replaceAll(signs, String.raw`\$&`)
  const isSign = lineKinds.some(({ start }) => start.test(safe))
  return isSign ? `\\${safe}` : safe
}

/** The text that `readNarrative` reads as the same blocks. */
export function writeNarrative(narrative: Narrative): string {
  const parts: string[] = []
  for (const [index, block] of narrative.entries()) {
    const before = narrative[index - 1]
    // Blocks of the same kind would join without an empty line; others stand apart to be readable.
    if (before !== undefined) parts.push('')
    parts.push(...linesOf(block))
  }
  return parts.join('\n')
}

function linesOf(block: NarrativeBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [`# ${escaped(block.text)}`]
    case 'paragraph':
      return [writeRuns(block.runs)]
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '•'} ${writeRuns(item)}`)
    case 'table':
      return block.rows.map((row) => `| ${row.map(writeRuns).join(' | ')} |`)
    case 'callout':
      return [escaped(block.title), ...block.lines.map(writeRuns)].map((line) => `> ${line}`)
    case 'quote':
      return [writeRuns(block.runs)]
    case 'picture':
      return [escaped(block.caption)]
  }
  return block satisfies never
}

function writeRuns(runs: NarrativeRuns): string {
  return runs
    .map((run) => {
      if ('field' in run) return escaped(run.field)
      if ('reference' in run) return escaped(run.reference)
      const { text, bold = false, italic = false } = run
      const safe = escaped(text)
      if (bold) return `**${safe}**`
      return italic ? `_${safe}_` : safe
    })
    .join('')
}
