import { runsOf } from './narrative.ts'
import type { Narrative, NarrativeBlock, NarrativePicture, NarrativeRuns, NarrativeTable } from './narrative.ts'

/** How a text prints what it does not say itself. */
export interface RunPrinter {
  /** A figure of the data, by its key. */
  readonly field: (key: string) => string
  /** What a reference points at, e.g. `Taulukko 3`. */
  readonly reference: (target: string) => string
  /** What stands before the caption of a table or picture, e.g. `Taulukko 3.`; `''` where the numbers aren't known. */
  readonly caption: (id: string) => string
}

/** Prints figures and references as their keys in brackets, for who has no data at hand. */
export const bracketed: RunPrinter = {
  field: (key) => `[${key}]`,
  reference: (target) => `[${target}]`,
  caption: () => '',
}

/**
 * A section's text without marks, for a field of the funder's web form, in the words of the page: blocks parted by an
 * empty line, list items by `–` or their number, cells of a table by `; `. A picture is its caption.
 */
export function plainText(narrative: Narrative, print: RunPrinter): string {
  return narrative
    .map((block) => linesOf(block, print).join('\n'))
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Characters with spaces and line ends, as the field of a web form counts them against its limit. */
export const plainLength = (narrative: Narrative, print: RunPrinter): number => plainText(narrative, print).length

/** Ids of all that a text calls by a number of the whole report: its captions, and what its references point at. */
export const numberedIn = (narrative: Narrative): readonly string[] =>
  narrative.flatMap((block) => [
    ...((block.kind === 'table' || block.kind === 'picture') && block.caption !== '' ? [block.id] : []),
    ...runsOf(block).flatMap((runs) => runs.flatMap((run) => ('reference' in run ? [run.reference] : []))),
  ])

function linesOf(block: NarrativeBlock, print: RunPrinter): readonly string[] {
  const words = (runs: NarrativeRuns) => runs.map((run) => wordsOf(run, print)).join('')
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [words(block.runs)]
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '–'} ${words(item)}`)
    case 'table': {
      const rows = block.rows.map((row) => row.map(words).join('; '))
      return block.caption === '' ? rows : [captionOf(block, print), ...rows]
    }
    case 'picture':
      return [captionOf(block, print)]
    case 'callout':
      return [block.title, ...block.lines.map(words)]
    case 'quote':
      return [`”${words(block.runs)}”${block.attribution === '' ? '' : ` – ${block.attribution}`}`]
  }
  return block satisfies never
}

function captionOf({ id, caption }: NarrativeTable | NarrativePicture, print: RunPrinter): string {
  return caption === '' ? '' : `${print.caption(id)} ${caption}`.trim()
}

function wordsOf(run: NarrativeRuns[number], print: RunPrinter): string {
  if ('field' in run) return print.field(run.field)
  return 'reference' in run ? print.reference(run.reference) : run.text
}
