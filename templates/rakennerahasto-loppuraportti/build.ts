import { isEmptyNarrative } from '#domain/narrative/narrative.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { DocumentModel } from '../engine/model.ts'
import { reportSections } from '../engine/outline.ts'
import type { ReportSection } from '../engine/outline.ts'
import { reportDocument } from '../report-parts/document.ts'
import { hasSteeringGroup } from '../report-parts/governance.ts'
import { reportPage } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { reportTitle } from '../report-parts/report-title.ts'
import { sectionsOf } from '../report-parts/sections.ts'
import { reportTitlePage } from '../report-parts/title-page.ts'
import { dataOf } from './data.ts'
import { slotsOfPlan } from './slots.ts'

const form = { id: 'rakennerahasto-loppuraportti', edition: '2014–2027' }

/** The final report of the whole project. */
export function build(input: ReportInput, options: BuildOptions): DocumentModel {
  const page = reportPage(input, options.language)
  const slots = slotsOfPlan(input.plan)
  const sections = reportSections(slots, input.report.settings, options.language).filter((each) => isToTell(page, each))
  return reportDocument(
    page,
    {
      form,
      titlePage: reportTitlePage(page, reportTitle(page), 'page'),
      contents: 2,
      blocks: sectionsOf(page, sections, dataOf(page)),
    },
    options,
  )
}

/**
 * Fundamental rights are a principle of 2021–2027 (CPR 2021/1060 art. 9); the steering group accepts where there is one.
 * Whatever somebody has written is told all the same.
 */
function isToTell(page: ReportPage, { key }: ReportSection): boolean {
  const { texts, project } = page.input
  if (!isEmptyNarrative(texts[key]?.narrative ?? [])) return true
  if (key === 'rights') return project.regime === 'SF21'
  return key !== 'steering-group' || hasSteeringGroup(page)
}
