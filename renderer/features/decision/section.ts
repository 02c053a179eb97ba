import type { ProjectSection } from '../../ui/project-section.ts'
import { DecisionSection } from './DecisionSection.tsx'
import { decisionWords } from './words/screen-words.ts'

const { fi, sv, en } = decisionWords

/** The area of a project where its decision and budget are. */
export const decisionSection: ProjectSection = {
  slug: 'decision',
  title: { fi: fi.title, sv: sv.title, en: en.title },
  Section: DecisionSection,
}
