import type { Findings } from './findings.ts'
import { getRef } from './pdf-objects.ts'
import { altText, attribute, type Element, walkElements } from './structure-model.ts'

/** Roles that stand only in these ones (ISO 32000-1, 14.8.4.3). */
const parentsOf: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI', 'TOCI', 'Note', 'Reference', 'P'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TOCI: ['TOC'],
}

/** Roles that hold only these ones. */
const childrenOf: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  TOC: ['TOC', 'TOCI', 'Caption'],
}

const knownRoles = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl ' +
    'LBody Figure Formula Form Table THead TBody TFoot TR TH TD Span Quote Note Reference BibEntry Code Link Annot'
  ).split(' '),
)

export function checkStructure(root: Element, findings: Findings): void {
  if (root.children.length !== 1 || root.children[0]?.role !== 'Document') {
    findings.add('structure-root', 'The structure tree has not exactly one Document')
  }
  let headingLevel = 0
  for (const element of walkElements(root)) {
    if (element === root) continue
    checkRole(element, findings)
    if (element.role === 'Figure') checkFigure(element, findings)
    const level = /^H([1-6])$/.exec(element.role)?.[1]
    if (level === undefined) continue
    if (Number(level) > headingLevel + 1) findings.add('heading-order', `H${level} follows level ${headingLevel}`)
    headingLevel = Number(level)
  }
}

function checkRole(element: Element, findings: Findings): void {
  const { role, parent, ref, dict } = element
  if (!knownRoles.has(role)) findings.add('structure-role', `${role} is no standard role`)
  const parentRole = parent?.role ?? ''
  if (parentsOf[role]?.includes(parentRole) === false)
    findings.add('structure-nesting', `${role} stands in ${parentRole}`)
  if (childrenOf[parentRole]?.includes(role) === false) findings.add('structure-nesting', `${parentRole} holds ${role}`)
  if (childrenOf[role] !== undefined && element.contents.length > 0) {
    findings.add('structure-nesting', `${role} holds content of its own`)
  }
  if (getRef(dict, 'P')?.toString() !== parent?.ref?.toString()) {
    findings.add(
      'structure-nesting',
      `${role} ${ref?.toString() ?? ''} names another parent than the one that holds it`,
    )
  }
}

function checkFigure(element: Element, findings: Findings): void {
  if (altText(element).trim() === '') findings.add('figure', 'A figure has no alternative text')
  const hasContent = [...walkElements(element)].some((inner) => inner.contents.length > 0)
  if (!hasContent) findings.add('figure', 'A figure has no content')
  if (attribute(element, 'BBox') === undefined) findings.add('figure', 'A figure has no bounding box')
}
