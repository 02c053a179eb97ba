import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Link } from 'wouter'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { FindingCounts } from './FindingCounts.tsx'
import { FindingList } from './FindingList.tsx'
import classes from './Findings.module.css'
import { checkWords } from './words.ts'

interface FindingsPanelProps {
  readonly projectId: string
  readonly reportId: string
  /** Whether the report can no longer be changed. */
  readonly isLocked: boolean
  /** The version that corrects it. */
  readonly nextId: string | null
  /** When the report or its data were last read anew: then it is looked at again, after a pause. */
  readonly changedAt: number
}

/** A pause in saving after which the report is looked at again; the core does the looking. */
const REST_MS = 600

/** What a careful reader of the report would send back, under the text that is being written. */
export function FindingsPanel({ projectId, reportId, isLocked, nextId, changedAt }: FindingsPanelProps) {
  const t = useWords(checkWords)
  const id = useId()
  const { orpc } = useApi()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const [rested] = useDebouncedValue(changedAt, REST_MS)
  const options = orpc.check.report.queryOptions({ input: { reportId } })
  const query = useQuery({
    ...options,
    queryKey: [...options.queryKey, rested],
    placeholderData: keepPreviousData,
  })
  // What may wait leaves its room to the text; what would stop the report stands there.
  const hasErrors = query.data?.findings.some(({ severity, waiver }) => severity === 'error' && waiver === null)
  const opened = chosen ?? hasErrors ?? false
  return (
    <section aria-labelledby={id} className={classes['panel']}>
      <Stack gap="xs">
        <Group gap="sm">
          <Title order={2} size="h5" id={id}>
            {t('title')}
          </Title>
          {query.data !== undefined && <FindingCounts findings={query.data.findings} />}
          <Button size="compact-sm" variant="subtle" aria-expanded={opened} onClick={() => setChosen(!opened)}>
            {opened ? t('hide') : t('show')}
          </Button>
        </Group>
        {opened && isLocked && (
          <Text size="sm">
            {t(nextId === null ? 'locked' : 'locked.corrected')}{' '}
            {nextId !== null && (
              <Anchor component={Link} underline="always" size="sm" href={paths.reportOf(projectId, nextId)}>
                {t('locked.open')}
              </Anchor>
            )}
          </Text>
        )}
        {opened && (
          <QueryView query={query}>
            {({ findings }) => <FindingList projectId={projectId} findings={findings} order={3} isLocked={isLocked} />}
          </QueryView>
        )}
      </Stack>
    </section>
  )
}
