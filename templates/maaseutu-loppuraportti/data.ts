import type { Block } from '../engine/model.ts'
import { small } from '../page-text.ts'
import { attachmentList } from '../report-parts/attachments.ts'
import { implementerFields, projectFields } from '../report-parts/basics.ts'
import { besideText } from '../report-parts/beside-text.ts'
import { claimsTable } from '../report-parts/claims.ts'
import { companiesTable } from '../report-parts/companies.ts'
import { costTable, inKindSentence } from '../report-parts/costs.ts'
import { eventsTable } from '../report-parts/events.ts'
import { fundingTable } from '../report-parts/funding.ts'
import { organisationTable, risksTable } from '../report-parts/governance.ts'
import { indicatorTable } from '../report-parts/indicators.ts'
import type { ReportPage } from '../report-parts/page.ts'
import { allocationTable, personMonthTable } from '../report-parts/people.ts'
import { actionsTable, goalsTable, resultsTable, schedule } from '../report-parts/plan.ts'
import { signatureBlock } from '../report-parts/signature.ts'

/** What the data says in a section of the frame; sections that people write alone have none. */
export function dataOf(page: ReportPage): (key: string, hasText: boolean) => readonly Block[] {
  return (key, hasText) => {
    switch (key) {
      case 'implementer':
        return implementerFields(page)
      case 'identification':
        return projectFields(page)
      case 'project-goals':
        return besideText(hasText, goalsTable(page))
      case 'actions':
        return besideText(hasText, [
          ...besideText(hasEvents(page), actionsTable(page)),
          ...besideText(true, eventsTable(page)),
        ])
      case 'schedule':
        return besideText(hasText, schedule(page))
      case 'resources':
        return besideText(hasText, [...allocationTable(page), ...personMonthTable(page)])
      case 'organisation':
        return organisationTable(page)
      case 'costs':
        return [...costTable(page), ...inKindSentence(page), ...fundingTable(page)]
      case 'monitoring':
        return [...claimsTable(page), ...indicatorTable(page)]
      case 'risks':
        return besideText(hasText, risksTable(page))
      case 'partners':
        return besideText(true, companiesTable(page))
      case 'results':
        return resultsTable(page)
      case 'steering-group':
        // It is in the report only when it is expected.
        return hasText ? [] : [small(page.words.notWritten)]
      case 'signatures':
        return signatureBlock(page)
      case 'attachments':
        return attachmentList(page)
      default:
        return []
    }
  }
}

const hasEvents = ({ input }: ReportPage) => input.events.some(({ inPeriod }) => inPeriod)
