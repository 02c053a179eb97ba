import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { ProjectSection } from '../../ui/project-section.ts'
import { SectionScreen } from '../project/SectionScreen.tsx'
import { BudgetOnDay } from './BudgetOnDay.tsx'
import { budgetWords } from './words.ts'

const { fi, sv, en } = budgetWords

function BudgetScreen({ projectId }: { readonly projectId: string }) {
  const t = useWords(budgetWords)
  return (
    <SectionScreen projectId={projectId} title={t('title')} lead={t('lead')}>
      <BudgetOnDay projectId={projectId} />
    </SectionScreen>
  )
}

/** How the money of a project stands and where it is heading. */
export const budgetSection: ProjectSection = {
  slug: 'budget',
  title: { fi: fi.title, sv: sv.title, en: en.title },
  Section: BudgetScreen,
}
