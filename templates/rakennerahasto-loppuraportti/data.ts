import type { Block } from '../engine/model.ts'
import { plainHeading } from '../page-text.ts'
import { attachmentList } from '../report-parts/attachments.ts'
import { implementerFields } from '../report-parts/basics.ts'
import { besideText } from '../report-parts/beside-text.ts'
import { claimsTable } from '../report-parts/claims.ts'
import { companiesTable } from '../report-parts/companies.ts'
import { costTable, inKindSentence } from '../report-parts/costs.ts'
import { eventsTable } from '../report-parts/events.ts'
import { fundingTable } from '../report-parts/funding.ts'
import { organisationTable } from '../report-parts/governance.ts'
import { indicatorTable } from '../report-parts/indicators.ts'
import { ofProject } from '../report-parts/page.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { personMonthTable } from '../report-parts/people.ts'
import { goalsTable, resultsTable, schedule } from '../report-parts/plan.ts'
import { signatureBlock } from '../report-parts/signature.ts'
import { acceptanceBlocks, retentionBlocks } from '../report-parts/structural/closing.ts'
import { communicationBlocks, meetingsTable } from '../report-parts/structural/cooperation.ts'
import { descriptionLabel } from '../report-parts/structural/description-labels.ts'
import { deviationsTable } from '../report-parts/structural/deviations.ts'
import { freeTextBlocks } from '../report-parts/structural/free-text.ts'
import { authorFields, headerFields } from '../report-parts/structural/header.ts'
import { packageBlocks } from '../report-parts/structural/packages.ts'
import { equalityBlocks, sustainabilityBlocks } from '../report-parts/structural/principles.ts'

/** What the data says in a chapter. */
export function dataOf(page: ReportPage): (key: string, hasText: boolean) => readonly Block[] {
  return (key, hasText) => {
    switch (key) {
      case 'summary':
        return hasText ? [] : publishedSummary(page)
      case 'basics':
        return headerFields(page)
      case 'implementer':
        return implementerFields(page)
      case 'author':
        return authorFields(page)
      case 'starting-point':
        return [...(hasText ? [] : publishedPlan(page)), ...besideText(true, goalsTable(page))]
      case 'implementation':
        return [
          ...besideText(true, schedule(page)),
          ...organisationTable(page),
          ...besideText(true, meetingsTable(page)),
          ...besideText(true, companiesTable(page)),
        ]
      case 'communication':
        return [...communicationBlocks(page), ...besideText(true, eventsTable(page))]
      case 'deviations':
        return besideText(hasText, deviationsTable(page))
      case 'results':
        return [...indicatorTable(page), ...resultsTable(page)]
      case 'equality':
        return equalityBlocks(page)
      case 'sustainability':
        return sustainabilityBlocks(page)
      case 'finances':
        return [
          ...costTable(page),
          ...inKindSentence(page),
          ...fundingTable(page),
          ...claimsTable(page),
          ...personMonthTable(page),
        ]
      case 'retention':
        return besideText(hasText, retentionBlocks(page))
      case 'steering-group':
        return besideText(hasText, acceptanceBlocks(page))
      case 'signatures':
        return signatureBlock(page)
      case 'attachments':
        return attachmentList(page)
      default:
        return packageBlocks(page, key, hasText)
    }
  }
}

/** The summary is section 9 of the public description: where that is written, it needs not be written again. */
function publishedSummary({ input }: ReportPage): Block[] {
  return freeTextBlocks(input.project.description.finalSummary ?? '', ofProject(input, 'final_summary'))
}

/** Summary and target groups of the description. */
function publishedPlan({ input, language }: ReportPage): Block[] {
  const { summaryPlan, targetDirect, targetIndirect } = input.project.description
  const groups = [
    ['targetDirect', targetDirect, 'target_direct'],
    ['targetIndirect', targetIndirect, 'target_indirect'],
  ] as const
  return [
    ...freeTextBlocks(summaryPlan, ofProject(input, 'summary_plan')),
    ...groups.flatMap(([key, text, column]): Block[] =>
      text.trim() === ''
        ? []
        : [
            plainHeading(`description-${key}`, 2, descriptionLabel(key, language)),
            ...freeTextBlocks(text, ofProject(input, column)),
          ],
    ),
  ]
}
