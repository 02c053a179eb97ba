import type { Narrative, NarrativeBlock, NarrativeRun, NarrativeRuns } from '#domain/narrative/narrative.ts'
import { elementsOf, isSilent, styleOf, wordsOf } from './markup.ts'
import type { Markup, MarkupElement } from './markup.ts'
import { ownBlock } from './own-blocks.ts'
import { emphasisIn, isBlock, isListSign, plain, runsOfMarkup, textRun, tidyRuns } from './runs.ts'
import type { Emphasis } from './runs.ts'

/**
 * What was copied elsewhere as blocks of a text: paragraphs, headings, lists, tables, bold and italic. Everything else
 * is dropped; its words stay. `newId` gives each table one of its own.
 */
export function readMarkup(children: readonly Markup[], newId: () => string): Narrative {
  const reader = new Reader(newId)
  reader.read(children, plain)
  return reader.finish()
}

class Reader {
  readonly #blocks: NarrativeBlock[] = []
  #runs: NarrativeRun[] = []
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  read(children: readonly Markup[], emphasis: Emphasis): void {
    for (const child of children) {
      if (typeof child === 'string') this.#runs.push(textRun(child, emphasis))
      else if (!isSilent(child)) this.#element(child, emphasis)
    }
  }

  finish(): Narrative {
    this.#paragraph()
    return this.#blocks
  }

  #element(element: MarkupElement, emphasis: Emphasis): void {
    const { tag, children } = element
    const own = ownBlock(element)
    const item = wordListItem(element)
    if (own !== null) this.#block(own)
    else if (item !== null) this.#item(item.ordered, tidyRuns(runsOfMarkup(children, emphasis)))
    else if (tag === 'ul' || tag === 'ol') this.#list(element, emphasis)
    else if (tag === 'table') this.#table(element, emphasis)
    else if (/^h[1-6]$/.test(tag)) this.#heading(element)
    else if (tag === 'br' || tag === 'hr') this.#paragraph()
    else if (isBlock(element)) {
      this.#paragraph()
      this.read(children, emphasisIn(element, emphasis))
      this.#paragraph()
    } else if ('data-field' in element.attributes || 'data-reference' in element.attributes) {
      this.#runs.push(...runsOfMarkup([element], emphasis))
    } else this.read(children, emphasisIn(element, emphasis))
  }

  #paragraph(): void {
    const runs = tidyRuns(this.#runs)
    this.#runs = []
    if (runs.some((run) => !('text' in run) || run.text.trim() !== '')) this.#blocks.push({ kind: 'paragraph', runs })
  }

  #block(block: NarrativeBlock): void {
    this.#paragraph()
    this.#blocks.push(block)
  }

  #heading(element: MarkupElement): void {
    const text = wordsOf(element).replaceAll(/\s+/g, ' ').trim()
    if (text !== '') this.#block({ kind: 'heading', text })
  }

  /** Lists in lists become one: a report's list has one level. */
  #list(list: MarkupElement, emphasis: Emphasis): void {
    for (const item of elementsOf(list, 'li', 'ul', 'ol')) {
      if (item.tag !== 'li') this.#list(item, emphasis)
      else {
        const words = item.children.filter((child) => typeof child === 'string' || !/^[uo]l$/.test(child.tag))
        this.#item(list.tag === 'ol', tidyRuns(runsOfMarkup(words, emphasisIn(item, emphasis))))
        for (const inner of elementsOf({ ...item, children: item.children }, 'ul', 'ol')) this.#list(inner, emphasis)
      }
    }
  }

  #item(ordered: boolean, runs: NarrativeRuns): void {
    this.#paragraph()
    if (runs.length === 0) return
    const last = this.#blocks.at(-1)
    if (last?.kind === 'list' && last.ordered === ordered) {
      this.#blocks[this.#blocks.length - 1] = { ...last, items: [...last.items, runs] }
    } else this.#blocks.push({ kind: 'list', ordered, items: [runs] })
  }

  /** A table of one cell is no table but its text. */
  #table(table: MarkupElement, emphasis: Emphasis): void {
    const rows = elementsOf(table, 'tr').map((row) =>
      elementsOf(row, 'td', 'th').flatMap((cell) => {
        const wide = Math.min(50, Math.max(1, Number(cell.attributes['colspan'] ?? 1) || 1))
        const runs = tidyRuns(runsOfMarkup(cell.children, cell.tag === 'td' ? emphasisIn(cell, emphasis) : plain))
        return [runs, ...Array.from({ length: wide - 1 }, (): NarrativeRun[] => [])]
      }),
    )
    const [only] = rows
    if (rows.length === 1 && only?.length === 1) {
      this.#paragraph()
      this.#runs = only[0] ?? []
      return this.#paragraph()
    }
    const filled = rows.filter((row) => row.some((runs) => runs.length > 0))
    const width = Math.max(0, ...filled.map((row) => row.length))
    if (width === 0) return undefined
    const even = filled.map((row) => [...row, ...Array.from({ length: width - row.length }, (): NarrativeRun[] => [])])
    return this.#block({ kind: 'table', id: this.#newId(), caption: '', rows: even })
  }
}

/** A word processor's list item is a paragraph with the sign or number in its text. */
function wordListItem(element: MarkupElement): { readonly ordered: boolean } | null {
  if (element.tag !== 'p' || !/mso-list:(?!ignore|none)/.test(styleOf(element))) return null
  const sign =
    elementsOf(element, 'span')
      .map(signIn)
      .find((text) => text !== '') ?? ''
  return { ordered: /^\(?(?:\d+|[a-zåäö]|[ivx]+)[.)]/i.test(sign) }
}

function signIn(span: MarkupElement): string {
  if (isListSign(span)) return wordsOf(span).trim()
  return (
    elementsOf(span, 'span')
      .map(signIn)
      .find((text) => text !== '') ?? ''
  )
}
