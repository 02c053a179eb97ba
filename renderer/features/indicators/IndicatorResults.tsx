import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { IconCalendarEvent, IconClipboard } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { IndicatorResult, IndicatorSummary } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { DataTable } from '../../ui/table/DataTable.tsx'
import { AddResult } from './AddResult.tsx'
import { EditResult } from './EditResult.tsx'
import { PasteResults } from './PasteResults.tsx'
import { resultWords } from './result-words.ts'
import { useAreaCommand } from './use-area-command.ts'
import { useResultColumns } from './use-result-columns.tsx'

interface IndicatorResultsProps {
  readonly projectId: string
  readonly summary: IndicatorSummary
  readonly ageLimits: readonly number[]
}

/** The rows that an indicator is counted from. */
export function IndicatorResults({ projectId, summary, ageLimits }: IndicatorResultsProps) {
  const t = useWords(resultWords)
  const { client, orpc } = useApi()
  const { ref, counting } = summary
  const query = useQuery(orpc.indicator.results.queryOptions({ input: { projectId, ref } }))
  const columns = useResultColumns(summary)
  const { run, busy, error } = useAreaCommand(projectId)
  const [edited, setEdited] = useState<string | null>(null)
  const [pasting, paste] = useDisclosure(false)
  const fromEvents = async () => {
    await run(async () => {
      const { added } = await client.indicator.addFromEvents({ projectId, ref })
      notifications.show({ message: added === 0 ? t('from.events.none') : t('from.events.done', { count: added }) })
    })
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('add.help')}
      </Text>
      <AddResult projectId={projectId} summary={summary} ageLimits={ageLimits} />
      <Group gap="xs">
        <Button
          size="compact-md"
          variant="default"
          leftSection={<IconClipboard size={16} aria-hidden />}
          onClick={paste.open}
        >
          {t('paste')}
        </Button>
        {counting !== 'amount' && counting !== 'jobs' && (
          <Button
            size="compact-md"
            variant="default"
            loading={busy}
            leftSection={<IconCalendarEvent size={16} aria-hidden />}
            onClick={() => void fromEvents()}
          >
            {t(counting === 'persons' ? 'from.people' : 'from.events')}
          </Button>
        )}
      </Group>
      {error !== null && <ErrorPanel error={error} />}
      <Remarks summary={summary} />
      <QueryView query={query}>
        {(rows) => (
          <>
            {rows.length > 0 && (
              <DataTable<IndicatorResult>
                label={t('table')}
                rows={rows}
                columns={columns}
                rowId={({ id }) => id}
                onActivate={({ id }) => setEdited(id)}
                initialSort={{ id: 'day', desc: true }}
              />
            )}
            <Modal opened={edited !== null} onClose={() => setEdited(null)} title={t('edit')} size="lg">
              {rows
                .filter(({ id }) => id === edited)
                .map((row) => (
                  <EditResult
                    key={row.id}
                    projectId={projectId}
                    summary={summary}
                    row={row}
                    ageLimits={ageLimits}
                    onDone={() => setEdited(null)}
                  />
                ))}
            </Modal>
          </>
        )}
      </QueryView>
      <Modal opened={pasting} onClose={paste.close} title={t('paste')} size="xl">
        <PasteResults projectId={projectId} summary={summary} onDone={paste.close} />
      </Modal>
    </Stack>
  )
}

function Remarks({ summary: { repeated, anonymous } }: { readonly summary: IndicatorSummary }) {
  const t = useWords(resultWords)
  if (repeated === 0 && anonymous === 0) return null
  return (
    <Text size="sm" role="note">
      {repeated > 0 && t('repeated.help', { count: repeated })}{' '}
      {anonymous > 0 && t('anonymous.help', { count: anonymous })}
    </Text>
  )
}
