import { Stack } from '@mantine/core'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Part } from '../../people/Part.tsx'
import { newPackage } from '../list/new-rows.ts'
import { useRowActions } from '../list/PlanTable.tsx'
import { QuickAdd } from '../list/QuickAdd.tsx'
import { useAddRows } from '../list/use-add-rows.ts'
import { usePlan } from '../plan-context.ts'
import { planWords } from '../words/plan-words.ts'
import { MilestonesPart } from './MilestonesPart.tsx'
import { PackageCard } from './PackageCard.tsx'

/** Work packages with their actions, and the milestones. */
export function WorkPart() {
  const t = useWords(planWords)
  const { rows } = usePlan()
  const packages = rows.workPackage
  const { container, ...actions } = useRowActions('workPackage', packages)
  const { add, busy, error } = useAddRows('workPackage')
  return (
    <Stack gap="xl">
      <Part title={t('packages.title')} help={t('packages.help')}>
        <Stack gap="sm" ref={container}>
          {actions.error !== null && <ErrorPanel error={actions.error} />}
          {packages.map((owner, index) => (
            <PackageCard
              key={owner.id}
              owner={owner}
              index={index}
              count={packages.length}
              busy={actions.busy}
              onMove={(to) => actions.move(index, to)}
              onRemove={() => actions.remove(index)}
            />
          ))}
        </Stack>
        {error !== null && <ErrorPanel error={error} />}
        <QuickAdd label={t('add.workPackage')} busy={busy} onAdd={(lines) => add(lines.map(newPackage))} />
      </Part>
      <MilestonesPart />
    </Stack>
  )
}
