import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import type { EqualityRow } from '#contract/index.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { useDetailRow } from '../parts/detail-row.ts'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { RadioField } from '../parts/RadioField.tsx'
import { equalityWords } from '../words/horizontal-words.ts'
import { equalityPart } from './horizontal-rows.ts'

/** Section 8.1 of the form: three questions with their grounds. */
export function EqualitySection() {
  const { equality } = useProject().detail
  return (
    <Stack gap="lg">
      {equality.map((row) => (
        <Question key={row.id} answer={row} />
      ))}
    </Stack>
  )
}

function Question({ answer }: { readonly answer: EqualityRow }) {
  const t = useWords(equalityWords)
  const { detail } = useProject()
  const part = useMemo(() => equalityPart(answer.id), [answer.id])
  const row = useDetailRow(detail, part)
  const options = [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
    { value: null, label: t('unanswered') },
  ] as const
  return (
    <FieldGroup title={t(answer.question)} columns={1}>
      <FieldNotes names={[`equality.${answer.question}`]}>
        <RadioField of={row.field('answer')} label={t('answer')} options={options} />
      </FieldNotes>
      <LongTextField of={row.field('comment')} label={t('comment')} minRows={2} />
    </FieldGroup>
  )
}
