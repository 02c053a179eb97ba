/** Markup of the clipboard as plain data: what it says, with nothing that could run or load. */
export type Markup = string | MarkupElement

export interface MarkupElement {
  /** In small letters. */
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Markup[]
}

/** Of these nothing is read, not even the words. */
const silent = new Set(['script', 'style', 'head', 'meta', 'title', 'link', 'template', 'noscript', 'object', 'svg'])

export const isSilent = ({ tag }: MarkupElement): boolean => silent.has(tag)

/** The words of markup, whatever their form. */
export function wordsOf(markup: Markup): string {
  if (typeof markup === 'string') return markup
  return isSilent(markup) ? '' : markup.children.map(wordsOf).join('')
}

/** All elements of a tag, in reading order; what is inside one of them is not looked through. */
export function elementsOf(root: MarkupElement, ...tags: readonly string[]): MarkupElement[] {
  return root.children.flatMap((child) => {
    if (typeof child === 'string') return []
    return tags.includes(child.tag) ? [child] : elementsOf(child, ...tags)
  })
}

export const styleOf = ({ attributes }: MarkupElement): string =>
  (attributes['data-style'] ?? '').toLowerCase().replaceAll(/\s/g, '')
