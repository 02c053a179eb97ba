import type { ReportInput } from '#domain/report/report-input.ts'
import { isEmptyNarrative } from '#domain/narrative/narrative.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { DocumentModel } from '../engine/model.ts'
import { reportSections } from '../engine/outline.ts'
import type { ReportSection } from '../engine/outline.ts'
import { reportDocument } from '../report-parts/document.ts'
import { hasSteeringGroup } from '../report-parts/governance.ts'
import { reportPage } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { reportTitle } from '../report-parts/report-title.ts'
import { signedSections } from '../report-parts/signed-sections.ts'
import { reportTitlePage } from '../report-parts/title-page.ts'
import { dataOf } from './data.ts'
import { slots } from './slots.ts'

const form = { id: 'maaseutu-loppuraportti', edition: '2014–2027' }

/** The rural fund's report on the long frame, or on the outline that the report has of its own. */
export function build(input: ReportInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const page = reportPage(input, language)
  const sections = reportSections(slots, input.report.settings, language).filter((each) => isToTell(page, each))
  return reportDocument(
    page,
    {
      form,
      titlePage: reportTitlePage(page, reportTitle(page), 'page'),
      contents: 3,
      blocks: signedSections(page, sections, dataOf(page)),
    },
    options,
  )
}

/** A statement stands only in the report of a project that has a steering group, or when somebody wrote it. */
function isToTell(page: ReportPage, { key, slot }: ReportSection): boolean {
  if (slot === null || key !== 'steering-group') return true
  return hasSteeringGroup(page) || !isEmptyNarrative(page.input.texts[key]?.narrative ?? [])
}
