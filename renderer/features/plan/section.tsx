import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { ProjectSection } from '../../ui/project-section.ts'
import { SectionScreen } from '../project/SectionScreen.tsx'
import { PlanParts } from './PlanParts.tsx'
import { planWords } from './words/plan-words.ts'

function PlanScreen({ projectId }: { readonly projectId: string }) {
  const t = useWords(planWords)
  return (
    <SectionScreen projectId={projectId} title={t('title')} lead={t('lead')}>
      <PlanParts projectId={projectId} />
    </SectionScreen>
  )
}

/** What a project plans to do. */
export const planSection: ProjectSection = {
  slug: 'plan',
  title: { fi: planWords.fi.title, sv: planWords.sv.title, en: planWords.en.title },
  Section: PlanScreen,
}
