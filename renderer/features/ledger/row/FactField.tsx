import { Box, Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { MoneyField, NumberField } from '../../../ui/fields/fields.tsx'
import { InputField } from '../../../ui/fields/InputField.tsx'
import type { EditableRow, FieldPort } from '../../../ui/fields/use-editable-row.ts'
import type { RowFact } from '#domain/ledger/row-facts.ts'
import { rateParser } from '../../people/field-parsers.ts'
import { rowWords } from '../words/row-words.ts'
import type { Answer, FactFields } from './fact-fields.ts'

interface FactFieldProps {
  readonly fact: RowFact
  readonly row: EditableRow<FactFields>
}

/** One question with its answer beside it. */
export function FactField({ fact, row }: FactFieldProps) {
  const t = useWords(rowWords)
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm" mb={4}>
      <Text size="sm">{t(fact)}</Text>
      <Box w="10rem" style={{ flexShrink: 0 }}>
        <AnswerField fact={fact} row={row} />
      </Box>
    </Group>
  )
}

function AnswerField({ fact, row }: FactFieldProps) {
  const t = useWords(rowWords)
  const { language } = useLanguage()
  const share = useMemo(() => rateParser(language), [language])
  const label = t(fact)
  switch (fact) {
    case 'contractCents':
      return <MoneyField of={row.field(fact)} label={label} hideLabel width="10rem" />
    case 'workShare':
      return <InputField of={row.field(fact)} label={label} hideLabel width="10rem" parser={share} align="right" />
    case 'personMonths':
      return (
        <NumberField
          of={row.field(fact)}
          label={label}
          hideLabel
          rules={{ scale: 2, min: 0, max: 100_000 }}
          width="10rem"
        />
      )
    case 'kilometres':
      return (
        <NumberField
          of={row.field(fact)}
          label={label}
          hideLabel
          rules={{ scale: 0, min: 0, max: 100_000 }}
          width="10rem"
        />
      )
    case 'deviceYears':
      return (
        <NumberField
          of={row.field(fact)}
          label={label}
          hideLabel
          rules={{ scale: 0, min: 0, max: 100 }}
          width="10rem"
        />
      )
    case 'groupScope':
      return (
        <SelectField
          of={row.field(fact)}
          label={label}
          hideLabel
          width="10rem"
          options={[
            { value: null, label: t('unknown') },
            { value: 'common', label: t('common') },
            { value: 'company', label: t('company') },
          ]}
        />
      )
    default:
      return <YesNo of={row.field(fact)} label={label} />
  }
}

function YesNo({ of, label }: { readonly of: FieldPort<Answer>; readonly label: string }) {
  const t = useWords(rowWords)
  return (
    <SelectField
      of={of}
      label={label}
      hideLabel
      width="10rem"
      options={[
        { value: null, label: t('unknown') },
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
    />
  )
}
