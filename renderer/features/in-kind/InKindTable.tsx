import { ActionIcon, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { InKindOverview, InKindRow } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { SelectField } from '../../ui/fields/choices.tsx'
import { DayField, NumberField, TextField } from '../../ui/fields/fields.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { useInKindCommand } from './use-in-kind-command.ts'
import { useInKindRow } from './use-in-kind-row.ts'
import { inKindWords } from './words.ts'

interface InKindTableProps {
  readonly projectId: string
  readonly overview: InKindOverview
}

/** The list that is handed in with the claim, edited in place. */
export function InKindTable({ projectId, overview }: InKindTableProps) {
  const t = useWords(inKindWords)
  const age = overview.prices?.workerAge ?? 15
  return (
    <Table.ScrollContainer minWidth="66rem">
      <Table aria-label={t('table')} verticalSpacing="xs" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('worker')}</Table.Th>
            <Table.Th w="6rem">{t('isOfAge', { age })}</Table.Th>
            <Table.Th w="9rem">{t('workDay')}</Table.Th>
            <Table.Th>{t('task')}</Table.Th>
            <Table.Th w="6rem">{t('hours')}</Table.Th>
            <Table.Th w="8rem">{t('machine')}</Table.Th>
            <Table.Th w="6.5rem">{t('machineHours')}</Table.Th>
            <Table.Th w="9rem">{t('signedOn')}</Table.Th>
            <Table.Th w="3.5rem">
              <VisuallyHidden>{t('remove', { row: '' })}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {overview.rows.map((row) => (
            <Work key={row.id} projectId={projectId} row={row} age={age} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

const hourRules = { scale: 2, min: 0, max: 100_000 } as const

function Work({ projectId, row, age }: { readonly projectId: string; readonly row: InKindRow; readonly age: number }) {
  const t = useWords(inKindWords)
  const format = useFormat()
  const { client } = useApi()
  const { run, busy, error } = useInKindCommand(projectId)
  const edited = useInKindRow(projectId, row)
  const { id, version } = row
  const name = t('row', { worker: row.worker, day: format.day(row.workDay) })
  const counts = row.isOfAge === true && row.workDay !== null && row.hours !== null && row.signedOn !== null
  return (
    <Table.Tr aria-label={name} {...placeOf(id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextField of={edited.field('worker')} label={t('worker')} hideLabel required maxLength={200} />
        <Text size="xs" c="dimmed" mt={2}>
          {[format.money(row.value), counts ? '' : t('open'), row.booked === 'no' ? '' : t(row.booked)]
            .filter(Boolean)
            .join(' · ')}
        </Text>
      </Table.Td>
      <Table.Td>
        <SelectField
          of={edited.field('isOfAge')}
          label={t('isOfAge', { age })}
          hideLabel
          options={[
            { value: null, label: t('unknown') },
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('workDay')} label={t('workDay')} hideLabel />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('task')} label={t('task')} hideLabel maxLength={500} />
      </Table.Td>
      <Table.Td>
        <NumberField of={edited.field('hours')} label={t('hours')} hideLabel rules={hourRules} />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('machine')} label={t('machine')} hideLabel maxLength={200} />
      </Table.Td>
      <Table.Td>
        <NumberField of={edited.field('machineHours')} label={t('machineHours')} hideLabel rules={hourRules} />
      </Table.Td>
      <Table.Td>
        <DayField of={edited.field('signedOn')} label={t('signedOn')} hideLabel />
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          color="red"
          aria-label={t('remove', { row: name })}
          title={t('remove', { row: name })}
          disabled={busy}
          onClick={() => void run(() => client.inKind.remove({ id, version }))}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
        {error !== null && <ErrorPanel error={error} />}
      </Table.Td>
    </Table.Tr>
  )
}
