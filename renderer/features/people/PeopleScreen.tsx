import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus, IconUsers } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { AddPerson } from './AddPerson.tsx'
import { HoursImport } from './import/HoursImport.tsx'
import { usePeopleColumns } from './use-people-columns.tsx'
import { peopleWords } from './words.ts'

/** Everyone of the organisation, with what is wrong with their bookings. */
export function PeopleScreen() {
  const t = useWords(peopleWords)
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const people = useQuery(orpc.people.list.queryOptions())
  const columns = usePeopleColumns()
  const [adding, dialog] = useDisclosure(false)
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          people.data?.length === 0 ? undefined : (
            <>
              <HoursImport />
              {add}
            </>
          )
        }
      />
      <QueryView query={people}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={<IconUsers aria-hidden />} title={t('empty')} actions={add}>
              {t('empty.help')}
            </EmptyState>
          ) : (
            <DataTable
              label={t('table')}
              rows={rows}
              columns={columns}
              rowId={({ id }) => id}
              onActivate={({ id }) => navigate(paths.person(id))}
              initialSort={{ id: 'name', desc: false }}
            />
          )
        }
      </QueryView>
      <Modal opened={adding} onClose={dialog.close} title={t('add.title')}>
        <AddPerson onDone={dialog.close} />
      </Modal>
    </>
  )
}
