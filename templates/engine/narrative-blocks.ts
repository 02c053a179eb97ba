import type { Narrative, NarrativeRun } from '#domain/narrative/narrative.ts'
import type { Block, Cell, Table, TextRun, ValueSource } from './model.ts'

interface Place {
  /** Begins the ids of what is in the text. */
  readonly id: string
  /** Of headings in the text. They are unnumbered and stay out of the contents. */
  readonly level: 2 | 3 | 4
  readonly source: ValueSource | undefined
}

/** A section's text as blocks of a document. */
export function narrativeBlocks(narrative: Narrative, { id, level, source }: Place): Block[] {
  const run = ({ text, bold, italic }: NarrativeRun): TextRun => ({
    kind: 'text',
    text,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(source !== undefined && { source }),
  })
  const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [run({ text })] })
  return narrative.map((block, index): Block => {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', id: `${id}-${index}`, level, text: block.text, inContents: false }
      case 'paragraph':
        return { kind: 'paragraph', runs: block.runs.map(run) }
      case 'list': {
        const items = block.items.map((item): Block[] => [{ kind: 'paragraph', runs: item.map(run) }])
        return { kind: 'list', ordered: block.ordered, items }
      }
      case 'table':
        return tableOf(block.rows, `${id}-${index}`, run)
      case 'callout':
        return { kind: 'callout', title: block.title, blocks: block.lines.map(paragraph) }
    }
    return block satisfies never
  })
}

/** Without a caption, so that it takes no number of the form's own tables. */
function tableOf(
  [head = [], ...rows]: readonly (readonly string[])[],
  id: string,
  run: (run: NarrativeRun) => TextRun,
): Table {
  const cells = (row: readonly string[]): Cell[] => row.map((text) => ({ runs: [run({ text })] }))
  return {
    kind: 'table',
    id,
    columns: head.map(() => ({ width: { fr: 1 } })),
    headerRows: [cells(head)],
    rows: rows.map(cells),
  }
}
