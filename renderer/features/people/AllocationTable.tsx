import { Anchor, Table, VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { AllocationRow } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { paths } from '../../ui/paths.ts'
import { placeOf } from '../../ui/place/place-of.ts'
import { requiredDayParser, shareParser } from './field-parsers.ts'
import { useAllocationRow } from './person-row.ts'
import type { AllocationSource } from './person-row.ts'
import { RemoveRow } from './RemoveRow.tsx'
import { usePeopleCommand } from './use-people-command.ts'
import { peopleWords } from './words.ts'

interface AllocationTableProps {
  readonly rows: readonly AllocationRow[]
  readonly source: AllocationSource
  /** What the first column tells: on a person's page the project, in a project the person. */
  readonly names: 'project' | 'person'
}

/** Allocations, edited in place. */
export function AllocationTable({ rows, source, names }: AllocationTableProps) {
  const t = useWords(peopleWords)
  return (
    <Table.ScrollContainer minWidth="64rem">
      <Table aria-label={t('allocations')} verticalSpacing="xs" layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(names)}</Table.Th>
            <Table.Th>{t('role')}</Table.Th>
            <Table.Th w="9rem">{t('workPackage')}</Table.Th>
            <Table.Th w="7rem">{t('share')}</Table.Th>
            <Table.Th w="9.5rem">{t('start')}</Table.Th>
            <Table.Th w="9.5rem">{t('end')}</Table.Th>
            <Table.Th w="3.5rem">
              <VisuallyHidden>{t('remove')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Allocation key={row.id} row={row} source={source} names={names} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface AllocationProps extends Pick<AllocationTableProps, 'source' | 'names'> {
  readonly row: AllocationRow
}

function Allocation({ row, source, names }: AllocationProps) {
  const t = useWords(peopleWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy, error } = usePeopleCommand()
  const edited = useAllocationRow(source, row)
  const { id, version, startDay, endDay } = row
  const share = useMemo(() => shareParser(language), [language])
  const start = useMemo(() => requiredDayParser({ to: endDay }), [endDay])
  const end = useMemo(() => requiredDayParser({ from: startDay }), [startDay])
  const who = names === 'person' ? row.staffName : [row.projectCode, row.projectName].filter(Boolean).join(' ')
  const what = t('allocation.row', { who, start: format.day(startDay) })
  return (
    <Table.Tr aria-label={what} {...placeOf(id)} style={{ verticalAlign: 'top' }}>
      <Table.Th scope="row" fw={500} pt="md">
        <FirstColumn row={row} names={names} />
      </Table.Th>
      <Table.Td>
        <TextField of={edited.field('role')} label={t('role')} hideLabel />
      </Table.Td>
      <Table.Td>
        <TextField of={edited.field('workPackage')} label={t('workPackage')} hideLabel />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('share')} label={t('share')} hideLabel parser={share} align="right" />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('startDay')} label={t('start')} hideLabel parser={start} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('endDay')} label={t('end')} hideLabel parser={end} />
      </Table.Td>
      <Table.Td>
        <RemoveRow
          what={what}
          busy={busy}
          onRemove={() => void run(() => client.people.removeAllocation({ id, version }))}
        />
        {error !== null && <ErrorPanel error={error} />}
      </Table.Td>
    </Table.Tr>
  )
}

function FirstColumn({ row, names }: Pick<AllocationProps, 'row' | 'names'>) {
  const { projectId, projectCode, projectName, staffId, staffName } = row
  if (names === 'person') {
    return (
      <Anchor component={Link} href={paths.person(staffId)} inherit>
        {staffName}
      </Anchor>
    )
  }
  if (projectId === null) return projectName
  return (
    <Anchor component={Link} href={paths.project(projectId, 'staffing')} inherit>
      {projectCode} {projectName}
    </Anchor>
  )
}
