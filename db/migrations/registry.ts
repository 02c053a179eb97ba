import { foundation } from './0010-foundation.ts'
import { people } from './0020-people.ts'
import { decisions } from './0030-decisions.ts'
import { ledger } from './0040-ledger.ts'
import { everyFund } from './0045-every-fund.ts'
import { claims } from './0050-claims.ts'
import { budget } from './0055-budget.ts'
import { filesAndFacts } from './0060-files-and-facts.ts'
import { organisations } from './0070-organisations.ts'
import { groups } from './0080-groups.ts'
import { indicators } from './0090-indicators.ts'
import { events } from './0100-events.ts'
import { plan } from './0110-plan.ts'
import { hourLists } from './0120-hour-lists.ts'
import { reports } from './0130-reports.ts'
import { findingWaivers } from './0140-finding-waivers.ts'
import { reportSnapshots } from './0150-report-snapshots.ts'
import { changeApplications } from './0160-change-applications.ts'
import type { Migration } from './migration.ts'

/** All steps, oldest first. Add at the end; never change or remove one (docs/how-to-add-a-migration.md). */
export const migrations: readonly Migration[] = [
  foundation,
  people,
  decisions,
  ledger,
  everyFund,
  claims,
  budget,
  filesAndFacts,
  organisations,
  groups,
  indicators,
  events,
  plan,
  hourLists,
  reports,
  findingWaivers,
  reportSnapshots,
  changeApplications,
]

/** The schema that a list of steps leads to. */
export function newestVersion(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0
}
