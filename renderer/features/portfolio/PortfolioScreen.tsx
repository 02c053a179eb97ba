import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconCalendarDue } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { OnDay } from '../organisations/OnDay.tsx'
import { todayOf } from '../project/overview/elapsed.ts'
import { DeadlinePart } from './DeadlinePart.tsx'
import { FindingsPart } from './FindingsPart.tsx'
import { MoneyPart } from './MoneyPart.tsx'
import { YearPart } from './YearPart.tsx'
import { orderProjects, PROJECT_ORDERS } from './order-projects.ts'
import type { ProjectOrder } from './order-projects.ts'
import { usePortfolioFindings } from './use-portfolio-findings.ts'
import { portfolioWords } from './words.ts'

/** All projects of the organisation: what has to be sent, what would stop a report, and how the money stands. */
export function PortfolioScreen() {
  const t = useWords(portfolioWords)
  const { orpc } = useApi()
  const [on, setOn] = useState(() => todayOf(new Date()))
  const [order, setOrder] = useState<ProjectOrder>('code')
  const read = usePortfolioFindings()
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
              <OrderChoice order={order} onChange={setOrder} />
              <FindingsPart projects={orderProjects(projects, order, read.findings)} read={read} />
              <MoneyPart projects={orderProjects(projects, order, read.findings)} />
              <YearPart lastYear={Number(on.slice(0, 4)) - 1} />
            </Stack>
          )
        }
      </QueryView>
    </>
  )
}

interface OrderChoiceProps {
  readonly order: ProjectOrder
  readonly onChange: (order: ProjectOrder) => void
}

/** Of the projects in the tables below it. */
function OrderChoice({ order, onChange }: OrderChoiceProps) {
  const t = useWords(portfolioWords)
  const id = useId()
  return (
    <Group gap="sm">
      <Text size="sm" id={id}>
        {t('order')}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        value={order}
        onChange={(value: ProjectOrder) => onChange(value)}
        data={PROJECT_ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
      />
    </Group>
  )
}
