import type { ReportInput } from '#domain/report/report-input.ts'
import type { BuildOptions } from '../engine/form.ts'
import type { Block, DocumentModel } from '../engine/model.ts'
import { reportSections } from '../engine/outline.ts'
import { paragraph } from '../page-text.ts'
import { attachmentList } from '../report-parts/attachments.ts'
import { implementerFields, projectFields } from '../report-parts/basics.ts'
import { besideText } from '../report-parts/beside-text.ts'
import { companiesTable } from '../report-parts/companies.ts'
import { costTable, inKindSentence } from '../report-parts/costs.ts'
import { reportDocument } from '../report-parts/document.ts'
import { eventsTable } from '../report-parts/events.ts'
import { fundingTable } from '../report-parts/funding.ts'
import { indicatorTable } from '../report-parts/indicators.ts'
import { ofProject, reportPage } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { actionsTable, goalsTable } from '../report-parts/plan.ts'
import { reportTitle } from '../report-parts/report-title.ts'
import { signedSections } from '../report-parts/signed-sections.ts'
import { reportTitlePage } from '../report-parts/title-page.ts'
import { slots } from './slots.ts'

const form = { id: 'maaseutu-raportti-lyhyt', edition: '2014–2027' }

/** The rural fund's report on the short frame: seven chapters, without a table of contents. */
export function build(input: ReportInput, options: BuildOptions): DocumentModel {
  const { language } = options
  const page = reportPage(input, language)
  return reportDocument(
    page,
    {
      form,
      titlePage: reportTitlePage(page, reportTitle(page), 'band'),
      contents: null,
      blocks: signedSections(page, reportSections(slots, input.report.settings, language), dataOf(page), {
        heading: true,
      }),
    },
    options,
  )
}

/** Goals with how far they came, then what was done; money with what the private side paid and worked. */
function dataOf(page: ReportPage): (key: string, hasText: boolean) => readonly Block[] {
  return (key, hasText) => {
    switch (key) {
      case 'implementer':
        return implementerFields(page)
      case 'identification':
        return projectFields(page)
      case 'summary':
        return hasText ? [] : fromApplication(page)
      case 'implementation':
        return [goalsTable, actionsTable, eventsTable, indicatorTable].flatMap((table) => besideText(true, table(page)))
      case 'costs':
        return [
          ...costTable(page),
          ...fundingTable(page),
          ...inKindSentence(page),
          ...besideText(true, companiesTable(page)),
        ]
      case 'attachments':
        return attachmentList(page)
      default:
        return []
    }
  }
}

/** The summary of the application, until the report has one of its own. */
function fromApplication({ input }: ReportPage): Block[] {
  const { summaryPlan } = input.project.description
  return summaryPlan
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line, ofProject(input, 'summary_plan')))
}
