import { checkAttachments } from './bar/check-attachments.ts'
import { checkContent } from './bar/check-content.ts'
import { checkFonts } from './bar/check-fonts.ts'
import { checkLinks } from './bar/check-links.ts'
import { checkMetadata, type Claims } from './bar/check-metadata.ts'
import { checkParentTree, readParentTree } from './bar/check-parent-tree.ts'
import { checkStructure } from './bar/check-structure.ts'
import { checkTables } from './bar/check-tables.ts'
import { type Finding, Findings } from './bar/findings.ts'
import { type OpenPdf, openPdf } from './bar/pdf-objects.ts'
import { readStructure } from './bar/structure-model.ts'

export interface BarReport {
  /** Nothing was found. That is less than a full validator's verdict: see `checkPdf`. */
  isClean: boolean
  findings: readonly Finding[]
  /** What the file claims of itself, true or not. */
  claims: Claims
  pageCount: number
}

/**
 * Judges a PDF by the machine-checkable rules of PDF/A-2a, PDF/A-3a and PDF/UA-1 that our own files could break: metadata,
 * colour intent, marked content, structure, tables, figures, headings, links, fonts, bookmarks, attached files.
 *
 * It is not a full validator (font programs, colour spaces and transparency are not looked into), and no machine can
 * tell whether an alternative text or a reading order makes sense. So it says what it found, never "conformant".
 */
export async function checkPdf(bytes: Uint8Array): Promise<BarReport> {
  const findings = new Findings()
  const pdf = await tryOpen(bytes, findings)
  if (pdf === undefined) {
    return { isClean: false, findings: findings.list, claims: { archive: '', accessibility: '' }, pageCount: 0 }
  }
  const claims = checkMetadata(pdf, findings)
  const contents = pdf.pages.map((page, index) => checkContent(page, index + 1, findings))
  const root = readStructure(pdf)
  if (root === undefined) findings.add('structure-root', 'The file has no structure tree')
  else {
    const parentTree = readParentTree(pdf)
    checkStructure(root, findings)
    checkTables(root, findings)
    checkParentTree(pdf, root, contents, parentTree, findings)
    checkLinks(pdf, root, parentTree, findings)
  }
  checkFonts(pdf, findings)
  checkAttachments(pdf, claims.archive, findings)
  return { isClean: findings.list.length === 0, findings: findings.list, claims, pageCount: pdf.pages.length }
}

async function tryOpen(bytes: Uint8Array, findings: Findings): Promise<OpenPdf | undefined> {
  try {
    return await openPdf(bytes)
  } catch (error) {
    findings.add('file', `The file can't be opened: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}
