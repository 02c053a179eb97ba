import type { ProjectSection } from '../../ui/project-section.ts'
import { EventsSection } from './EventsSection.tsx'
import { eventWords } from './words.ts'

/** The events of a project. */
export const eventsSection: ProjectSection = {
  slug: 'events',
  title: { fi: eventWords.fi.title, sv: eventWords.sv.title, en: eventWords.en.title },
  Section: EventsSection,
}
