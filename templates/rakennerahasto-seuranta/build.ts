import type { ReportInput } from '#domain/report/report-input.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { DocumentModel } from '../engine/model.ts'
import { reportSections } from '../engine/outline.ts'
import { reportDocument } from '../report-parts/document.ts'
import { reportPage } from '../report-parts/page.ts'
import { sectionsOf } from '../report-parts/sections.ts'
import { inLanguage } from '../report-parts/structural/description-labels.ts'
import { reportTitlePage } from '../report-parts/title-page.ts'
import { dataOf } from './data.ts'
import { slotsOfPlan } from './slots.ts'

const form = { id: 'rakennerahasto-seuranta', edition: '2014–2027' }

/** The monitoring report of a claim period. */
export function build(input: ReportInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const page = reportPage(input, language)
  const title = inLanguage(['Seurantaraportti', 'Uppföljningsrapport', 'Monitoring report'], language)
  const sections = reportSections(slotsOfPlan(input.plan), input.report.settings, language)
  return reportDocument(
    page,
    {
      form,
      // The chapter below the band tells the project's own facts.
      titlePage: { ...reportTitlePage(page, title, 'band'), lines: [] },
      contents: null,
      blocks: sectionsOf(page, sections, dataOf(page)),
    },
    options,
  )
}
