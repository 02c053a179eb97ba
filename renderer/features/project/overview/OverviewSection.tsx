import { SimpleGrid, Stack } from '@mantine/core'
import { useProject } from '../parts/project-context.ts'
import { BudgetCard } from './BudgetCard.tsx'
import { ChecksCard } from './ChecksCard.tsx'
import { ClaimsCard } from './ClaimsCard.tsx'
import { GapsCard } from './GapsCard.tsx'
import { IndicatorsCard } from './IndicatorsCard.tsx'
import { LastChangeCard } from './LastChangeCard.tsx'
import { MoneyCard } from './MoneyCard.tsx'
import { PlanCard } from './PlanCard.tsx'
import { TimeCard } from './TimeCard.tsx'
import { UnreadableCard } from './UnreadableCard.tsx'

/** The first page of a project: how it stands, and what it still wants. */
export function OverviewSection() {
  const { detail } = useProject()
  return (
    <Stack gap="lg">
      <SimpleGrid type="container" cols={{ base: 1, '40rem': 2 }} spacing="lg" verticalSpacing="lg">
        <BudgetCard fields={detail.fields} id={detail.id} />
        <MoneyCard fields={detail.fields} id={detail.id} />
        <TimeCard fields={detail.fields} id={detail.id} />
        <ClaimsCard projectId={detail.id} />
        <IndicatorsCard detail={detail} />
        <PlanCard id={detail.id} />
        <ChecksCard id={detail.id} />
        <LastChangeCard detail={detail} />
      </SimpleGrid>
      <UnreadableCard detail={detail} />
      <GapsCard detail={detail} />
    </Stack>
  )
}
