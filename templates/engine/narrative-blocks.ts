import { gapWords } from '#domain/narrative/gap-words.ts'
import type {
  Narrative,
  NarrativePicture,
  NarrativeRun,
  NarrativeRuns,
  NarrativeTable,
} from '#domain/narrative/narrative.ts'
import type { Language } from '#domain/values/language.ts'
import type { Block, Cell, Inline, Table, ValueSource } from './model.ts'

/** The value of a field when the report is made, as it is printed; for one that the data doesn't have, what stands for it. */
export type FieldPrinter = (field: string) => { readonly text: string; readonly source?: ValueSource }

interface Place {
  /** Begins the ids of headings in the text. */
  readonly id: string
  /** Of headings in the text. They are unnumbered and stay out of the contents. */
  readonly level: 2 | 3 | 4
  readonly language: Language
  readonly source: ValueSource | undefined
  readonly fields?: FieldPrinter
  /** Bytes of the pictures, by their name. One that is missing is printed as its caption alone. */
  readonly pictures?: Readonly<Record<string, string>>
}

/** A section's text as blocks of a document. */
export function narrativeBlocks(narrative: Narrative, place: Place): Block[] {
  const { id, level } = place
  const inlines = (runs: NarrativeRuns): Inline[] => runs.map((run) => inline(run, place))
  const paragraph = (runs: NarrativeRuns): Block => ({ kind: 'paragraph', runs: inlines(runs) })
  return narrative.map((block, index): Block => {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', id: `${id}-${index}`, level, text: block.text, inContents: false }
      case 'paragraph':
        return paragraph(block.runs)
      case 'list':
        return { kind: 'list', ordered: block.ordered, items: block.items.map((item) => [paragraph(item)]) }
      case 'table':
        return tableOf(block, inlines)
      case 'picture':
        return pictureOf(block, place)
      case 'callout':
        return { kind: 'callout', title: block.title, blocks: block.lines.map(paragraph) }
      case 'quote':
        return {
          kind: 'quote',
          runs: inlines(block.runs),
          ...(block.attribution !== '' && { attribution: block.attribution }),
        }
    }
    return block satisfies never
  })
}

function inline(run: NarrativeRun, { source, fields, language }: Place): Inline {
  if ('reference' in run) return { kind: 'reference', target: run.reference, otherwise: gapWords[language].reference }
  if ('field' in run) {
    const value = fields?.(run.field) ?? { text: gapWords[language].figure }
    return { kind: 'text', text: value.text, ...(value.source && { source: value.source }) }
  }
  const { text, bold, italic } = run
  return {
    kind: 'text',
    text,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(source !== undefined && { source }),
  }
}

/** Without a caption it takes no number of the form's own tables. */
function tableOf(
  { id, caption, rows: [head = [], ...rows] }: NarrativeTable,
  inlines: (runs: NarrativeRuns) => Inline[],
): Table {
  const cells = (row: readonly NarrativeRuns[]): Cell[] => row.map((runs) => ({ runs: inlines(runs) }))
  return {
    kind: 'table',
    id,
    ...(caption !== '' && { caption }),
    columns: head.map(() => ({ width: { fr: 1 } })),
    headerRows: [cells(head)],
    rows: rows.map(cells),
  }
}

function pictureOf(
  { id, sha256, mediaType, width, height, caption, alt }: NarrativePicture,
  { pictures, language }: Place,
): Block {
  const base64 = pictures?.[sha256]
  if (base64 === undefined) return { kind: 'paragraph', style: 'small', runs: [{ kind: 'text', text: caption || alt }] }
  return {
    kind: 'figure',
    id,
    ...(caption !== '' && { caption }),
    // An error of the checks leads to it; the pages go on being made meanwhile.
    alt: [alt, caption].find((text) => text.trim() !== '') ?? gapWords[language].picture,
    content: { kind: 'image', mediaType, base64, widthPx: width, heightPx: height },
  }
}
