import type { Drawing } from './drawing.ts'
import type { DocumentModel, FigureContent, Heading, Inline, List, Quote } from './model.ts'
import type { Numbering } from './numbering.ts'

/** Texts that the engine puts together from the model; the same in every renderer. */

export function headingText(heading: Pick<Heading, 'number' | 'text'>): string {
  return heading.number === undefined ? heading.text : `${heading.number} ${heading.text}`
}

/** The caption as printed, e.g. `Taulukko 2. Kustannukset`; undefined when there is none. */
export function captionText(block: { id: string; caption?: string }, numbering: Numbering): string | undefined {
  if (block.caption === undefined) return undefined
  return `${numbering.captions.get(block.id) ?? ''} ${block.caption}`.trim()
}

export function inlineText(runs: readonly Inline[], numbering: Numbering): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : (numbering.references.get(run.target) ?? run.otherwise ?? '')))
    .join('')
}

export function attributionText(quote: Quote): string | undefined {
  return quote.attribution === undefined ? undefined : `– ${quote.attribution}`
}

export function listMarker(list: List, index: number): string {
  return list.ordered ? `${(list.start ?? 1) + index}.` : '•'
}

type BarSeries = Extract<FigureContent, { kind: 'bars' }>['series'][number]

/** Heading of a series of bars: its name and the unit of the numbers. */
export function seriesTitle(series: BarSeries, unit: string): string {
  return [series.name, unit].filter((part) => part !== '').join(', ')
}

/** What stands in a picture of shapes, in the order in which it is drawn. */
export function drawingTexts({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
}

/** Headings that stand in the table of contents. */
export function contentsEntries(model: DocumentModel): readonly Heading[] {
  const { contents } = model
  if (contents === undefined) return []
  return model.blocks.filter(
    (block): block is Heading =>
      block.kind === 'heading' && block.inContents !== false && block.level <= contents.maxLevel,
  )
}
