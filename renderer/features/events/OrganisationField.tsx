import { useMemo } from 'react'
import type { OrganisationChoice } from '#contract/index.ts'
import { err, ok } from '#domain/values/result.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import type { FieldParser } from '../../ui/fields/parsers.ts'
import type { FieldPort } from '../../ui/fields/use-editable-row.ts'
import { organisationOf } from '../indicators/result-draft.ts'
import { useOrganisations } from './OrganisationInput.tsx'
import { eventWords } from './words.ts'

interface OrganisationFieldProps {
  readonly of: FieldPort<string | null>
  readonly label: string
}

/** A list of more than this many is quicker to type into than to look through. */
const mostToChooseFrom = 300

/** An organisation of the register, or none: chosen from a list, or typed by name or number when the list is long. */
export function OrganisationField({ of, label }: OrganisationFieldProps) {
  const t = useWords(eventWords)
  const organisations = useOrganisations()
  const parser = useMemo(() => parserOf(organisations), [organisations])
  if (organisations.length > mostToChooseFrom) return <InputField of={of} label={label} parser={parser} />
  return (
    <SelectField
      of={of}
      label={label}
      options={[
        { value: null, label: t('organisation.none') },
        ...organisations.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  )
}

function parserOf(organisations: readonly OrganisationChoice[]): FieldParser<string | null> {
  return {
    format: (id) => organisations.find((each) => each.id === id)?.name ?? '',
    parse(text) {
      const id = organisationOf(text, organisations)
      return id === undefined ? err({ code: 'not_in_register' }) : ok(id)
    },
  }
}
