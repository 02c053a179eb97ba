import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReportDetail } from '#contract/index.ts'
import type { Signatory } from '#domain/report/report.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { TextField } from '../../../ui/fields/fields.tsx'
import { fieldPlace } from '../../../ui/place/place-of.ts'
import { useReportsCommand } from '../use-reports-command.ts'
import { benchWords } from '../words/bench-words.ts'
import { useSignatoryRow } from './use-settings-row.ts'

const parts = ['name', 'title', 'organisation'] as const
const labels = { name: 'settings.name', title: 'settings.role', organisation: 'settings.organisation' } as const
const nobody: Signatory = { name: '', title: '', organisation: '' }

/** Who signs the report, in the order in which they sign. */
export function Signatories({ report }: { readonly report: ReportDetail }) {
  const t = useWords(benchWords)
  const { client } = useApi()
  const { run, busy, error } = useReportsCommand()
  const { id, version, settings } = report
  const { signatories } = settings
  return (
    <Stack gap="xs" role="group" aria-label={t('settings.signatories')} {...fieldPlace('signatories')}>
      <Text size="sm" fw={600}>
        {t('settings.signatories')}
      </Text>
      {signatories.length > 0 && (
        <Table verticalSpacing={4} horizontalSpacing={4} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              {parts.map((part) => (
                <Table.Th key={part} fw={500}>
                  {t(labels[part])}
                </Table.Th>
              ))}
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {signatories.map((person, index) => (
              // What is typed belongs to the place in the list: there is nothing else that tells two apart.
              <SignatoryRow
                key={index}
                report={report}
                person={person}
                index={index}
                busy={busy}
                onRemove={() => void run(() => client.report.removeSignatory({ id, version, index }))}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group>
        <Button
          size="compact-md"
          variant="default"
          disabled={busy}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => void run(() => client.report.addSignatory({ id, version, fields: nobody }))}
        >
          {t('settings.add')}
        </Button>
      </Group>
      {error !== null && <ErrorPanel error={error} />}
    </Stack>
  )
}

interface SignatoryRowProps {
  readonly report: ReportDetail
  readonly person: Signatory
  readonly index: number
  readonly busy: boolean
  readonly onRemove: () => void
}

function SignatoryRow({ report, person, index, busy, onRemove }: SignatoryRowProps) {
  const t = useWords(benchWords)
  const row = useSignatoryRow(report, person, index)
  const number = index + 1
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      {parts.map((part) => (
        <Table.Td key={part}>
          <TextField hideLabel of={row.field(part)} label={t('settings.number', { label: t(labels[part]), number })} />
        </Table.Td>
      ))}
      <Table.Td w={0}>
        <ActionIcon
          size="lg"
          variant="subtle"
          disabled={busy}
          aria-label={t('settings.remove', { number })}
          title={t('settings.remove', { number })}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
