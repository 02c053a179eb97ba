import { Anchor, Button, Group, Modal, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { paths } from '../../../ui/paths.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { useReportsCommand } from '../use-reports-command.ts'
import { summaryWords } from '../words/summary-words.ts'
import classes from './ConflictTexts.module.css'

interface GiveSummaryProps {
  readonly projectId: string
  readonly reportId: string
}

/** Takes the summary of a final report over into the public description, with both texts in sight. */
export function GiveSummary({ projectId, reportId }: GiveSummaryProps) {
  const t = useWords(summaryWords)
  const [isAsking, setAsking] = useState(false)
  const [isDone, setDone] = useState(false)
  return (
    <Group gap="xs" mt="sm">
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden />}
        onClick={() => {
          setDone(false)
          setAsking(true)
        }}
      >
        {t('give')}
      </Button>
      <Text size="sm" c="dimmed" role="status">
        {isDone && (
          <>
            {t('done')}{' '}
            <Anchor component={Link} size="sm" underline="always" href={paths.project(projectId, 'texts')}>
              {t('open')}
            </Anchor>
          </>
        )}
      </Text>
      <Modal opened={isAsking} onClose={() => setAsking(false)} title={t('title')} size="xl">
        <BothTexts
          reportId={reportId}
          onCancel={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            setDone(true)
          }}
        />
      </Modal>
    </Group>
  )
}

interface BothTextsProps {
  readonly reportId: string
  readonly onCancel: () => void
  readonly onDone: () => void
}

function BothTexts({ reportId, onCancel, onDone }: BothTextsProps) {
  const t = useWords(summaryWords)
  const { client, orpc } = useApi()
  const query = useQuery(orpc.report.summary.queryOptions({ input: { reportId } }))
  const command = useReportsCommand()
  return (
    <QueryView query={query}>
      {({ projectVersion, current, offered }) => {
        const isSame = current === offered
        const texts = [
          { name: 'now', text: current === null || current === '' ? t('now.none') : current },
          { name: 'report', text: offered },
        ] as const
        const give = async () => {
          if (await command.run(() => client.report.giveSummary({ reportId, projectVersion, text: offered }))) onDone()
        }
        return (
          <Stack gap="md">
            <Text size="sm">{t(isSame ? 'same' : current === null ? 'adds' : 'replaces')}</Text>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              {texts.map(({ name, text }) => (
                <Stack key={name} gap={4}>
                  <Text size="sm" fw={600}>
                    {t(name)}
                  </Text>
                  <div className={classes['text']} tabIndex={0} role="region" aria-label={t(name)}>
                    {text}
                  </div>
                </Stack>
              ))}
            </SimpleGrid>
            {command.error !== null && <ErrorPanel error={command.error} />}
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onCancel} data-autofocus>
                {t(isSame ? 'close' : 'cancel')}
              </Button>
              {!isSame && (
                <Button loading={command.busy} onClick={() => void give()}>
                  {t(current === null || current === '' ? 'do' : 'do.replace')}
                </Button>
              )}
            </Group>
          </Stack>
        )
      }}
    </QueryView>
  )
}
