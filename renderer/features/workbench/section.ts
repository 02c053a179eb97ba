import type { ProjectSection } from '../../ui/project-section.ts'
import { ReportsSection } from './list/ReportsSection.tsx'
import { reportsWords } from './words/report-words.ts'

const { fi, sv, en } = reportsWords

/** The area of a project where its reports are, and every other form of its funder. */
export const reportsSection: ProjectSection = {
  slug: 'reports',
  title: { fi: fi.title, sv: sv.title, en: en.title },
  Section: ReportsSection,
}
