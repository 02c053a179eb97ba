import type { ProjectSection } from '../../ui/project-section.ts'
import { ParticipantsSection } from './ParticipantsSection.tsx'
import { participantWords } from './words.ts'

/** The people of a project who take part. */
export const participantsSection: ProjectSection = {
  slug: 'participants',
  title: { fi: participantWords.fi.title, sv: participantWords.sv.title, en: participantWords.en.title },
  Section: ParticipantsSection,
}
