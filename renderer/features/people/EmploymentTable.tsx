import { Button, Stack, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { EmploymentRow, PersonDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { MoneyField, TextField } from '../../ui/fields/fields.tsx'
import { InputField } from '../../ui/fields/InputField.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { optionalDayParser, rateParser, requiredDayParser, shareParser } from './field-parsers.ts'
import { Part } from './Part.tsx'
import { useEmploymentRow } from './person-row.ts'
import { RemoveRow } from './RemoveRow.tsx'
import { usePeopleCommand } from './use-people-command.ts'
import { peopleWords } from './words.ts'

/** What the person is employed for: the limit of all bookings, and the pay that makes the hourly rate. */
export function EmploymentTable({ person }: { readonly person: PersonDetail }) {
  const t = useWords(peopleWords)
  const { client } = useApi()
  const { run, busy, error } = usePeopleCommand()
  const { id: staffId, employments, allocations } = person
  const add = () =>
    run(() =>
      client.people.addEmployment({
        staffId,
        fields: {
          employer: employments.at(-1)?.employer ?? '',
          share: 10_000,
          startDay: allocations.map(({ startDay }) => startDay).toSorted()[0] ?? todayOf(new Date()),
          endDay: null,
          annualPayCents: null,
          sideCostRate: null,
        },
      }),
    )
  return (
    <Part title={t('employments')} help={t('employments.help')}>
      {error !== null && <ErrorPanel error={error} />}
      {employments.length > 0 && (
        <Table.ScrollContainer minWidth="69rem">
          <Table aria-label={t('employments')} verticalSpacing="xs" layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('employer')}</Table.Th>
                <Table.Th w="7rem">{t('share')}</Table.Th>
                <Table.Th w="9.5rem">{t('start')}</Table.Th>
                <Table.Th w="9.5rem">{t('end')}</Table.Th>
                <Table.Th w="10rem">{t('pay')}</Table.Th>
                <Table.Th w="8rem">{t('side')}</Table.Th>
                <Table.Th w="7.5rem" ta="right">
                  {t('rate')}
                </Table.Th>
                <Table.Th w="3.5rem">
                  <VisuallyHidden>{t('remove')}</VisuallyHidden>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {employments.map((row) => (
                <Employment key={row.id} staffId={staffId} row={row} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Stack gap="xs" align="flex-start">
        {employments.some(({ hourlyRateCents }) => hourlyRateCents !== null) && (
          <Text size="sm" c="dimmed">
            {t('rate.help')}
          </Text>
        )}
        <Button
          variant="default"
          loading={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void add()}
        >
          {t('employment.add')}
        </Button>
      </Stack>
    </Part>
  )
}

function Employment({ staffId, row }: { readonly staffId: string; readonly row: EmploymentRow }) {
  const t = useWords(peopleWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy } = usePeopleCommand()
  const edited = useEmploymentRow(staffId, row)
  const { id, version, startDay, endDay, hourlyRateCents } = row
  const share = useMemo(() => shareParser(language), [language])
  const side = useMemo(() => rateParser(language), [language])
  const start = useMemo(() => requiredDayParser({ to: endDay }), [endDay])
  const end = useMemo(() => optionalDayParser({ from: startDay }), [startDay])
  const name = t('employment.row', { employer: row.employer })
  return (
    <Table.Tr aria-label={name} {...placeOf(id)} style={{ verticalAlign: 'top' }}>
      <Table.Td>
        <TextField of={edited.field('employer')} label={t('employer')} hideLabel />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('share')} label={t('share')} hideLabel parser={share} align="right" />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('startDay')} label={t('start')} hideLabel parser={start} />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('endDay')} label={t('end')} hideLabel parser={end} placeholder={t('end.open')} />
      </Table.Td>
      <Table.Td>
        <MoneyField of={edited.field('annualPayCents')} label={t('pay')} hideLabel />
      </Table.Td>
      <Table.Td>
        <InputField of={edited.field('sideCostRate')} label={t('side')} hideLabel parser={side} align="right" />
      </Table.Td>
      <Table.Td ta="right" pt="md">
        {hourlyRateCents === null ? '' : t('rate.unit', { rate: format.money(hourlyRateCents) })}
      </Table.Td>
      <Table.Td>
        <RemoveRow
          what={name}
          busy={busy}
          onRemove={() => void run(() => client.people.removeEmployment({ id, version }))}
        />
      </Table.Td>
    </Table.Tr>
  )
}
