import { inertDocument } from '../../../../trusted-types.ts'
import type { Markup } from './markup.ts'

const kept = ['data-style', 'colspan', 'data-field', 'data-reference']
const isKept = (name: string) => kept.includes(name) || /^data-(part|id|sha256|media-type|width|height)$/.test(name)
/** Markup that is nested deeper is read as if it ended there: nobody writes like that. */
const deepest = 400

/** The clipboard's markup as plain data. It is read in a document that shows nothing, loads nothing and runs nothing. */
export function readHtml(html: string): readonly Markup[] {
  return childrenOf(inertDocument(html).body, 0)
}

function childrenOf(parent: Element, depth: number): Markup[] {
  if (depth > deepest) return []
  return [...parent.childNodes].flatMap((node): Markup[] => {
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
    if (node.nodeType !== Node.ELEMENT_NODE || !isElement(node)) return []
    const attributes = Object.fromEntries(
      [...node.attributes].filter(({ name }) => isKept(name)).map(({ name, value }) => [name, value]),
    )
    return [{ tag: node.tagName.toLowerCase(), attributes, children: childrenOf(node, depth + 1) }]
  })
}

/** By its kind, not by `instanceof`: the elements are those of another document. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
