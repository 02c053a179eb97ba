import type { Node } from 'prosemirror-model'
import type { NodeView, ViewMutationRecord } from 'prosemirror-view'

/** The address of a picture's bytes for `<img>`; null when they are not to be had. */
export type PictureAddress = (sha256: string) => Promise<string | null>

/** A picture with its caption and alternative text as lines to write in. */
export class PictureView implements NodeView {
  readonly dom = document.createElement('figure')
  readonly contentDOM = document.createElement('div')
  readonly #image = document.createElement('img')
  #node: Node

  constructor(node: Node, addressOf: PictureAddress, lost: () => string) {
    this.#node = node
    this.dom.dataset['part'] = 'picture'
    const frame = document.createElement('div')
    frame.contentEditable = 'false'
    frame.dataset['part'] = 'image'
    frame.append(this.#image)
    this.dom.append(frame, this.contentDOM)
    this.#draw()
    void addressOf(String(node.attrs['sha256'])).then((address) => {
      if (address === null) frame.textContent = lost()
      else this.#image.src = address
    })
  }

  /** The bytes never change, so the picture is not loaded again while its words are written. */
  update(node: Node): boolean {
    if (node.type !== this.#node.type || node.attrs['sha256'] !== this.#node.attrs['sha256']) return false
    this.#node = node
    this.#draw()
    return true
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== 'selection' && !this.contentDOM.contains(mutation.target)
  }

  #draw(): void {
    this.#image.alt = this.#node.childCount > 1 ? this.#node.child(1).textContent : ''
    this.#image.width = Number(this.#node.attrs['width'])
    this.#image.height = Number(this.#node.attrs['height'])
  }
}
