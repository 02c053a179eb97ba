import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { ChipSource, ChipStore } from './chip-store.ts'

interface ChipWords {
  readonly text: string
  readonly title: string
  /** False for a figure without a value or a place that is gone. */
  readonly isKnown: boolean
}

type WordsOf = (source: ChipSource, node: Node) => ChipWords

/** A figure by its printed value; one without a value by its name in brackets, as the page prints it. */
export const figureWords: WordsOf = ({ figures }, { attrs }) => {
  const key = String(attrs['key'])
  const figure = figures.get(key)
  const name = figure?.name ?? key
  const printed = figure?.printed ?? null
  return { text: printed ?? `[${name}]`, title: name, isKnown: printed !== null }
}

/** `missing` is what a reference says whose target is gone. */
export function referenceWords(missing: () => string): WordsOf {
  return ({ labels }, { attrs }) => {
    const label = labels.get(String(attrs['target']))
    return { text: label ?? `[${missing()}]`, title: label ?? missing(), isKnown: label !== undefined }
  }
}

/** A word of the text that is read from elsewhere. It follows its source while the text stays as it is. */
export class ChipView implements NodeView {
  readonly dom = document.createElement('span')
  readonly #stop: () => void

  constructor(node: Node, store: ChipStore, kind: 'figure' | 'reference', wordsOf: WordsOf) {
    this.dom.dataset['chip'] = kind
    this.dom.contentEditable = 'false'
    if (kind === 'figure') {
      this.dom.dataset['field'] = String(node.attrs['key'])
      this.dom.tabIndex = -1
    }
    const draw = () => {
      const { text, title, isKnown } = wordsOf(store.source, node)
      this.dom.textContent = text
      this.dom.title = title
      this.dom.toggleAttribute('data-unknown', !isKnown)
    }
    draw()
    this.#stop = store.listen(draw)
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    this.#stop()
  }
}
