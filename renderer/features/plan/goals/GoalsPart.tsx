import { Stack, Text } from '@mantine/core'
import { packageTitle } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Part } from '../../people/Part.tsx'
import { newGoal } from '../list/new-rows.ts'
import { useRowActions } from '../list/PlanTable.tsx'
import { QuickAdd } from '../list/QuickAdd.tsx'
import { useAddRows } from '../list/use-add-rows.ts'
import { usePlan } from '../plan-context.ts'
import { planWords } from '../words/plan-words.ts'
import { GoalCard } from './GoalCard.tsx'
import { GoalTable } from './GoalTable.tsx'
import { LimitsPart } from './LimitsPart.tsx'
import { NeighboursPart } from './NeighboursPart.tsx'

export function GoalsPart() {
  return (
    <Stack gap="xl">
      <BenefitGoals />
      <ProcessGoals />
      <LimitsPart />
      <NeighboursPart />
    </Stack>
  )
}

function BenefitGoals() {
  const t = useWords(planWords)
  const { rows } = usePlan()
  const goals = rows.goal.filter(({ kind, parentId }) => kind === 'benefit' && parentId === null)
  const { container, ...actions } = useRowActions('goal', goals)
  const { add, busy, error } = useAddRows('goal')
  return (
    <Part title={t('benefit.title')} help={t('benefit.help')}>
      <Stack gap="sm" ref={container}>
        {actions.error !== null && <ErrorPanel error={actions.error} />}
        {goals.map((goal, index) => (
          <GoalCard
            key={goal.id}
            goal={goal}
            index={index}
            count={goals.length}
            busy={actions.busy}
            onMove={(to) => actions.move(index, to)}
            onRemove={() => actions.remove(index)}
          />
        ))}
      </Stack>
      {error !== null && <ErrorPanel error={error} />}
      <QuickAdd
        label={t('add.goal')}
        busy={busy}
        onAdd={(lines) =>
          add(lines.map((line) => newGoal({ kind: 'benefit', parentId: null, workPackageId: null }, line)))
        }
      />
    </Part>
  )
}

function ProcessGoals() {
  const t = useWords(planWords)
  const { rows } = usePlan()
  return (
    <Part title={t('process.title')} help={t('process.help')}>
      {rows.workPackage.length === 0 && <Text c="dimmed">{t('process.none')}</Text>}
      {rows.workPackage.map((owner) => {
        const name = packageTitle(owner)
        return (
          <Stack key={owner.id} gap={4} component="section" aria-label={t('process.of', { name })}>
            <Text fw={600}>{name}</Text>
            <GoalTable
              label={t('process.of', { name })}
              rows={rows.goal.filter(({ kind, workPackageId }) => kind === 'process' && workPackageId === owner.id)}
              addLabel={t('add.process', { name })}
              place={{ kind: 'process', parentId: null, workPackageId: owner.id }}
            />
          </Stack>
        )
      })}
    </Part>
  )
}
