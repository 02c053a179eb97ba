import type { ProjectSection } from '../../ui/project-section.ts'
import { GroupSection } from './GroupSection.tsx'
import { groupWords } from './words/group-words.ts'

const { fi, sv, en } = groupWords

/** The area of a project where its companies share costs and money. */
export const groupSection: ProjectSection = {
  slug: 'shares',
  title: { fi: fi.title, sv: sv.title, en: en.title },
  Section: GroupSection,
}
