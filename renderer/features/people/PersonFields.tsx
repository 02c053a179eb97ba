import { SimpleGrid } from '@mantine/core'
import type { PersonDetail } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { TextField } from '../../ui/fields/fields.tsx'
import { Part } from './Part.tsx'
import { useStaffRow } from './person-row.ts'
import { peopleWords } from './words.ts'

export function PersonFields({ person }: { readonly person: PersonDetail }) {
  const t = useWords(peopleWords)
  const row = useStaffRow(person)
  return (
    <Part title={t('basics')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField of={row.field('name')} label={t('name')} maxLength={200} required />
        <TextField of={row.field('title')} label={t('personTitle')} />
        <TextField of={row.field('staffNumber')} label={t('staffNumber')} />
      </SimpleGrid>
    </Part>
  )
}
