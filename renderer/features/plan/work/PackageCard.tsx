import { SimpleGrid, Stack } from '@mantine/core'
import { packageTitle } from '#domain/plan/plan.ts'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField, TextField } from '../../../ui/fields/fields.tsx'
import { SuggestField } from '../../project/parts/SuggestField.tsx'
import { DayCell, NameCell } from '../list/cells.tsx'
import { OwnerCard } from '../list/OwnerCard.tsx'
import { useOwnerNames } from '../use-owner-names.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { ActionTable } from './ActionTable.tsx'

interface PackageCardProps {
  readonly owner: PlanRow<'workPackage'>
  readonly index: number
  readonly count: number
  readonly busy: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** A work package with its actions. */
export function PackageCard({ owner, ...card }: PackageCardProps) {
  const label = useWords(planFieldWords)
  const names = useOwnerNames()
  const row = usePlanRow('workPackage', owner)
  const { startDay, endDay } = owner
  return (
    <OwnerCard
      {...card}
      id={owner.id}
      name={packageTitle(owner)}
      fields={
        <Stack gap="xs">
          <SimpleGrid type="container" cols={{ base: 1, '30rem': 2, '46rem': 4 }} spacing="xs" verticalSpacing="xs">
            <TextField of={row.field('code')} label={label('code')} />
            <SuggestField of={row.field('owner')} label={label('owner')} suggestions={names} />
            <DayCell of={row.field('startDay')} label={label('startDay')} hideLabel={false} to={endDay} />
            <DayCell of={row.field('endDay')} label={label('endDay')} hideLabel={false} from={startDay} />
          </SimpleGrid>
          <NameCell of={row.field('name')} label={label('name')} hideLabel={false} />
          <LongTextField of={row.field('description')} label={label('description')} minRows={1} />
        </Stack>
      }
    >
      <ActionTable owner={owner} />
    </OwnerCard>
  )
}
