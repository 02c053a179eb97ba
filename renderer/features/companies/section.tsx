import { useState } from 'react'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import type { ProjectSection } from '../../ui/project-section.ts'
import { OnDay } from '../organisations/OnDay.tsx'
import { SectionScreen } from '../project/SectionScreen.tsx'
import { todayOf } from '../project/overview/elapsed.ts'
import { Companies } from './Companies.tsx'
import { companiesWords } from './words.ts'

function CompaniesScreen({ projectId }: { readonly projectId: string }) {
  const t = useWords(companiesWords)
  const [on, setOn] = useState(() => todayOf(new Date()))
  return (
    <SectionScreen
      projectId={projectId}
      title={t('title')}
      lead={t('lead')}
      actions={<OnDay on={on} onChange={setOn} />}
    >
      <Companies projectId={projectId} on={on} />
    </SectionScreen>
  )
}

/** The companies of a project and whether each may be in it. */
export const companiesSection: ProjectSection = {
  slug: 'companies',
  title: { fi: companiesWords.fi.title, sv: companiesWords.sv.title, en: companiesWords.en.title },
  Section: CompaniesScreen,
}
