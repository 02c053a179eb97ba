import type { GoalFields, PlanRow } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { DayCell, NameCell, SentenceCell, StateCell } from '../list/cells.tsx'
import { newGoal } from '../list/new-rows.ts'
import { PlanList } from '../list/PlanList.tsx'
import { planFieldWords } from '../words/plan-field-words.ts'

interface GoalTableProps {
  readonly label: string
  readonly rows: readonly PlanRow<'goal'>[]
  readonly addLabel: string
  readonly place: Pick<GoalFields, 'kind' | 'parentId' | 'workPackageId'>
}

/** Goals that are measured: sub-goals of a benefit goal, or the process goals of a package. */
export function GoalTable({ label, rows, addLabel, place }: GoalTableProps) {
  const t = useWords(planFieldWords)
  return (
    <PlanList
      kind="goal"
      rows={rows}
      label={label}
      addLabel={addLabel}
      minWidth="60rem"
      nameOf={({ name }) => name}
      fresh={(line) => newGoal(place, line)}
      columns={[
        { title: t('name'), render: (row, name) => <NameCell of={row.field('name')} label={name} /> },
        {
          title: t('measure'),
          width: '11rem',
          render: (row, name) => <LongTextField of={row.field('measure')} label={name} hideLabel minRows={1} />,
        },
        {
          title: t('baseline'),
          width: '7.5rem',
          render: (row, name) => <SentenceCell of={row.field('baseline')} label={name} />,
        },
        {
          title: t('target'),
          width: '7.5rem',
          render: (row, name) => <SentenceCell of={row.field('target')} label={name} />,
        },
        {
          title: t('state'),
          width: '9rem',
          render: (row, name) => <StateCell of={row.field('state')} label={name} />,
        },
        {
          title: t('stateDay'),
          width: '9.5rem',
          render: (row, name) => <DayCell of={row.field('stateDay')} label={name} />,
        },
      ]}
    />
  )
}
