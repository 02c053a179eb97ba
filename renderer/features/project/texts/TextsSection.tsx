import { Stack } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { useProject } from '../parts/project-context.ts'
import { fieldWords } from '../words/field-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { CountedText } from './CountedText.tsx'
import { FinalSummary } from './FinalSummary.tsx'

/** Sections 3, 4 and 9 of the form: the project's own texts, kept to the byte. */
export function TextsSection() {
  const t = useWords(sectionWords)
  const label = useWords(fieldWords)
  const { row } = useProject()
  return (
    <Stack gap="lg">
      <FieldGroup title={t('texts.plan')} columns={1}>
        <CountedText of={row.field('summaryPlan')} label={label('summaryPlan')} minRows={10} />
      </FieldGroup>
      <FieldGroup title={t('texts.targets')} columns={1}>
        <CountedText of={row.field('targetDirect')} label={label('targetDirect')} minRows={4} />
        <CountedText of={row.field('targetIndirect')} label={label('targetIndirect')} minRows={4} />
      </FieldGroup>
      <FieldGroup title={t('texts.final')} columns={1}>
        <FinalSummary />
      </FieldGroup>
    </Stack>
  )
}
