import { Stack } from '@mantine/core'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { NameCell } from '../list/cells.tsx'
import { OwnerCard } from '../list/OwnerCard.tsx'
import { usePlan } from '../plan-context.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'
import { GoalTable } from './GoalTable.tsx'

interface GoalCardProps {
  readonly goal: PlanRow<'goal'>
  readonly index: number
  readonly count: number
  readonly busy: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

/** A benefit goal with its sub-goals. */
export function GoalCard({ goal, ...card }: GoalCardProps) {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  const row = usePlanRow('goal', goal)
  const { id, name } = goal
  return (
    <OwnerCard
      {...card}
      id={goal.id}
      name={name}
      fields={
        <Stack gap="xs">
          <NameCell of={row.field('name')} label={label('name')} hideLabel={false} />
          <LongTextField of={row.field('description')} label={label('description')} minRows={1} />
        </Stack>
      }
    >
      <GoalTable
        label={t('subgoals', { name })}
        rows={rows.goal.filter(({ parentId }) => parentId === id)}
        addLabel={t('add.subgoal', { name })}
        place={{ kind: 'benefit', parentId: id, workPackageId: null }}
      />
    </OwnerCard>
  )
}
