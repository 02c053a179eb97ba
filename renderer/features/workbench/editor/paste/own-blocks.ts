import type { NarrativeBlock } from '#domain/narrative/narrative.ts'
import { elementsOf, wordsOf } from './markup.ts'
import type { MarkupElement } from './markup.ts'
import { runsOfMarkup, tidyRuns } from './runs.ts'

/** Blocks that were copied in this editor come back whole: with caption, alternative text, title and who said it. */
export function ownBlock(element: MarkupElement): NarrativeBlock | null {
  const { 'data-part': part, 'data-id': id = '' } = element.attributes
  if (element.tag === 'figure' && part === 'table' && isId(id)) {
    const rows = elementsOf(element, 'tr').map((row) =>
      elementsOf(row, 'td', 'th').map((cell) => tidyRuns(runsOfMarkup(cell.children))),
    )
    return rows.length === 0 ? null : { kind: 'table', id, caption: wordsIn(element, 'caption'), rows }
  }
  if (element.tag === 'figure' && part === 'picture' && isId(id)) return picture(element, id)
  if (element.tag === 'aside' && part === 'callout') {
    const lines = elementsOf(element, 'p').filter(({ attributes }) => attributes['data-part'] === undefined)
    return {
      kind: 'callout',
      title: wordsIn(element, 'callout-title'),
      lines: lines.map(({ children }) => tidyRuns(runsOfMarkup(children))),
    }
  }
  if (element.tag === 'blockquote' && part === 'quote') {
    const text = partOf(element, 'quote-text')
    return {
      kind: 'quote',
      runs: text === undefined ? [] : tidyRuns(runsOfMarkup(text.children)),
      attribution: wordsIn(element, 'attribution'),
    }
  }
  return null
}

function picture(element: MarkupElement, id: string): NarrativeBlock | null {
  const { 'data-sha256': sha256 = '', 'data-media-type': mediaType } = element.attributes
  const [width, height] = [Number(element.attributes['data-width']), Number(element.attributes['data-height'])]
  const isWhole = Number.isSafeInteger(width) && width > 0 && Number.isSafeInteger(height) && height > 0
  if (!/^[0-9a-f]{64}$/.test(sha256) || !isWhole) return null
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') return null
  const [caption, alt] = [wordsIn(element, 'caption'), wordsIn(element, 'alt')]
  return { kind: 'picture', id, sha256, mediaType, width, height, caption, alt }
}

const isId = (id: string) => /^[A-Za-z][A-Za-z0-9-]{0,99}$/.test(id)

function partOf(element: MarkupElement, part: string): MarkupElement | undefined {
  return elementsOf(element, 'p').find(({ attributes }) => attributes['data-part'] === part)
}

function wordsIn(element: MarkupElement, part: string): string {
  const found = partOf(element, part)
  return found === undefined ? '' : wordsOf(found)
}
