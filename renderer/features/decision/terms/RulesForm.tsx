import { Stack, Text } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { LongTextField, MoneyField } from '../../../ui/fields/fields.tsx'
import { PercentField } from '../../../ui/fields/PercentField.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { useDecisionRow } from '../decision-row.ts'
import { termWords } from '../words/term-words.ts'
import { OverrunDefault } from './OverrunDefault.tsx'
import { termsPart } from './terms-part.ts'

const roundings = ['HALF_UP', 'DOWN', 'UP', 'HALF_EVEN'] as const

/** The rules that the decision sets for its costs, and its special conditions: for editing. */
export function RulesForm() {
  const t = useWords(termWords)
  const row = useDecisionRow(termsPart)
  const options = roundings.map((value) => ({ value, label: t(value) }))
  return (
    <Stack gap="lg">
      <FieldGroup title={t('group.overrun')} hint={t('overrun.hint')}>
        <PercentField of={row.field('overrunRate')} label={t('overrunRate')} width="16rem" />
        <MoneyField of={row.field('overrunAmount')} label={t('overrunAmount')} />
        <OverrunDefault regime={row.values.regime} />
      </FieldGroup>
      <FieldGroup title={t('group.rounding')}>
        <SelectField of={row.field('flatRateRounding')} label={t('flatRateRounding')} options={options} />
        <SelectField of={row.field('supportRounding')} label={t('supportRounding')} options={options} />
        <SelectField of={row.field('hourlyRounding')} label={t('hourlyRounding')} options={options} />
        <Text size="sm" c="dimmed">
          {t('rounding.hint')}
        </Text>
      </FieldGroup>
      <FieldGroup title={t('conditions')} columns={1}>
        <LongTextField
          of={row.field('conditions')}
          label={t('conditions')}
          hideLabel
          description={t('conditions.help')}
          minRows={3}
        />
      </FieldGroup>
    </Stack>
  )
}
