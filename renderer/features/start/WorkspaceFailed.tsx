import { Button, Code, Container, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { WorkspaceStatus } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { failureWords } from '../../api/words.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { BackupTable } from '../settings/BackupTable.tsx'
import { RestoreFile } from '../settings/RestoreFile.tsx'
import { startWords } from './words.ts'

/** Why the workspace can't be opened: what happened, what is safe, and the ways out. */
export function WorkspaceFailed({ status }: { readonly status: WorkspaceStatus }) {
  const t = useWords(startWords)
  const code = status.failure?.code ?? 'internal'
  const { orpc } = useApi()
  const queryClient = useQueryClient()
  const reopen = useMutation(
    orpc.workspace.reopen.mutationOptions({
      onSuccess: async (now) => {
        queryClient.setQueryData(orpc.workspace.status.queryKey(), now)
        await queryClient.invalidateQueries()
      },
    }),
  )
  const offersBackups = code === 'file_damaged' || code === 'file_moved'
  return (
    <Container size="sm" component="main" py="xl">
      <Text fw={700} c="var(--hk-accent)" mb="md">
        Hankekirja
      </Text>
      <Stack>
        <FailureWords code={code} details={status.failure?.details ?? {}} />
        <Text size="sm" c="dimmed">
          {t('failed.folder')} <Code>{status.folder}</Code>
        </Text>
        {reopen.isError && <ErrorPanel error={reopen.error} />}
        <Group>
          <Button
            variant={offersBackups ? 'default' : 'filled'}
            loading={reopen.isPending}
            onClick={() => reopen.mutate(undefined)}
          >
            {t('failed.retry')}
          </Button>
        </Group>
        {offersBackups && <Backups />}
      </Stack>
    </Container>
  )
}

interface FailureWordsProps {
  readonly code: NonNullable<WorkspaceStatus['failure']>['code']
  readonly details: Readonly<Record<string, unknown>>
}

function FailureWords({ code, details }: FailureWordsProps) {
  const t = useWords(failureWords)
  const tStart = useWords(startWords)
  const incident = textOf(details['incident'])
  return (
    <div role="alert">
      <Title order={1} size="h3" mb="xs">
        {t(code)}
      </Title>
      <Text>{code === 'internal' ? t('internal.help', { incident }) : t(`${code}.help`)}</Text>
      {code === 'file_newer' && (
        <Text size="sm" c="dimmed" mt="xs">
          {tStart('failed.versions', {
            file: textOf(details['fileVersion']),
            program: textOf(details['programVersion']),
          })}
        </Text>
      )}
    </div>
  )
}

function textOf(detail: unknown): string {
  return typeof detail === 'string' || typeof detail === 'number' ? String(detail) : ''
}

function Backups() {
  const t = useWords(startWords)
  const { orpc } = useApi()
  const backups = useQuery(orpc.workspace.backups.queryOptions())
  if (backups.data === undefined) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {t('failed.backups')}
      </Title>
      {backups.data.length === 0 ? (
        <Text mb="sm">{t('failed.backups.none')}</Text>
      ) : (
        <BackupTable backups={backups.data} />
      )}
      <RestoreFile />
    </section>
  )
}
