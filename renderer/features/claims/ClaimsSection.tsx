import { Alert, Button, List, Stack } from '@mantine/core'
import { IconAlertTriangle, IconReceiptEuro } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ClaimList } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { paths } from '../../ui/paths.ts'
import { QueryView } from '../../ui/QueryView.tsx'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { AdvancePart } from './AdvancePart.tsx'
import { problemText } from './claim-text.ts'
import { ClaimChain } from './ClaimChain.tsx'
import { ClaimView } from './ClaimView.tsx'
import { Deadlines } from './Deadlines.tsx'
import { NewClaim } from './NewClaim.tsx'
import { Totals } from './Totals.tsx'
import { useToday } from './use-today.ts'
import { claimWords } from './words/claim-words.ts'

/** The payment claims of a project. */
export function ClaimsSection({ projectId }: { readonly projectId: string }) {
  const t = useWords(claimWords)
  const { orpc } = useApi()
  const today = useToday()
  const list = useQuery(orpc.claim.list.queryOptions({ input: { projectId, today } }))
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <QueryView query={list}>{(claims) => <Claims list={claims} today={today} />}</QueryView>
    </>
  )
}

function Claims({ list, today }: { readonly list: ClaimList; readonly today: string }) {
  const [wanted, setWanted] = useState<string | null>(null)
  const { projectId, claims } = list
  useArrival(({ row }) => (claims.some(({ id }) => id === row) ? () => setWanted(row) : null))
  const newest = claims.findLast(({ inForce }) => inForce)
  const shown = claims.find(({ id }) => id === wanted) ?? newest
  return (
    <Stack gap="lg">
      {claims.length > 0 && <Totals list={list} />}
      {claims.length === 0 && <NoClaims list={list} />}
      <BrokenChain list={list} />
      {claims.length > 0 && <ClaimChain claims={claims} shownId={shown?.id ?? null} onShow={setWanted} />}
      {list.next !== null && <NewClaim projectId={projectId} next={list.next} today={today} onMade={setWanted} />}
      {shown !== undefined && <ClaimView key={shown.id} id={shown.id} today={today} onShow={setWanted} />}
      <AdvancePart list={list} />
      <Deadlines projectId={projectId} today={today} />
    </Stack>
  )
}

/** What a change of the project's days or an amendment has broken since. */
function BrokenChain({ list: { chain, claims } }: { readonly list: ClaimList }) {
  const t = useWords(claimWords)
  const { language } = useLanguage()
  const standing = claims.filter(({ inForce }) => inForce)
  // A draft tells its own problems before it is sent.
  const broken = chain.filter(({ index }) => standing[index]?.state !== 'draft')
  if (broken.length === 0) return null
  return (
    <Alert
      role="note"
      variant="light"
      color="yellow"
      title={t('chain.broken')}
      icon={<IconAlertTriangle aria-hidden />}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <List size="sm">
        {broken.map((problem) => {
          const text = problemText({ code: problem.code, details: { ...problem } }, language)
          const sentence = t('chain.problem', { serial: standing[problem.index]?.serial ?? 0, problem: text })
          return <List.Item key={sentence}>{sentence}</List.Item>
        })}
      </List>
    </Alert>
  )
}

function NoClaims({ list: { projectId, obstacle } }: { readonly list: ClaimList }) {
  const t = useWords(claimWords)
  const slug = obstacle === 'no_decision' ? 'decision' : 'basics'
  return (
    <EmptyState
      icon={<IconReceiptEuro />}
      title={t(obstacle === null ? 'empty' : 'obstacle')}
      actions={
        obstacle !== null && (
          <Button component={Link} href={paths.project(projectId, slug)}>
            {t(`open.${slug}`)}
          </Button>
        )
      }
    >
      {obstacle === null ? t('empty.help') : t(`${obstacle}.help`)}
    </EmptyState>
  )
}
