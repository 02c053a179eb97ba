import { SimpleGrid, Text } from '@mantine/core'
import type { ParticipantDetail } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { Part } from '../people/Part.tsx'
import { GuardedTextField } from './GuardedTextField.tsx'
import { useContactRow } from './participant-row.ts'
import { usePersonalDataState } from './PersonalDataPanel.tsx'
import { participantWords } from './words.ts'

export function ContactPart({ person }: { readonly person: ParticipantDetail }) {
  const t = useWords(participantWords)
  const state = usePersonalDataState()
  if (state === undefined) return null
  return (
    <Part title={t('contact')}>
      {state === 'open' ? <Fields person={person} /> : <Text role="note">{t(`contact.${state}`)}</Text>}
    </Part>
  )
}

function Fields({ person }: { readonly person: ParticipantDetail }) {
  const t = useWords(participantWords)
  const row = useContactRow(person)
  return (
    <SimpleGrid type="container" cols={{ base: 1, '30rem': 2, '52rem': 3 }}>
      <GuardedTextField of={row.field('name')} label={t('name')} maxLength={200} />
      <GuardedTextField of={row.field('email')} label={t('email')} maxLength={200} inputMode="email" />
      <GuardedTextField of={row.field('phone')} label={t('phone')} maxLength={60} inputMode="tel" />
    </SimpleGrid>
  )
}
