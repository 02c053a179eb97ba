import { SimpleGrid } from '@mantine/core'
import type { ParticipantDetail } from '#contract/index.ts'
import { GENDERS } from '#domain/indicators/indicator-type.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { DayField, NumberField, TextField } from '../../ui/fields/fields.tsx'
import { OrganisationField } from '../events/OrganisationField.tsx'
import { Part } from '../people/Part.tsx'
import { useParticipantRow } from './participant-row.ts'
import { participantWords } from './words.ts'

/** What is kept of a person without a seal: the key and what says nothing of who it is. */
export function ParticipantFieldsPart({ person }: { readonly person: ParticipantDetail }) {
  const t = useWords(participantWords)
  const row = useParticipantRow(person)
  const untold = { value: null, label: t('untold') }
  return (
    <Part title={t('facts')}>
      <SimpleGrid type="container" cols={{ base: 1, '30rem': 2, '52rem': 3 }}>
        <TextField of={row.field('personKey')} label={t('key')} maxLength={60} required />
        <OrganisationField of={row.field('organisationId')} label={t('organisation')} />
        <SelectField
          of={row.field('gender')}
          label={t('gender')}
          options={[untold, ...GENDERS.map((value) => ({ value, label: t(`gender.${value}`) }))]}
        />
        <NumberField of={row.field('age')} label={t('age')} rules={{ scale: 0, min: 0, max: 120 }} width="100%" />
        <DayField of={row.field('retentionUntil')} label={t('retention')} width="100%" />
      </SimpleGrid>
    </Part>
  )
}
