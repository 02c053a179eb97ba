import { SimpleGrid, Stack } from '@mantine/core'
import { useMemo } from 'react'
import type { OrganisationDetail } from '#contract/index.ts'
import { ACTIVITIES } from '#domain/organisation/activity.ts'
import { LEGAL_FORMS } from '#domain/organisation/legal-form.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { CheckboxField, SelectField } from '../../ui/fields/choices.tsx'
import type { Option } from '../../ui/fields/choices.tsx'
import { DayField, LongTextField, TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { Part } from '../people/Part.tsx'
import { choiceWords } from './choice-words.ts'
import { answerPort, businessIdParser, municipalityParser } from './field-parsers.ts'
import type { Answer } from './field-parsers.ts'
import { useOrganisationRow } from './rows.ts'
import { useOptionalOptions } from './use-choices.ts'
import { organisationWords } from './words.ts'

/** Who it is, where it is, and what it does. */
export function OrganisationFields({ organisation }: { readonly organisation: OrganisationDetail }) {
  const t = useWords(organisationWords)
  const tChoice = useWords(choiceWords)
  const { language } = useLanguage()
  const row = useOrganisationRow(organisation)
  const municipality = useMemo(() => municipalityParser(language), [language])
  const forms = useOptionalOptions('form', LEGAL_FORMS)
  const activities = useOptionalOptions('activity', ACTIVITIES)
  const answers: readonly Option<Answer>[] = [
    { value: null, label: tChoice('none') },
    { value: 'yes', label: tChoice('yes') },
    { value: 'no', label: tChoice('no') },
  ]
  return (
    <Part title={t('basics')}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
          <TextField of={row.field('name')} label={t('name')} required maxLength={300} />
          <InputField of={row.field('businessId')} label={t('businessId')} parser={businessIdParser} />
          <SelectField of={row.field('legalForm')} label={t('legalForm')} options={forms} />
          <InputField of={row.field('municipality')} label={t('municipality')} parser={municipality} />
          <TextField of={row.field('street')} label={t('street')} maxLength={500} />
          <TextField of={row.field('postalCode')} label={t('postalCode')} maxLength={20} />
          <TextField of={row.field('city')} label={t('city')} maxLength={500} />
          <TextField
            of={row.field('country')}
            label={t('country')}
            description={t('country.help')}
            required
            maxLength={2}
          />
          <DayField of={row.field('foundedOn')} label={t('foundedOn')} />
          <TextField of={row.field('nace')} label={t('nace')} maxLength={20} placeholder="10.71" />
          <SelectField
            of={row.field('activity')}
            label={t('activity')}
            description={t('activity.help')}
            options={activities}
          />
          <SelectField of={answerPort(row.field('accountsSeparated'))} label={t('separated')} options={answers} />
          <TextField of={row.field('contactName')} label={t('contactName')} maxLength={500} />
          <TextField of={row.field('email')} label={t('email')} maxLength={500} inputMode="email" />
          <TextField of={row.field('phone')} label={t('phone')} maxLength={500} inputMode="tel" />
        </SimpleGrid>
        <CheckboxField of={row.field('mixedActivities')} label={t('mixed')} />
        <LongTextField of={row.field('notes')} label={t('notes')} maxLength={20_000} minRows={2} />
      </Stack>
    </Part>
  )
}
