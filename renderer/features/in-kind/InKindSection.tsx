import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { InKindOverview } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { AddInKind } from './AddInKind.tsx'
import { InKindPrices } from './InKindPrices.tsx'
import { InKindSums } from './InKindSums.tsx'
import { InKindTable } from './InKindTable.tsx'
import { useInKindCommand } from './use-in-kind-command.ts'
import { inKindWords } from './words.ts'

/** Voluntary work of a rural project (talkootyö). */
export function InKindSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(inKindWords)
  const { orpc } = useApi()
  const overview = useQuery(orpc.inKind.overview.queryOptions({ input: { projectId } }))
  const [adding, dialog] = useDisclosure(false)
  const { data } = overview
  const add = (
    <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
      {t('add')}
    </Button>
  )
  const hasRows = data !== undefined && data.rows.length > 0
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={hasRows && data.isPossible ? add : undefined} />
      <QueryView query={overview}>
        {(shown) => (
          <Stack gap="lg">
            {!shown.isPossible && <Text>{t('not_possible')}</Text>}
            {shown.isPossible && shown.rows.length === 0 && (
              <EmptyState icon={<IconHeartHandshake aria-hidden />} title={t('empty')} actions={add}>
                {t('empty.help')}
              </EmptyState>
            )}
            {shown.rows.length > 0 && <Work projectId={projectId} overview={shown} />}
            {shown.prices !== null && <InKindPrices projectId={projectId} prices={shown.prices} />}
          </Stack>
        )}
      </QueryView>
      <Modal opened={adding} onClose={dialog.close} title={t('add')}>
        <AddInKind projectId={projectId} age={data?.prices?.workerAge ?? 15} onDone={dialog.close} />
      </Modal>
    </>
  )
}

function Work({ projectId, overview }: { readonly projectId: string; readonly overview: InKindOverview }) {
  return (
    <>
      <InKindTable projectId={projectId} overview={overview} />
      {overview.unbooked > 0 && <BookWork projectId={projectId} count={overview.unbooked} />}
      <InKindSums overview={overview} />
    </>
  )
}

/** What counts goes into the ledger once, a row each. */
function BookWork({ projectId, count }: { readonly projectId: string; readonly count: number }) {
  const t = useWords(inKindWords)
  const { client } = useApi()
  const { run, busy, error } = useInKindCommand(projectId)
  return (
    <Group>
      <Button variant="default" loading={busy} onClick={() => void run(() => client.inKind.book({ projectId }))}>
        {t('book', { count })}
      </Button>
      <Text size="sm" c="dimmed">
        {t('book.help')}
      </Text>
      {error !== null && <ErrorPanel error={error} />}
    </Group>
  )
}
