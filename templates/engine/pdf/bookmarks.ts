import type { PdfKitDocument, PdfReference } from './pdfmake-types.ts'

/** A heading as it was drawn. */
export interface Bookmark {
  level: number
  title: string
  page: PdfReference
  /** Distance from the bottom of the page in points. */
  top: number
}

interface Branch {
  bookmark: Bookmark
  reference: PdfReference
  children: Branch[]
}

/** Chapters stand open, deeper levels are folded. */
const OPEN_LEVEL = 1

/** Writes the bookmark tree, nested by heading level, with the counts that ISO 32000-1, 12.3.3 asks for. */
export function writeBookmarks(document: PdfKitDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return
  const root = document.ref({ Type: 'Outlines' })
  const top: Branch[] = []
  const path: Branch[] = []
  for (const bookmark of bookmarks) {
    while ((path.at(-1)?.bookmark.level ?? 0) >= bookmark.level) path.pop()
    const branch: Branch = { bookmark, reference: document.ref({}), children: [] }
    const siblings = path.at(-1)?.children ?? top
    siblings.push(branch)
    path.push(branch)
  }
  writeChildren(root, top, true)
  root.end()
  document._root.data['Outlines'] = root
  document._root.data['PageMode'] = 'UseOutlines'
}

/** @returns how many bookmarks show below `parent` when it is open. */
function writeChildren(parent: PdfReference, children: readonly Branch[], isOpen: boolean): number {
  let shown = children.length
  for (const [index, { bookmark, reference, children: grandchildren }] of children.entries()) {
    const { data } = reference
    data['Title'] = Object(bookmark.title)
    data['Parent'] = parent
    data['Dest'] = [bookmark.page, 'XYZ', null, bookmark.top, null]
    const previous = children[index - 1]
    const next = children[index + 1]
    if (previous !== undefined) data['Prev'] = previous.reference
    if (next !== undefined) data['Next'] = next.reference
    if (grandchildren.length > 0) {
      const childOpen = bookmark.level <= OPEN_LEVEL
      const below = writeChildren(reference, grandchildren, childOpen)
      if (childOpen) shown += below
    }
    reference.end()
  }
  const first = children[0]
  const last = children.at(-1)
  if (first !== undefined && last !== undefined) {
    parent.data['First'] = first.reference
    parent.data['Last'] = last.reference
    parent.data['Count'] = isOpen ? shown : -shown
  }
  return shown
}
