import type { ProjectSection } from '../../ui/project-section.ts'
import { FilesSection } from './FilesSection.tsx'
import { fileWords } from './words.ts'

export const filesSection: ProjectSection = {
  slug: 'files',
  title: { fi: fileWords.fi.title, sv: fileWords.sv.title, en: fileWords.en.title },
  Section: FilesSection,
}
