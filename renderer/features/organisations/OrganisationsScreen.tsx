import { Button, CloseButton, Group, Modal, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconBuilding, IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { OrganisationSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { AddOrganisation } from './AddOrganisation.tsx'
import { ImportList } from './ImportList.tsx'
import { importListWords } from './import-words.ts'
import { indexOf, searchRegister } from './search.ts'
import { useRegisterColumns } from './use-register-columns.tsx'
import { organisationWords } from './words.ts'

/** The register: search as you type, add one, or take in a list. */
export function OrganisationsScreen() {
  const t = useWords(organisationWords)
  const tImport = useWords(importListWords)
  const { orpc } = useApi()
  const [, navigate] = useLocation()
  const list = useQuery(orpc.organisation.list.queryOptions())
  const [adding, addDialog] = useDisclosure(false)
  const [importing, importDialog] = useDisclosure(false)
  const actions = (
    <>
      <Button variant="default" leftSection={<IconFileImport size={18} aria-hidden />} onClick={importDialog.open}>
        {tImport('import.open')}
      </Button>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={addDialog.open}>
        {t('add')}
      </Button>
    </>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={list.data?.length === 0 ? undefined : actions} />
      <QueryView query={list}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState icon={<IconBuilding aria-hidden />} title={t('empty')} actions={actions}>
              {t('empty.help')}
            </EmptyState>
          ) : (
            <Register rows={rows} onOpen={(id) => navigate(paths.organisation(id))} />
          )
        }
      </QueryView>
      <Modal opened={adding} onClose={addDialog.close} title={t('add.title')}>
        <AddOrganisation
          onAdded={(id) => {
            addDialog.close()
            navigate(paths.organisation(id))
          }}
        />
      </Modal>
      <Modal opened={importing} onClose={importDialog.close} title={tImport('import.title')} size="xl">
        <ImportList />
      </Modal>
    </>
  )
}

interface RegisterProps {
  readonly rows: readonly OrganisationSummary[]
  readonly onOpen: (id: string) => void
}

function Register({ rows, onOpen }: RegisterProps) {
  const t = useWords(organisationWords)
  const columns = useRegisterColumns()
  const [text, setText] = useState('')
  const deferred = useDeferredValue(text)
  const index = useMemo(() => indexOf(rows), [rows])
  const shown = useMemo(() => searchRegister(index, deferred), [index, deferred])
  return (
    <>
      <Group gap="sm" mb="sm">
        <TextInput
          aria-label={t('search')}
          placeholder={t('search.placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={
            text === '' ? null : <CloseButton size="sm" aria-label={t('clear')} onClick={() => setText('')} />
          }
          flex="1 1 16rem"
          maw="28rem"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Text size="sm" ml="auto" role="status">
          {t('shown', { count: shown.length })}
        </Text>
      </Group>
      {shown.length === 0 ? (
        <EmptyState
          title={t('nothing')}
          actions={
            <Button variant="default" onClick={() => setText('')}>
              {t('clear')}
            </Button>
          }
        >
          {t('nothing.help')}
        </EmptyState>
      ) : (
        <DataTable
          label={t('table')}
          rows={shown}
          columns={columns}
          rowId={organisationId}
          onActivate={({ id }) => onOpen(id)}
          initialSort={{ id: 'name', desc: false }}
        />
      )}
    </>
  )
}

function organisationId({ id }: OrganisationSummary): string {
  return id
}
