import { Stack } from '@mantine/core'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import { FUNDS_OF_REGIME, REGIMES } from '#domain/rules/regime.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { DayField, MoneyField, TextField } from '../../../ui/fields/fields.tsx'
import { PercentField } from '../../../ui/fields/PercentField.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { useDecisionRow } from '../decision-row.ts'
import { termWords } from '../words/term-words.ts'
import { termsPart } from './terms-part.ts'

/** What was decided, when, and how much: for editing. */
export function TermsForm() {
  const t = useWords(termWords)
  const row = useDecisionRow(termsPart)
  const words = (value: Regime | Fund) => t(value)
  const options = <V extends Regime | Fund>(values: readonly V[]) =>
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
    </Stack>
  )
}
