import { Stack, Text } from '@mantine/core'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import { FUNDS_OF_REGIME, REGIMES } from '#domain/rules/regime.ts'
import type { Rounding } from '#domain/values/rounding.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { DayField, LongTextField, MoneyField, TextField } from '../../../ui/fields/fields.tsx'
import { PercentField } from '../../../ui/fields/PercentField.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { useDecisionRow } from '../decision-row.ts'
import { termWords } from '../words/term-words.ts'
import { OverrunDefault } from './OverrunDefault.tsx'
import { termsPart } from './terms-part.ts'

const roundings = ['HALF_UP', 'DOWN', 'UP', 'HALF_EVEN'] as const

/** The decision's own fields for editing. */
export function TermsForm() {
  const t = useWords(termWords)
  const row = useDecisionRow(termsPart)
  const words = (value: Regime | Fund | Rounding) => t(value)
  const options = <V extends Regime | Fund | Rounding>(values: readonly V[]) =>
    values.map((value) => ({ value, label: words(value) }))
  return (
    <Stack gap="lg">
      <FieldGroup title={t('group')}>
        <TextField of={row.field('number')} label={t('number')} width="26rem" />
        <SelectField of={row.field('regime')} label={t('regime')} options={options(REGIMES)} width="22rem" />
        <DayField of={row.field('decidedOn')} label={t('decidedOn')} />
        <SelectField
          of={row.field('fund')}
          label={t('fund')}
          options={options(FUNDS_OF_REGIME[row.values.regime])}
          width="14rem"
        />
        <DayField of={row.field('validFrom')} label={t('validFrom')} description={t('validFrom.help')} width="16rem" />
      </FieldGroup>
      <FieldGroup title={t('group.money')}>
        <PercentField of={row.field('supportRate')} label={t('supportRate')} width="14rem" />
        <MoneyField of={row.field('granted')} label={t('granted')} />
        <MoneyField
          of={row.field('totalCost')}
          label={t('totalCost')}
          description={t('totalCost.help')}
          width="18rem"
        />
        <MoneyField of={row.field('income')} label={t('income')} />
        <PercentField
          of={row.field('publicCap')}
          label={t('publicCap')}
          description={t('publicCap.help')}
          width="22rem"
        />
      </FieldGroup>
      <FieldGroup title={t('group.overrun')} hint={t('overrun.hint')}>
        <PercentField of={row.field('overrunRate')} label={t('overrunRate')} width="16rem" />
        <MoneyField of={row.field('overrunAmount')} label={t('overrunAmount')} />
        <OverrunDefault regime={row.values.regime} />
      </FieldGroup>
      <FieldGroup title={t('group.rounding')}>
        <SelectField of={row.field('flatRateRounding')} label={t('flatRateRounding')} options={options(roundings)} />
        <SelectField of={row.field('supportRounding')} label={t('supportRounding')} options={options(roundings)} />
        <SelectField of={row.field('hourlyRounding')} label={t('hourlyRounding')} options={options(roundings)} />
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
