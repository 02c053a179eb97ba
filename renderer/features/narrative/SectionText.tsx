import type { NarrativeSection } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { NarrativeEditor } from './NarrativeEditor.tsx'
import { useSectionRow } from './use-section-row.ts'
import { narrativeWords } from './words.ts'

interface SectionTextProps {
  readonly projectId: string
  readonly formId: string
  readonly section: NarrativeSection
}

/** The text of one section of a form. */
export function SectionText({ projectId, formId, section }: SectionTextProps) {
  const t = useWords(narrativeWords)
  const row = useSectionRow(projectId, formId, section)
  return (
    <NarrativeEditor
      of={row.field('text')}
      label={t('text', { section: `${section.number} ${section.title}`.trim() })}
    />
  )
}
