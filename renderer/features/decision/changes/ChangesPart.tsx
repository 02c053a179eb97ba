import { Button, Group, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useCommand } from '../../../api/use-command.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { FieldGroup } from '../../project/parts/FieldGroup.tsx'
import { changeWords } from '../words/change-words.ts'
import { ChangeRow } from './ChangeRow.tsx'

const columns = ['line', 'subject', 'receivedOn', 'outcome', 'decidedOn', 'reference'] as const
const widths = {
  line: '13.5rem',
  receivedOn: '8.5rem',
  outcome: '11rem',
  decidedOn: '8.5rem',
  reference: '9rem',
} as const
const blank = {
  line: null,
  subject: '',
  receivedOn: null,
  outcome: 'pending',
  decidedOn: null,
  reference: '',
} as const

/** Changes of the decision that were applied for, whichever version holds. */
export function ChangesPart({ projectId }: { readonly projectId: string }) {
  const t = useWords(changeWords)
  const { client, orpc } = useApi()
  const queryClient = useQueryClient()
  const query = orpc.changeApplication.list.queryOptions({ input: { projectId } })
  const rows = useQuery(query)
  const { run, busy, error } = useCommand(() => queryClient.invalidateQueries({ queryKey: query.queryKey }))
  return (
    <FieldGroup title={t('title')} hint={t('hint')} columns={1} place={fieldPlace('changes')}>
      {error !== null && <ErrorPanel error={error} />}
      <QueryView query={rows}>
        {(list) =>
          list.length === 0 ? (
            <Text>{t('empty')}</Text>
          ) : (
            <Table.ScrollContainer minWidth="64rem">
              <Table verticalSpacing={6} layout="fixed" aria-label={t('title')}>
                <Table.Thead>
                  <Table.Tr>
                    {columns.map((column) => (
                      <Table.Th key={column} scope="col" w={column === 'subject' ? undefined : widths[column]}>
                        {t(column)}
                      </Table.Th>
                    ))}
                    <Table.Td w="3rem" />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {list.map((row, index) => (
                    <ChangeRow
                      key={row.id}
                      projectId={projectId}
                      row={row}
                      index={index}
                      busy={busy}
                      onRemove={() =>
                        void run(() => client.changeApplication.remove({ id: row.id, version: row.version }))
                      }
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </QueryView>
      <Group>
        <Button
          variant="default"
          disabled={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void run(() => client.changeApplication.add({ projectId, fields: blank }))}
        >
          {t('add')}
        </Button>
      </Group>
    </FieldGroup>
  )
}
