import { ActionIcon, NativeSelect, Table, Text, VisuallyHidden } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { AttendanceRow, EventDetail } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { eventWords } from './words.ts'

/** Who signed up and who came, each with a state that can be changed. */
export function AttendanceTable({ event }: { readonly event: EventDetail }) {
  const t = useWords(eventWords)
  const { client } = useApi()
  const { run, busy, error } = useAreaCommand(event.projectId)
  if (event.attendances.length === 0) return <Text>{t('who.empty')}</Text>
  return (
    <>
      {error !== null && <ErrorPanel error={error} />}
      <Table.ScrollContainer minWidth="34rem">
        <Table aria-label={t('who.table')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('organisation')}</Table.Th>
              <Table.Th>{t('person')}</Table.Th>
              <Table.Th ta="right">{t('headCount')}</Table.Th>
              <Table.Th ta="right">{t('minutes')}</Table.Th>
              <Table.Th w="14rem">{t('state')}</Table.Th>
              <Table.Th w="3.5rem">
                <VisuallyHidden>{t('remove')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {event.attendances.map((row) => {
              const { id, version } = row
              const what = [row.organisationName, row.personName ?? row.personKey].filter(Boolean).join(', ')
              return (
                <Table.Tr key={id} {...placeOf(id)}>
                  <Table.Td>{row.organisationName || '–'}</Table.Td>
                  <Table.Td>
                    <PersonCell row={row} />
                  </Table.Td>
                  <Table.Td ta="right">{row.headCount}</Table.Td>
                  <Table.Td ta="right">{row.minutes ?? ''}</Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={`${t('state')}: ${what}`}
                      size="xs"
                      disabled={busy}
                      value={stateOf(row)}
                      data={(['attended', 'signedUp', 'both'] as const).map((value) => ({
                        value,
                        label: t(`state.${value}`),
                      }))}
                      onChange={(change) => {
                        const state = change.currentTarget.value
                        const patch = { signedUp: state !== 'attended', attended: state !== 'signedUp' }
                        void run(() => client.projectEvent.updateAttendance({ id, version, patch }))
                      }}
                    />
                  </Table.Td>
                  <Table.Td>
                    <ActionIcon
                      variant="subtle"
                      color="red"
                      disabled={busy}
                      aria-label={t('removeRow', { what: what === '' ? t('unnamed') : what })}
                      onClick={() => void run(() => client.projectEvent.removeAttendance({ id, version }))}
                    >
                      <IconTrash size={18} aria-hidden />
                    </ActionIcon>
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}

function PersonCell({ row: { participantId, personName, personKey } }: { readonly row: AttendanceRow }) {
  const t = useWords(eventWords)
  if (participantId === null)
    return (
      <Text size="sm" c="dimmed">
        {t('unnamed')}
      </Text>
    )
  return (
    <>
      {personName ?? <Text span>{t('lockedName')}</Text>}{' '}
      <Text span c="dimmed">
        {personKey}
      </Text>
    </>
  )
}

function stateOf({ signedUp, attended }: AttendanceRow): 'attended' | 'signedUp' | 'both' {
  return signedUp && attended ? 'both' : attended ? 'attended' : 'signedUp'
}
