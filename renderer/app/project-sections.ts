import { ProjectHistory } from '../features/history/ProjectHistory.tsx'
import { companiesSection } from '../features/companies/section.tsx'
import { decisionSection } from '../features/decision/section.ts'
import { eventsSection } from '../features/events/section.ts'
import { historyWords } from '../features/history/words.ts'
import { staffingSection } from '../features/staffing/section.tsx'
import { ledgerSection } from '../features/ledger/ledger-section.ts'
import { participantsSection } from '../features/participants/section.ts'
import { surveysSection } from '../features/surveys/section.ts'
import { projectSections } from '../features/project/sections.ts'
import type { Fund } from '#domain/rules/regime.ts'
import type { ProjectSection } from '../ui/project-section.ts'

const history: ProjectSection = {
  slug: 'history',
  title: { fi: historyWords.fi.title, sv: historyWords.sv.title, en: historyWords.en.title },
  Section: ProjectHistory,
}

/** The areas of a project in the order of the navigation; the report has its own address between them. */
export const sectionsOfProject: readonly ProjectSection[] = [
  ...projectSections,
  decisionSection,
  ledgerSection,
  staffingSection,
  eventsSection,
  participantsSection,
  surveysSection,
  companiesSection,
  history,
]

/** The areas that a project of the fund has. */
export function sectionsFor(fund: Fund): readonly ProjectSection[] {
  return sectionsOfProject.filter(({ isFor }) => isFor === undefined || isFor(fund))
}
