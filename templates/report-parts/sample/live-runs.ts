import { readNarrative } from '#domain/narrative/narrative-text.ts'
import type { Narrative, NarrativeBlock, NarrativeRun, NarrativeRuns } from '#domain/narrative/narrative.ts'
import type { ReportText } from '#domain/report/report-input.ts'
import { samplePicture } from './picture.ts'

/**
 * A sample's text as people type it, and beside that `{money.total.spent}` for a live figure, `{#taulukko-1}` for a
 * reference, and lines that begin with `"` for a quote (`" words | who`) or with `!` for the sample's picture
 * (`! id | caption | what it tells`). `prefix` begins the ids of tables.
 */
export function sampleNarrative(text: string, prefix: string): Narrative {
  return readNarrative(text, prefix).map(specialBlock).map(withLiveRuns)
}

export const sampleText = (key: string, text: string): ReportText => ({
  rowId: `text-${key}`,
  narrative: sampleNarrative(text, `${key}-taulukko`),
  isReady: true,
})

function specialBlock(block: NarrativeBlock): NarrativeBlock {
  if (block.kind !== 'paragraph') return block
  const text = block.runs.map((run) => ('text' in run ? run.text : '')).join('')
  const [first = '', second = '', third = ''] = text.slice(2).split(' | ')
  if (text.startsWith('" ')) return { kind: 'quote', runs: [{ text: first }], attribution: second }
  if (!text.startsWith('! ')) return block
  const { sha256, mediaType, width, height } = samplePicture
  return { kind: 'picture', id: first, sha256, mediaType, width, height, caption: second, alt: third }
}

function withLiveRuns(block: NarrativeBlock): NarrativeBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, runs: live(block.runs) }
    case 'list':
      return { ...block, items: block.items.map(live) }
    case 'callout':
      return { ...block, lines: block.lines.map(live) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(live)) }
    case 'heading':
    case 'picture':
      return block
  }
  return block satisfies never
}

const live = (runs: NarrativeRuns): NarrativeRuns =>
  runs.flatMap((run): NarrativeRun[] => {
    if (!('text' in run)) return [run]
    return run.text.split(/(\{[^}]+\})/).flatMap((part): NarrativeRun[] => {
      if (part === '') return []
      if (part.startsWith('{#')) return [{ reference: part.slice(2, -1) }]
      return part.startsWith('{') ? [{ field: part.slice(1, -1) }] : [{ ...run, text: part }]
    })
  })
