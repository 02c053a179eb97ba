import { Stack } from '@mantine/core'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { ErrorPanel } from '../../../ui/ErrorPanel.tsx'
import { Part } from '../../people/Part.tsx'
import { NameCell } from '../list/cells.tsx'
import { OwnerCard } from '../list/OwnerCard.tsx'
import { PlanList } from '../list/PlanList.tsx'
import { useRowActions } from '../list/PlanTable.tsx'
import { QuickAdd } from '../list/QuickAdd.tsx'
import { useAddRows } from '../list/use-add-rows.ts'
import { usePlan } from '../plan-context.ts'
import { usePlanRow } from '../use-plan-row.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** What the project brings about, and to what good. */
export function ResultsPart() {
  const t = useWords(planWords)
  const { rows } = usePlan()
  const { container, ...actions } = useRowActions('result', rows.result)
  const { add, busy, error } = useAddRows('result')
  return (
    <Part title={t('results.title')} help={t('results.help')}>
      <Stack gap="sm" ref={container}>
        {actions.error !== null && <ErrorPanel error={actions.error} />}
        {rows.result.map((result, index) => (
          <ResultCard
            key={result.id}
            result={result}
            index={index}
            count={rows.result.length}
            busy={actions.busy}
            onMove={(to) => actions.move(index, to)}
            onRemove={() => actions.remove(index)}
          />
        ))}
      </Stack>
      {error !== null && <ErrorPanel error={error} />}
      <QuickAdd label={t('add.result')} busy={busy} onAdd={(lines) => add(lines.map(({ name }) => ({ name })))} />
    </Part>
  )
}

interface ResultCardProps {
  readonly result: PlanRow<'result'>
  readonly index: number
  readonly count: number
  readonly busy: boolean
  readonly onMove: (to: number) => void
  readonly onRemove: () => void
}

function ResultCard({ result, ...card }: ResultCardProps) {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  const row = usePlanRow('result', result)
  const { id, name } = result
  return (
    <OwnerCard
      {...card}
      id={id}
      name={name}
      fields={<NameCell of={row.field('name')} label={label('resultId')} hideLabel={false} />}
    >
      <PlanList
        kind="benefit"
        rows={rows.benefit.filter(({ resultId }) => resultId === id)}
        label={t('benefits', { name })}
        addLabel={t('add.benefit', { name })}
        minWidth="20rem"
        nameOf={(benefit) => benefit.name}
        fresh={(line) => ({ resultId: id, name: line.name })}
        columns={[{ title: label('name'), render: (each, cell) => <NameCell of={each.field('name')} label={cell} /> }]}
      />
    </OwnerCard>
  )
}
