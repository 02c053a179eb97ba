import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { ProjectSection } from '../../ui/project-section.ts'
import { SectionScreen } from '../project/SectionScreen.tsx'
import { Staffing } from './Staffing.tsx'
import { staffingWords } from './words.ts'

function StaffingScreen({ projectId }: { readonly projectId: string }) {
  const t = useWords(staffingWords)
  return (
    <SectionScreen projectId={projectId} title={t('title')} lead={t('lead')}>
      <Staffing projectId={projectId} />
    </SectionScreen>
  )
}

/** The people of a project. */
export const staffingSection: ProjectSection = {
  slug: 'staffing',
  title: { fi: staffingWords.fi.title, sv: staffingWords.sv.title, en: staffingWords.en.title },
  Section: StaffingScreen,
}
