import type { Narrative, NarrativeBlock, NarrativeRuns } from './narrative.ts'

const bullet = /^\s*[-–•]\s+(?=\S)/

/**
 * A text as people type it in a web form, without marks: each line is a paragraph, and lines after one another that
 * begin with `- ` are a list. Empty lines fall away, every word stays.
 */
export function narrativeOfLines(text: string): Narrative {
  const blocks: NarrativeBlock[] = []
  let items: NarrativeRuns[] = []
  const endList = () => {
    if (items.length > 0) blocks.push({ kind: 'list', ordered: false, items })
    items = []
  }
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    if (bullet.test(line)) {
      items.push([{ text: line.replace(bullet, '').trim() }])
      continue
    }
    endList()
    blocks.push({ kind: 'paragraph', runs: [{ text: line.trim() }] })
  }
  endList()
  return blocks
}
