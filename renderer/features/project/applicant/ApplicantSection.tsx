import { Stack } from '@mantine/core'
import { organisationTypes2014, procedures2014 } from '#domain/catalogue/form-values-2014.ts'
import { businessIdHint, emailHint, postalCodeHint } from '#domain/catalogue/hints.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { CheckboxField } from '../../../ui/fields/choices.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import { FieldGroup } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { SuggestField } from '../parts/SuggestField.tsx'
import { fieldWords } from '../words/field-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { CoImplementers } from './CoImplementers.tsx'

/** Section 2 of the form: who applies, whom to ask, with whom. */
export function ApplicantSection() {
  const t = useWords(sectionWords)
  const label = useWords(fieldWords)
  const { row } = useProject()
  const { values } = row
  return (
    <Stack gap="lg">
      <FieldGroup title={t('applicant.organisation')}>
        <TextField of={row.field('applicantName')} label={label('applicantName')} />
        <SuggestField
          of={row.field('applicantOrganisationType')}
          label={label('applicantOrganisationType')}
          suggestions={organisationTypes2014}
        />
        <FieldNotes hint={businessIdHint(values.applicantBusinessId)}>
          <TextField of={row.field('applicantBusinessId')} label={label('applicantBusinessId')} width="12rem" />
        </FieldNotes>
        <TextField of={row.field('applicantWebsite')} label={label('applicantWebsite')} inputMode="url" />
        <TextField of={row.field('applicantStreet')} label={label('applicantStreet')} />
        <TextField of={row.field('applicantPhone')} label={label('applicantPhone')} inputMode="tel" />
        <FieldNotes hint={postalCodeHint(values.applicantPostalCode)}>
          <TextField of={row.field('applicantPostalCode')} label={label('applicantPostalCode')} width="9rem" />
        </FieldNotes>
        <TextField of={row.field('applicantCity')} label={label('applicantCity')} />
      </FieldGroup>
      <FieldGroup title={t('applicant.contact')}>
        <TextField of={row.field('contactName')} label={label('contactName')} />
        <TextField of={row.field('contactPosition')} label={label('contactPosition')} />
        <FieldNotes names={['contactEmail']} hint={emailHint(values.contactEmail)}>
          <TextField of={row.field('contactEmail')} label={label('contactEmail')} inputMode="email" />
        </FieldNotes>
        <TextField of={row.field('contactPhone')} label={label('contactPhone')} inputMode="tel" />
      </FieldGroup>
      <FieldGroup title={t('applicant.procedure')} columns={1}>
        <SuggestField of={row.field('procedureText')} label={label('procedureText')} suggestions={procedures2014} />
        <CheckboxField of={row.field('printCoImplementersHeading')} label={label('printCoImplementersHeading')} />
      </FieldGroup>
      <CoImplementers />
    </Stack>
  )
}
