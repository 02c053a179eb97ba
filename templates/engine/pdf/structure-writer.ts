import type { PdfKitDocument, PdfReference } from './pdfmake-types.ts'
import type { StructureNode } from './structure.ts'

/** Which element each marked piece of a page belongs to; the index is the MCID. */
export type PageOwners = readonly StructureNode[]

/** An empty cell stays (the table must be regular); other elements without content say nothing. */
const keptWhenEmpty = new Set(['TD', 'TH'])

/** Text of the PDF file's own kind; pdfkit takes plain strings for names. */
const pdfText = (text: string): object => Object(text)

/**
 * Writes the structure tree: elements, the parent tree of marked content and annotations, and the tree's root.
 * pdfkit's own writer gives link annotations the wrong page and can't put tables' attributes.
 */
export function writeStructure(document: PdfKitDocument, root: StructureNode, owners: readonly PageOwners[]): void {
  const references = new Map<StructureNode, PdfReference>()
  const annotationParents: PdfReference[] = []
  const treeRoot = document.getStructTreeRoot()
  const rootReference = writeElement(root, treeRoot) ?? document.ref({ S: 'Document', P: treeRoot, K: [] })
  if (!references.has(root)) rootReference.end()

  const numbers: unknown[] = []
  for (const [page, nodes] of owners.entries())
    numbers.push(
      page,
      nodes.map((node) => references.get(node)),
    )
  for (const [index, reference] of annotationParents.entries()) numbers.push(owners.length + index, reference)
  const parentTree = document.ref({ Nums: numbers })
  parentTree.end()
  treeRoot.data['K'] = [rootReference]
  treeRoot.data['ParentTree'] = parentTree
  treeRoot.data['ParentTreeNextKey'] = owners.length + annotationParents.length
  treeRoot.end()

  function writeElement(node: StructureNode, parent: PdfReference): PdfReference | undefined {
    if (isEmpty(node)) return undefined
    const reference = document.ref({ S: node.role, P: parent })
    references.set(node, reference)
    const kids: unknown[] = []
    let page: PdfReference | undefined
    for (const kid of node.kids) {
      if (kid.kind === 'element') {
        const child = writeElement(kid, reference)
        if (child !== undefined) kids.push(child)
      } else if (kid.kind === 'content') {
        page ??= kid.page
        kids.push(kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid })
      } else {
        kid.annotation.data['StructParent'] = owners.length + annotationParents.length
        annotationParents.push(reference)
        kid.annotation.end()
        kids.push({ Type: 'OBJR', Obj: kid.annotation, Pg: kid.page })
      }
    }
    if (page !== undefined) reference.data['Pg'] = page
    writeAttributes(node, reference)
    reference.data['K'] = kids.length === 1 ? kids[0] : kids
    reference.end()
    return reference
  }
}

function isEmpty(node: StructureNode): boolean {
  if (keptWhenEmpty.has(node.role)) return false
  return node.kids.every((kid) => kid.kind === 'element' && isEmpty(kid))
}

function writeAttributes(node: StructureNode, reference: PdfReference): void {
  const { alt, language, scope, colSpan, rowSpan, listNumbering, summary } = node.attributes
  if (alt !== undefined) reference.data['Alt'] = pdfText(alt)
  if (language !== undefined) reference.data['Lang'] = pdfText(languageTag[language])
  const attributes: object[] = []
  if (scope !== undefined || colSpan !== undefined || rowSpan !== undefined || summary !== undefined) {
    attributes.push({
      O: 'Table',
      ...(scope !== undefined && { Scope: scope }),
      ...(colSpan !== undefined && { ColSpan: colSpan }),
      ...(rowSpan !== undefined && { RowSpan: rowSpan }),
      ...(summary !== undefined && { Summary: pdfText(summary) }),
    })
  }
  if (listNumbering !== undefined) attributes.push({ O: 'List', ListNumbering: listNumbering })
  if (node.boundingBox !== undefined) attributes.push({ O: 'Layout', Placement: 'Block', BBox: [...node.boundingBox] })
  if (attributes.length > 0) reference.data['A'] = attributes.length === 1 ? attributes[0] : attributes
}

/** BCP 47 tags of the document's languages. */
export const languageTag = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const
