import type { ProjectSection } from '../../ui/project-section.ts'
import { ChecksSection } from './ChecksSection.tsx'
import { checkWords } from './words.ts'

const { fi, sv, en } = checkWords

export const checksSection: ProjectSection = {
  slug: 'checks',
  title: { fi: fi.title, sv: sv.title, en: en.title },
  Section: ChecksSection,
}
