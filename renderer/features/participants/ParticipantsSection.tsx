import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { Aggregates } from './Aggregates.tsx'
import { PersonalDataPanel } from './PersonalDataPanel.tsx'
import { RetentionForAll } from './RetentionForAll.tsx'
import { useParticipantColumns } from './use-participant-columns.tsx'
import { participantWords } from './words.ts'

const shownAtOnce = 500

/** People of a project: found as one types, by what is open at the moment. */
export function ParticipantsSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(participantWords)
  const { client, orpc } = useApi()
  const [, navigate] = useLocation()
  const { run, busy, error } = useAreaCommand(projectId)
  const [text, setText] = useState('')
  const input = { projectId, text, limit: shownAtOnce }
  const query = useQuery(orpc.participant.search.queryOptions({ input, placeholderData: keepPreviousData }))
  const columns = useParticipantColumns()
  const add = () =>
    run(async () => {
      const fields = { organisationId: null, gender: null, age: null, retentionUntil: null }
      const { id } = await client.participant.create({ projectId, fields, contact: null })
      navigate(paths.participant(projectId, id))
    })
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button loading={busy} leftSection={<IconPlus size={18} aria-hidden />} onClick={() => void add()}>
            {t('add')}
          </Button>
        }
      />
      <Stack gap="lg">
        {error !== null && <ErrorPanel error={error} />}
        <PersonalDataPanel />
        <QueryView query={query}>
          {({ rows, found, all, state }) =>
            all === 0 ? (
              <Text>
                <strong>{t('empty')}.</strong> {t('empty.help')}
              </Text>
            ) : (
              <>
                <Group align="flex-end" justify="space-between">
                  <TextInput
                    type="search"
                    label={t(state === 'open' ? 'search' : 'search.locked')}
                    leftSection={<IconSearch size={16} aria-hidden />}
                    w="28rem"
                    maw="100%"
                    maxLength={200}
                    value={text}
                    onChange={(event) => setText(event.currentTarget.value)}
                  />
                  <Text size="sm" role="status">
                    {t('found', { found, all, shown: rows.length })}
                  </Text>
                </Group>
                <DataTable
                  label={t('table')}
                  rows={rows}
                  columns={columns}
                  rowId={({ id }) => id}
                  onActivate={({ id }) => navigate(paths.participant(projectId, id))}
                />
                <RetentionForAll projectId={projectId} />
                <Aggregates projectId={projectId} />
              </>
            )
          }
        </QueryView>
      </Stack>
    </>
  )
}
