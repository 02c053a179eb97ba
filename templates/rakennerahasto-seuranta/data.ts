import type { Block } from '../engine/model.ts'
import { small } from '../page-text.ts'
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
import type { ReportPage } from '../report-parts/page.ts'
import { personMonthTable } from '../report-parts/people.ts'
import { goalsTable } from '../report-parts/plan.ts'
import { signatureBlock } from '../report-parts/signature.ts'
import { communicationBlocks, meetingsTable } from '../report-parts/structural/cooperation.ts'
import { correctionBlocks } from '../report-parts/structural/corrections.ts'
import { deviationsTable } from '../report-parts/structural/deviations.ts'
import { headerFields } from '../report-parts/structural/header.ts'
import { nextPeriodBlocks } from '../report-parts/structural/next-period.ts'
import { packageBlocks } from '../report-parts/structural/packages.ts'
import { equalityBlocks, sustainabilityBlocks } from '../report-parts/structural/principles.ts'
import { structuralWords } from '../report-parts/structural/words.ts'

/** What the data says in a section of the frame. */
export function dataOf(page: ReportPage): (key: string, hasText: boolean) => readonly Block[] {
  return (key, hasText) => {
    switch (key) {
      case 'basics':
        return [...headerFields(page), ...implementerFields(page)]
      case 'implementation':
        return page.input.plan.workPackage.length === 0 && !hasText
          ? [small(structuralWords(page.language)('packagesNone'))]
          : []
      case 'results':
        return [...indicatorTable(page), ...correctionBlocks(page), ...besideText(true, goalsTable(page))]
      case 'deviations':
        return besideText(hasText, deviationsTable(page))
      case 'cooperation':
        return [
          ...organisationTable(page),
          ...besideText(hasText, meetingsTable(page)),
          ...besideText(true, companiesTable(page)),
        ]
      case 'communication':
        return [...communicationBlocks(page), ...besideText(hasText, eventsTable(page))]
      case 'principles':
        return [...equalityBlocks(page), ...sustainabilityBlocks(page)]
      case 'finances':
        return [
          ...costTable(page),
          ...inKindSentence(page),
          ...fundingTable(page),
          ...claimsTable(page),
          ...personMonthTable(page),
        ]
      case 'next-period':
        return nextPeriodBlocks(page)
      case 'signatures':
        return signatureBlock(page)
      case 'attachments':
        return attachmentList(page)
      default:
        return packageBlocks(page, key, hasText)
    }
  }
}
