import { Button, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useLocation } from 'wouter'
import type { EventSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import type { DataColumn } from '../../ui/table/columns.ts'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { AddEvent } from './AddEvent.tsx'
import { CountsList } from './CountsList.tsx'
import { eventWords } from './words.ts'

/** The events of a project, with what they come to together. */
export function EventsSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(eventWords)
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const [adding, dialog] = useDisclosure(false)
  const query = useQuery(orpc.projectEvent.list.queryOptions({ input: { projectId } }))
  const columns = useEventColumns()
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={query.data?.rows.length === 0 ? undefined : add} />
      <QueryView query={query}>
        {({ rows, total }) =>
          rows.length === 0 ? (
            <EmptyState icon={<IconCalendarEvent aria-hidden />} title={t('empty')} actions={add}>
              {t('empty.help')}
            </EmptyState>
          ) : (
            <Stack>
              <CountsList counts={total} label={t('totals')} />
              <DataTable
                label={t('table')}
                rows={rows}
                columns={columns}
                rowId={({ id }) => id}
                onActivate={({ id }) => navigate(paths.event(projectId, id))}
                initialSort={{ id: 'day', desc: true }}
              />
            </Stack>
          )
        }
      </QueryView>
      <Modal opened={adding} onClose={dialog.close} title={t('add')}>
        <AddEvent projectId={projectId} />
      </Modal>
    </>
  )
}

function useEventColumns(): readonly DataColumn<EventSummary>[] {
  const t = useWords(eventWords)
  const format = useFormat()
  return useMemo(
    () => [
      { id: 'day', header: t('day'), value: ({ day }) => day, cell: ({ day }) => format.day(day), width: '7rem' },
      {
        id: 'name',
        header: t('name'),
        value: ({ name }) => name,
        cell: ({ name }) => <strong title={name}>{name}</strong>,
        width: 'minmax(10rem, 2fr)',
      },
      {
        id: 'place',
        header: t('place'),
        value: ({ place, isOnline }) => [place, isOnline ? t('online') : ''].filter(Boolean).join(', ') || null,
        width: 'minmax(7rem, 1fr)',
        needsPx: 620,
      },
      {
        id: 'attendances',
        header: t('attendances'),
        value: ({ counts }) => counts.attendances,
        width: '9.5rem',
        align: 'right',
      },
      {
        id: 'organisations',
        header: t('organisations'),
        value: ({ counts }) => counts.organisations,
        width: '10.5rem',
        align: 'right',
        needsPx: 720,
      },
    ],
    [t, format],
  )
}
