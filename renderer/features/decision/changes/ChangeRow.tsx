import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { ChangeApplicationRow } from '#contract/index.ts'
import { BUDGET_LINES } from '#domain/cost-models/category.ts'
import { CHANGE_OUTCOMES } from '#domain/decision/change-application.ts'
import { err } from '#domain/values/result.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import { InputField } from '../../../ui/fields/InputField.tsx'
import { dayParser } from '../../../ui/fields/parsers.ts'
import type { FieldParser } from '../../../ui/fields/parsers.ts'
import { placeOf } from '../../../ui/place/place-of.ts'
import { categoryWords } from '../words/category-words.ts'
import { changeWords } from '../words/change-words.ts'
import { useChangeRow } from './use-change-row.ts'

interface ChangeRowProps {
  readonly projectId: string
  readonly row: ChangeApplicationRow
  readonly index: number
  readonly busy: boolean
  readonly onRemove: () => void
}

/** A change application for editing. */
export function ChangeRow({ projectId, row, index, busy, onRemove }: ChangeRowProps) {
  const t = useWords(changeWords)
  const categoryName = useWords(categoryWords)
  const edited = useChangeRow(projectId, row)
  const { receivedOn, decidedOn } = row
  const received = useMemo(
    () => dayInOrder((day) => day === null || decidedOn === null || day <= decidedOn),
    [decidedOn],
  )
  const decided = useMemo(
    () => dayInOrder((day) => day === null || (receivedOn !== null && receivedOn <= day)),
    [receivedOn],
  )
  const cell = (
    field: keyof typeof row & ('line' | 'subject' | 'receivedOn' | 'outcome' | 'decidedOn' | 'reference'),
  ) => ({
    label: t('cell.label', { field: t(field), row: index + 1 }),
    hideLabel: true,
  })
  return (
    <Table.Tr {...placeOf(row.id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <SelectField
          of={edited.field('line')}
          {...cell('line')}
          options={[
            { value: null, label: t('line.none') },
            ...BUDGET_LINES.map((value) => ({ value, label: categoryName(value) })),
          ]}
        />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('subject')} {...cell('subject')} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('receivedOn')} {...cell('receivedOn')} parser={received} placeholder="1.9.2026" />
      </Table.Td>
      <Table.Td>
        <SelectField
          of={edited.field('outcome')}
          {...cell('outcome')}
          options={CHANGE_OUTCOMES.map((value) => ({ value, label: t(value) }))}
        />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('decidedOn')} {...cell('decidedOn')} parser={decided} placeholder="1.9.2026" />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('reference')} {...cell('reference')} maxLength={200} />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="red"
          disabled={busy}
          onClick={onRemove}
          aria-label={t('remove', { row: index + 1 })}
          title={t('remove', { row: index + 1 })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

/** A day, or none, that the other day of the row leaves possible. */
function dayInOrder(isInOrder: (day: string | null) => boolean): FieldParser<string | null> {
  return {
    format: dayParser.format,
    parse(text) {
      const parsed = dayParser.parse(text)
      return parsed.ok && !isInOrder(parsed.value) ? err({ code: 'out_of_order' }) : parsed
    },
  }
}
