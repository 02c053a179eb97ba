import { Stack } from '@mantine/core'
import { realisedHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { MoneyField } from '../../../ui/fields/fields.tsx'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { fieldWords } from '../words/field-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { FundingChart } from './FundingChart.tsx'

const sums = ['grantedEuStateCents', 'realisedEuStateCents', 'plannedPublicCents', 'realisedPublicCents'] as const

/** Section 5 of the form. What is derived from the four sums is computed here, never kept. */
export function FundingSection() {
  const t = useWords(sectionWords)
  const label = useWords(fieldWords)
  const { row } = useProject()
  const { values } = row
  const hints = {
    grantedEuStateCents: null,
    realisedEuStateCents: realisedHint(values.grantedEuStateCents, values.realisedEuStateCents),
    plannedPublicCents: null,
    realisedPublicCents: realisedHint(values.plannedPublicCents, values.realisedPublicCents),
  }
  return (
    <Stack gap="lg">
      <FieldGroup title={t('funding.title')} hint={t('funding.hint')}>
        {sums.map((field) => (
          <FieldNotes key={field} names={[field]} hint={hints[field]}>
            <MoneyField of={row.field(field)} label={label(field)} width="22rem" />
          </FieldNotes>
        ))}
      </FieldGroup>
      <FundingChart />
    </Stack>
  )
}
