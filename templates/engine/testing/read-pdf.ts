import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { getText, openPdf } from '../pdf/bar/pdf-objects.ts'
import { type Element, readStructure, walkElements } from '../pdf/bar/structure-model.ts'

/** Roles inside a line: no space stands between them and their neighbours. */
const inlineRoles = new Set(['Link', 'Span', 'Reference'])

/**
 * The text of a PDF in the order of its structure tree, as a screen reader gets it: page furniture is left out, and so
 * is the table of contents unless it is asked for.
 */
export async function readStructureText(bytes: Uint8Array, withContents = false): Promise<string> {
  const { root, read } = await openStructure(bytes, withContents)
  return root === undefined ? '' : read(root)
}

/** An element of the structure tree: its role, its text with plain spaces, and the alternative text of a figure. */
export interface ReadElement {
  readonly role: string
  readonly text: string
  readonly alt?: string
}

/** The elements of some roles in the order in which they are read out. */
export async function readElements(bytes: Uint8Array, roles: readonly string[]): Promise<readonly ReadElement[]> {
  const { root, read } = await openStructure(bytes, false)
  if (root === undefined) return []
  return [...walkElements(root)]
    .filter(({ role }) => roles.includes(role))
    .map((element) => {
      const alt = getText(element.dict, 'Alt')
      const text = read(element)
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .trim()
      return { role: element.role, text, ...(alt !== undefined && { alt }) }
    })
}

async function openStructure(bytes: Uint8Array, withContents: boolean) {
  const texts = await textsByMark(bytes)
  const pdf = await openPdf(bytes)
  const pageIndex = new Map(pdf.pages.map((page, index) => [page.ref.toString(), index]))
  const read = (element: Element): string => {
    if (element.role === 'TOC' && !withContents) return ''
    let text = ''
    let lastPage: string | undefined
    for (const kid of element.kids) {
      if ('role' in kid) text += read(kid)
      else {
        const page = kid.page?.toString() ?? ''
        // pdf.js drops the space at the end of a page's last line.
        if (lastPage !== undefined && lastPage !== page) text += '\n'
        lastPage = page
        text += texts.get(`${pageIndex.get(page) ?? -1}/${kid.mcid}`) ?? ''
      }
    }
    return inlineRoles.has(element.role) ? text : `\n${text}\n`
  }
  return { root: readStructure(pdf), read }
}

/** The pieces of text by page index and MCID. */
async function textsByMark(bytes: Uint8Array): Promise<Map<string, string>> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const texts = new Map<string, string>()
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const content = await page.getTextContent({ includeMarkedContent: true })
    const open: (string | undefined)[] = []
    for (const item of content.items) {
      if ('str' in item) {
        const mark = open.findLast((id) => id !== undefined)
        if (mark !== undefined) texts.set(mark, `${texts.get(mark) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else {
        const mcid = /_mc(\d+)$/.exec(item.id ?? '')?.[1]
        open.push(mcid === undefined ? undefined : `${number - 1}/${mcid}`)
      }
    }
  }
  await task.destroy()
  return texts
}

/** Each text of each page with its place from the lower left corner, in the order of drawing. */
export async function readPlacedText(bytes: Uint8Array): Promise<{ x: number; y: number; text: string }[][]> {
  const task = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false })
  const pdf = await task.promise
  const pages: { x: number; y: number; text: string }[][] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, , , , x = 0, y = 0] = item.transform.map(Number)
        return [{ x, y, text: item.str }]
      }),
    )
  }
  await task.destroy()
  return pages
}
