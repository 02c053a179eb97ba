import { ActionIcon, Alert, Button, Card, Group, Stack, Text } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { ShareKeyRow } from '#contract/index.ts'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { QueryView } from '../../../ui/QueryView.tsx'
import { useLedgerCommand } from '../use-ledger-command.ts'
import { keyWords } from '../words/key-words.ts'
import { keyProblem, percentOf } from './key-text.ts'

interface ShareKeyListProps {
  readonly onAdd: () => void
  readonly onChange: (key: ShareKeyRow) => void
}

export function ShareKeyList({ onAdd, onChange }: ShareKeyListProps) {
  const t = useWords(keyWords)
  const { orpc } = useApi()
  const keys = useQuery(orpc.ledger.keys.queryOptions())
  const projects = useQuery(orpc.project.list.queryOptions())
  const codes = new Map((projects.data ?? []).map(({ id, code }) => [id, code]))
  return (
    <Stack gap="sm">
      <Text size="sm">{t('lead')}</Text>
      <QueryView query={keys}>
        {(rows) => (
          <>
            {rows.length === 0 && <Text>{t('empty')}</Text>}
            {rows.map((key) => (
              <KeyCard key={key.id} shown={key} codes={codes} onChange={onChange} />
            ))}
          </>
        )}
      </QueryView>
      <Group justify="flex-end">
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd}>
          {t('add')}
        </Button>
      </Group>
    </Stack>
  )
}

interface KeyCardProps {
  readonly shown: ShareKeyRow
  readonly codes: ReadonlyMap<string, string>
  readonly onChange: (key: ShareKeyRow) => void
}

function KeyCard({ shown, codes, onChange }: KeyCardProps) {
  const t = useWords(keyWords)
  const format = useFormat()
  const { language } = useLanguage()
  const { client } = useApi()
  const { run, busy, error } = useLedgerCommand()
  const { id, version, name, basis, validFrom, validTo, parts } = shown
  const from = format.day(validFrom)
  const period = validTo === null ? t('period.open', { from }) : t('period', { from, to: format.day(validTo) })
  const problem = error === null ? null : keyProblem(error)
  const label = t('remove', { name, period })
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Text fw={600}>
            {name} · {period}
          </Text>
          {basis !== '' && <Text size="sm">{basis}</Text>}
          <Text size="sm">
            {parts
              .map(({ projectId, label: outside, weight }) =>
                t('share', {
                  who: projectId === null ? outside : (codes.get(projectId) ?? ''),
                  percent: percentOf(weight, parts, language),
                }),
              )
              .join(' · ')}
          </Text>
        </div>
        <Group gap={4} wrap="nowrap">
          <Button size="compact-sm" variant="default" onClick={() => onChange(shown)}>
            {t('change')}
          </Button>
          <ActionIcon
            variant="subtle"
            color="red"
            aria-label={label}
            title={label}
            disabled={busy}
            onClick={() => void run(() => client.ledger.removeKey({ id, version }))}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      {problem !== null && (
        <Alert color="orange" variant="light" mt="xs" role="alert">
          {t(problem)}
        </Alert>
      )}
      {error !== null && problem === null && <ErrorPanel error={error} />}
    </Card>
  )
}
