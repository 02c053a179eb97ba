import { packageTitle } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { Part } from '../../people/Part.tsx'
import { DayCell, NameCell, StateCell } from '../list/cells.tsx'
import { PlanList } from '../list/PlanList.tsx'
import { usePlan } from '../plan-context.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** The days by which something must be there. */
export function MilestonesPart() {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  const packages = rows.workPackage.map((owner) => ({ value: owner.id, label: packageTitle(owner) }))
  return (
    <Part title={t('milestones.title')}>
      <PlanList
        kind="milestone"
        rows={rows.milestone}
        label={t('milestones.title')}
        addLabel={t('add.milestone')}
        addHint={t('add.action.hint')}
        minWidth="44rem"
        nameOf={({ name }) => name}
        fresh={({ name, startDay }) => ({ name, day: startDay, workPackageId: null, state: 'not_started' })}
        columns={[
          { title: label('name'), render: (row, name) => <NameCell of={row.field('name')} label={name} /> },
          {
            title: label('day'),
            width: '9.5rem',
            render: (row, name) => <DayCell of={row.field('day')} label={name} />,
          },
          {
            title: label('workPackageId'),
            width: '13rem',
            render: (row, name) => (
              <SelectField
                of={row.field('workPackageId')}
                label={name}
                hideLabel
                options={[{ value: null, label: t('none') }, ...packages]}
              />
            ),
          },
          {
            title: label('state'),
            width: '9rem',
            render: (row, name) => <StateCell of={row.field('state')} label={name} />,
          },
        ]}
      />
    </Part>
  )
}
