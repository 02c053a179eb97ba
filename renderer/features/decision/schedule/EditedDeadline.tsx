import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import { DEADLINE_KINDS } from '#domain/decision/decision.ts'
import type { DecisionDeadline } from '#domain/decision/decision.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { DayField, TextField } from '../../../ui/fields/fields.tsx'
import { placeOf } from '../../../ui/place/place-of.ts'
import { useDecisionRow } from '../decision-row.ts'
import { planWords } from '../words/plan-words.ts'
import { deadlinePart } from './deadline-part.ts'

interface EditedDeadlineProps {
  readonly deadline: DecisionDeadline
  readonly index: number
  readonly busy: boolean
  readonly onRemove: () => void
}

/** A day of the schedule for editing. */
export function EditedDeadline({ deadline, index, busy, onRemove }: EditedDeadlineProps) {
  const t = useWords(planWords)
  const part = useMemo(() => deadlinePart(deadline.id), [deadline.id])
  const row = useDecisionRow(part)
  const label = (field: 'kind' | 'coversTo' | 'dueOn' | 'note') =>
    t('cell.deadline', { field: t(field), row: index + 1 })
  return (
    <Table.Tr {...placeOf(deadline.id)}>
      <Table.Td>
        <SelectField
          of={row.field('kind')}
          label={label('kind')}
          hideLabel
          options={DEADLINE_KINDS.map((value) => ({ value, label: t(value) }))}
        />
      </Table.Td>
      <Table.Td>
        <DayField of={row.field('coversTo')} label={label('coversTo')} hideLabel />
      </Table.Td>
      <Table.Td>
        <DayField of={row.field('dueOn')} label={label('dueOn')} hideLabel />
      </Table.Td>
      <Table.Td>
        <TextField of={row.field('note')} label={label('note')} hideLabel />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="red"
          disabled={busy}
          onClick={onRemove}
          aria-label={t('schedule.remove', { row: index + 1 })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
