import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../../api/ApiProvider.tsx'
import { useFormat } from '../../../i18n/format.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { paths } from '../../../ui/paths.ts'
import { QueryView } from '../../../ui/QueryView.tsx'
import { DueNote, isOpen } from '../../claims/Deadlines.tsx'
import { useDeadlineText } from '../../claims/use-deadline-text.ts'
import { claimWords } from '../../claims/words/claim-words.ts'
import { decideWords } from '../../claims/words/decide-words.ts'
import { Card } from './Card.tsx'
import { todayOf } from './elapsed.ts'
import { Figure } from './Figure.tsx'

const mostDeadlines = 3

/** What the project has to send next, and how much of its support is claimed, decided and paid. */
export function ClaimsCard({ projectId }: { readonly projectId: string }) {
  const t = useWords(decideWords)
  const c = useWords(claimWords)
  const format = useFormat()
  const text = useDeadlineText()
  const { orpc } = useApi()
  const [today] = useState(() => todayOf(new Date()))
  const deadlines = useQuery(orpc.claim.deadlines.queryOptions({ input: { projectId } }))
  const list = useQuery(orpc.claim.list.queryOptions({ input: { projectId, today } }))
  return (
    <Card title={t('card')} more={{ href: paths.project(projectId, 'claims'), label: t('card.open') }}>
      <QueryView query={deadlines}>
        {(all) => {
          const open = all.filter((deadline) => isOpen(deadline, today)).slice(0, mostDeadlines)
          if (open.length === 0) return <Text c="dimmed">{t('deadlines.no_coming')}</Text>
          return (
            <Stack gap={4} component="dl" m={0}>
              {open.map((deadline) => (
                <Figure key={`${deadline.kind} ${deadline.due} ${deadline.coversTo}`} label={text(deadline)}>
                  {format.day(deadline.due)} <DueNote deadline={deadline} today={today} />
                </Figure>
              ))}
            </Stack>
          )
        }}
      </QueryView>
      {list.data !== undefined && list.data.claims.length > 0 && (
        <Stack gap={4} component="dl" m={0} mt="sm">
          <Figure label={c('total.claimed')}>{format.money(list.data.totals.claimed)}</Figure>
          <Figure label={c('total.decided')}>{format.money(list.data.totals.decided)}</Figure>
          <Figure label={c('total.paid')}>{format.money(list.data.totals.paid)}</Figure>
        </Stack>
      )}
    </Card>
  )
}
