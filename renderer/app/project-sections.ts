import { ProjectHistory } from '../features/history/ProjectHistory.tsx'
import { budgetSection } from '../features/budget/section.tsx'
import { companiesSection } from '../features/companies/section.tsx'
import { checksSection } from '../features/checks/section.ts'
import { claimsSection } from '../features/claims/section.ts'
import { decisionSection } from '../features/decision/section.ts'
import { eventsSection } from '../features/events/section.ts'
import { historyWords } from '../features/history/words.ts'
import { groupSection } from '../features/groups/section.ts'
import { staffingSection } from '../features/staffing/section.tsx'
import { planSection } from '../features/plan/section.tsx'
import { filesSection } from '../features/files/files-section.ts'
import { inKindSection } from '../features/in-kind/in-kind-section.ts'
import { ledgerSection } from '../features/ledger/ledger-section.ts'
import { participantsSection } from '../features/participants/section.ts'
import { surveysSection } from '../features/surveys/section.ts'
import { projectSections } from '../features/project/sections.ts'
import { reportsSection } from '../features/workbench/section.ts'
import type { Fund } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'
import type { ProjectSection } from '../ui/project-section.ts'

const history: ProjectSection = {
  slug: 'history',
  title: { fi: historyWords.fi.title, sv: historyWords.sv.title, en: historyWords.en.title },
  Section: ProjectHistory,
}

/** Areas that belong together, under their name in the navigation. */
export interface SectionGroup {
  readonly title: Readonly<Record<Language, string>> | null
  readonly sections: readonly ProjectSection[]
}

const [overview, ...basics] = projectSections
const monitoring = basics.filter(({ slug }) => slug === 'indicators')
const described = basics.filter(({ slug }) => slug !== 'indicators')

/** The areas of a project in the order of the navigation. */
export const sectionGroups: readonly SectionGroup[] = [
  { title: null, sections: overview === undefined ? [] : [overview] },
  { title: { fi: 'Hanke', sv: 'Projektet', en: 'Project' }, sections: [...described, planSection] },
  {
    title: { fi: 'Raha', sv: 'Pengar', en: 'Money' },
    sections: [decisionSection, budgetSection, ledgerSection, inKindSection, claimsSection],
  },
  {
    title: { fi: 'Työ ja tulokset', sv: 'Arbete och resultat', en: 'Work and results' },
    sections: [staffingSection, ...monitoring, eventsSection, participantsSection, surveysSection],
  },
  { title: { fi: 'Yritykset', sv: 'Företag', en: 'Companies' }, sections: [companiesSection, groupSection] },
  {
    title: { fi: 'Asiakirjat', sv: 'Dokument', en: 'Documents' },
    sections: [reportsSection, checksSection, filesSection, history],
  },
]

export const sectionsOfProject: readonly ProjectSection[] = sectionGroups.flatMap(({ sections }) => sections)

/** The groups of areas that a project of the fund has. */
export function groupsFor(fund: Fund): readonly SectionGroup[] {
  return sectionGroups.map(({ title, sections }) => ({ title, sections: sections.filter(isOf(fund)) }))
}

/** The areas that a project of the fund has. */
export function sectionsFor(fund: Fund): readonly ProjectSection[] {
  return sectionsOfProject.filter(isOf(fund))
}

function isOf(fund: Fund): (section: ProjectSection) => boolean {
  return ({ isFor }) => isFor === undefined || isFor(fund)
}
