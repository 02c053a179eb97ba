import type { ProjectSection } from '../../ui/project-section.ts'
import { InKindSection } from './InKindSection.tsx'
import { inKindWords } from './words.ts'

/** The structural funds accept no voluntary work (VNA 866/2021 24 § 2), so only rural projects have the section. */
export const inKindSection: ProjectSection = {
  slug: 'in-kind',
  title: { fi: inKindWords.fi.title, sv: inKindWords.sv.title, en: inKindWords.en.title },
  isFor: (fund) => fund === 'EAFRD',
  Section: InKindSection,
}
