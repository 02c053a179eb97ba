import { Stack } from '@mantine/core'
import { IconCalendarDue } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { OnDay } from '../organisations/OnDay.tsx'
import { todayOf } from '../project/overview/elapsed.ts'
import { DeadlinePart } from './DeadlinePart.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import { YearPart } from './YearPart.tsx'
import { portfolioWords } from './words.ts'

/** All projects of the organisation: what has to be sent, and how the money stands. */
export function PortfolioScreen() {
  const t = useWords(portfolioWords)
  const { orpc } = useApi()
  const [on, setOn] = useState(() => todayOf(new Date()))
  const query = useQuery({
    ...orpc.portfolio.status.queryOptions({ input: { on } }),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} actions={<OnDay on={on} onChange={setOn} />} />
      <QueryView query={query}>
        {({ projects, deadlines }) =>
          projects.length === 0 ? (
            <EmptyState icon={<IconCalendarDue aria-hidden />} title={t('none')}>
              {t('none.help')}
            </EmptyState>
          ) : (
            <Stack gap="xl">
              <DeadlinePart deadlines={deadlines} today={on} />
              <MoneyPart projects={projects} />
              <YearPart lastYear={Number(on.slice(0, 4)) - 1} />
            </Stack>
          )
        }
      </QueryView>
    </>
  )
}
