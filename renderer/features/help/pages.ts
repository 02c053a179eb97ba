import type { HelpPage } from './help-page.ts'
import { budgetHelp } from './pages/budget.ts'
import { bulkHelp } from './pages/bulk.ts'
import { checksHelp } from './pages/checks.ts'
import { claimsHelp } from './pages/claims.ts'
import { decisionHelp } from './pages/decision.ts'
import { archiveHelp } from './pages/archive.ts'
import { editingHelp } from './pages/editing.ts'
import { filesHelp } from './pages/files.ts'
import { groupsHelp } from './pages/groups.ts'
import { historyHelp } from './pages/history.ts'
import { importHelp } from './pages/import.ts'
import { indicatorsHelp } from './pages/indicators.ts'
import { participantsHelp } from './pages/participants.ts'
import { peopleHelp } from './pages/people.ts'
import { organisationsHelp } from './pages/organisations.ts'
import { ledgerHelp } from './pages/ledger.ts'
import { planHelp } from './pages/plan.ts'
import { portfolioHelp } from './pages/portfolio.ts'
import { projectsHelp } from './pages/projects.ts'
import { reportHelp } from './pages/report.ts'
import { reportsHelp } from './pages/reports.ts'
import { safetyHelp } from './pages/safety.ts'
import { startHelp } from './pages/start.ts'

/** In the order of the list; the first one is shown for an unknown address. */
export const helpPages: readonly HelpPage[] = [
  startHelp,
  projectsHelp,
  portfolioHelp,
  importHelp,
  editingHelp,
  planHelp,
  peopleHelp,
  organisationsHelp,
  ledgerHelp,
  filesHelp,
  decisionHelp,
  indicatorsHelp,
  participantsHelp,
  groupsHelp,
  budgetHelp,
  claimsHelp,
  reportsHelp,
  reportHelp,
  bulkHelp,
  checksHelp,
  archiveHelp,
  historyHelp,
  safetyHelp,
]
