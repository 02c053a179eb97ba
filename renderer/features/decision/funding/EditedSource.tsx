import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { FUNDING_MODES } from '#domain/decision/decision.ts'
import type { FundedRow } from '#domain/decision/funding.ts'
import { FUNDING_SOURCES } from '#domain/shares/funding-plan.ts'
import { formatPercent } from '#domain/values/rate.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { MoneyField, TextField } from '../../../ui/fields/fields.tsx'
import { PercentField } from '../../../ui/fields/PercentField.tsx'
import { placeOf } from '../../../ui/place/place-of.ts'
import { shareOf } from '../../project/funding/share.ts'
import { MoneyCell } from '../budget/MoneyCell.tsx'
import { useDecision } from '../decision-context.ts'
import { useDecisionRow } from '../decision-row.ts'
import { planWords } from '../words/plan-words.ts'
import { InSupportField } from './InSupportField.tsx'
import { sourcePart } from './source-part.ts'

interface EditedSourceProps {
  readonly funded: FundedRow
  readonly index: number
  readonly busy: boolean
  readonly onRemove: () => void
}

/** A source for editing: who, how it is given, and what that makes in euros. */
export function EditedSource({ funded, index, busy, onRemove }: EditedSourceProps) {
  const t = useWords(planWords)
  const { language } = useLanguage()
  const { budget } = useDecision()
  const part = useMemo(() => sourcePart(funded.row.id), [funded.row.id])
  const row = useDecisionRow(part)
  const number = { row: index + 1 }
  const { mode, source, name } = funded.row
  const share = shareOf(funded.amount, budget.net)
  return (
    <Table.Tr {...placeOf(funded.row.id)}>
      <Table.Td>
        <SelectField
          of={row.field('source')}
          label={t('cell.source', number)}
          hideLabel
          options={FUNDING_SOURCES.map((value) => ({ value, label: t(value) }))}
        />
      </Table.Td>
      <Table.Td>
        <TextField of={row.field('name')} label={t('cell.name', number)} hideLabel />
      </Table.Td>
      <Table.Td>
        <SelectField
          of={row.field('mode')}
          label={t('cell.mode', number)}
          hideLabel
          options={FUNDING_MODES.map((value) => ({ value, label: t(value) }))}
        />
      </Table.Td>
      <Table.Td>
        {mode === 'PERCENT' && <PercentField of={row.field('share')} label={t('cell.share', number)} hideLabel />}
        {mode === 'FIXED' && <MoneyField of={row.field('amount')} label={t('cell.amount', number)} hideLabel />}
      </Table.Td>
      <MoneyCell amount={funded.amount} />
      <Table.Td ta="right">{share === null ? '–' : formatPercent(share, language)}</Table.Td>
      <Table.Td>
        <InSupportField of={row.field('inSupport')} label={t('cell.inSupport', number)} />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="red"
          disabled={busy}
          onClick={onRemove}
          aria-label={t('remove', { name: name === '' ? t(source) : `${t(source)}, ${name}` })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
