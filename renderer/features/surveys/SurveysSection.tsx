import { Button, Stack } from '@mantine/core'
import { IconMessageQuestion, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorPanel } from '../../ui/ErrorPanel.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { useAreaCommand } from '../indicators/use-area-command.ts'
import { todayOf } from '../project/overview/elapsed.ts'
import { Survey } from './Survey.tsx'
import { surveyWords } from './words.ts'

/** The surveys of a project. */
export function SurveysSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(surveyWords)
  const { client, orpc } = useApi()
  const { run, busy, error } = useAreaCommand(projectId)
  const query = useQuery(orpc.survey.list.queryOptions({ input: { projectId } }))
  const fresh = () => ({ name: t('newName'), day: todayOf(new Date()), eventId: null, sent: null, answered: null })
  const add = (
    <Button
      loading={busy}
      leftSection={<IconPlus size={18} aria-hidden />}
      onClick={() => void run(() => client.survey.create({ projectId, fields: fresh() }))}
    >
      {t('add')}
    </Button>
  )
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={query.data?.length === 0 ? undefined : add} />
      {error !== null && <ErrorPanel error={error} />}
      <QueryView query={query}>
        {(surveys) =>
          surveys.length === 0 ? (
            <EmptyState icon={<IconMessageQuestion aria-hidden />} title={t('empty')} actions={add}>
              {t('empty.help')}
            </EmptyState>
          ) : (
            <Stack gap="xl">
              {surveys.map((survey) => (
                <Survey key={survey.id} projectId={projectId} survey={survey} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </>
  )
}
