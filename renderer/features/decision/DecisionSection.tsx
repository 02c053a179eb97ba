import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { ChangesPart } from './changes/ChangesPart.tsx'
import { NoDecision } from './NoDecision.tsx'
import { Versions } from './Versions.tsx'
import { decisionWords } from './words/screen-words.ts'

/** The decision of a project with its versions. */
export function DecisionSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(decisionWords)
  const { orpc } = useApi()
  const project = useQuery(orpc.project.get.queryOptions({ input: { id: projectId } }))
  const versions = useQuery(orpc.decision.list.queryOptions({ input: { projectId } }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <QueryView query={project}>
        {(detail) => (
          <QueryView query={versions}>
            {(list) => {
              const [first, ...others] = list
              return first === undefined ? (
                <NoDecision projectId={projectId} />
              ) : (
                <Stack gap="lg">
                  <Versions project={detail} versions={[first, ...others]} />
                  <ChangesPart projectId={projectId} />
                </Stack>
              )
            }}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}
