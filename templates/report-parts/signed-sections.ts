import type { Block, Heading } from '../engine/model.ts'
import type { ReportSection } from '../engine/outline.ts'
import type { ReportPage } from './page.ts'
import { sectionsOf } from './sections.ts'
import { LINE_ABOVE, signatureBlock } from './signature.ts'

/**
 * The sections, and where none of them is for signatures, the signatures at the end all the same, before the
 * attachments: whoever names signatories wants to sign, and a paper that is handed in signed has them `always`. With a
 * `heading` they are a part of their own and not of the chapter above; a form whose headings are the funder's has none.
 */
export function signedSections(
  page: ReportPage,
  sections: readonly ReportSection[],
  dataOf: (key: string, hasText: boolean) => readonly Block[],
  { always = false, heading = false }: { readonly always?: boolean; readonly heading?: boolean } = {},
): Block[] {
  const hasHeading = sections.some(({ key }) => key === 'signatures')
  if (hasHeading || (!always && page.input.report.settings.signatories.length === 0))
    return sectionsOf(page, sections, dataOf)
  const isLast = ({ key }: ReportSection) => key === 'attachments'
  return [
    ...sectionsOf(
      page,
      sections.filter((section) => !isLast(section)),
      dataOf,
    ),
    ...(heading ? [headingOf(page), ...signatureBlock(page)] : signatureBlock(page, LINE_ABOVE)),
    ...sectionsOf(page, sections.filter(isLast), dataOf),
  ]
}

const headingOf = ({ words }: ReportPage): Heading => ({
  kind: 'heading',
  id: 'signatures',
  level: 1,
  text: words.signatures,
})
