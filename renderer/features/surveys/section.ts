import type { ProjectSection } from '../../ui/project-section.ts'
import { SurveysSection } from './SurveysSection.tsx'
import { surveyWords } from './words.ts'

/** The surveys of a project. */
export const surveysSection: ProjectSection = {
  slug: 'surveys',
  title: { fi: surveyWords.fi.title, sv: surveyWords.sv.title, en: surveyWords.en.title },
  Section: SurveysSection,
}
