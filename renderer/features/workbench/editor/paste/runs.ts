import type { NarrativeRun } from '#domain/narrative/narrative.ts'
import { isSilent, styleOf } from './markup.ts'
import type { Markup, MarkupElement } from './markup.ts'

export interface Emphasis {
  readonly bold: boolean
  readonly italic: boolean
}
export const plain: Emphasis = { bold: false, italic: false }

/** What the element makes of the words in it. A style of its own says more than the tag: `<b style="font-weight:normal">`. */
export function emphasisIn(element: MarkupElement, around: Emphasis): Emphasis {
  const style = styleOf(element)
  const weight = /font-weight:(\w+)/.exec(style)?.[1]
  const slant = /font-style:(\w+)/.exec(style)?.[1]
  return {
    bold:
      weight === undefined
        ? around.bold || element.tag === 'b' || element.tag === 'strong'
        : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic:
      slant === undefined
        ? around.italic || element.tag === 'i' || element.tag === 'em'
        : slant === 'italic' || slant === 'oblique',
  }
}

/** A word processor writes the sign of a list item into its text. */
export const isListSign = (element: MarkupElement): boolean => styleOf(element).includes('mso-list:ignore')

/** All words of the markup in one line, with their emphasis, live figures and references. */
export function runsOfMarkup(children: readonly Markup[], emphasis: Emphasis = plain): NarrativeRun[] {
  return children.flatMap((child): NarrativeRun[] => {
    if (typeof child === 'string') return [textRun(child, emphasis)]
    if (isSilent(child) || isListSign(child)) return []
    const { 'data-field': field, 'data-reference': reference } = child.attributes
    if (field !== undefined && field !== '') return [{ field }]
    if (reference !== undefined && reference !== '') return [{ reference }]
    if (child.tag === 'br') return [textRun(' ', emphasis)]
    const runs = runsOfMarkup(child.children, emphasisIn(child, emphasis))
    return isBlock(child) ? [textRun(' ', plain), ...runs, textRun(' ', plain)] : runs
  })
}

export function textRun(text: string, { bold, italic }: Emphasis): NarrativeRun {
  return { text: text.replaceAll(/[\t\n\r ]+/g, ' '), ...(bold && { bold }), ...(italic && { italic }) }
}

const blocks =
  /^(address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

export const isBlock = ({ tag }: MarkupElement): boolean => blocks.test(tag)

/** Words of one emphasis joined, no space at the ends and never two in a row. */
export function tidyRuns(runs: readonly NarrativeRun[]): NarrativeRun[] {
  const joined: NarrativeRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last === undefined || !('text' in last) || !('text' in run)) joined.push(run)
    else if (run.text.trim() === '' || isSame(last, run)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}${run.text}`.replaceAll(/ {2,}/g, ' ') }
    } else {
      joined.push(last.text.endsWith(' ') ? { ...run, text: run.text.replace(/^ +/, '') } : run)
    }
  }
  return joined
    .map((run, index): NarrativeRun => {
      if (!('text' in run)) return run
      const begun = index === 0 ? run.text.replace(/^ +/, '') : run.text
      return { ...run, text: index === joined.length - 1 ? begun.replace(/ +$/, '') : begun }
    })
    .filter((run) => !('text' in run) || run.text !== '')
}

type Words = Extract<NarrativeRun, { text: string }>
const isSame = (a: Words, b: Words) =>
  (a.bold ?? false) === (b.bold ?? false) && (a.italic ?? false) === (b.italic ?? false)
