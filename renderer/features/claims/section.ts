import type { ProjectSection } from '../../ui/project-section.ts'
import { ClaimsSection } from './ClaimsSection.tsx'
import { claimWords } from './words/claim-words.ts'

const { fi, sv, en } = claimWords

/** The area of a project where its payment claims are. */
export const claimsSection: ProjectSection = {
  slug: 'claims',
  title: { fi: fi.title, sv: sv.title, en: en.title },
  Section: ClaimsSection,
}
