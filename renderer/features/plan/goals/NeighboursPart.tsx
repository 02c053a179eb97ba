import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { Part } from '../../people/Part.tsx'
import { NameCell } from '../list/cells.tsx'
import { PlanList } from '../list/PlanList.tsx'
import { YearCell } from '../list/YearCell.tsx'
import { usePlan } from '../plan-context.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** Projects that this one works with. */
export function NeighboursPart() {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  return (
    <Part title={t('neighbours.title')} help={t('neighbours.help')}>
      <PlanList
        kind="neighbour"
        rows={rows.neighbour}
        label={t('neighbours.title')}
        addLabel={t('add.neighbour')}
        minWidth="46rem"
        nameOf={({ name }) => name}
        fresh={({ name }) => ({ name, startYear: null, endYear: null, explanation: '' })}
        columns={[
          {
            title: label('name'),
            width: '15rem',
            render: (row, name) => <NameCell of={row.field('name')} label={name} />,
          },
          {
            title: label('startYear'),
            width: '6.5rem',
            render: (row, name, { endYear }) => <YearCell of={row.field('startYear')} label={name} to={endYear} />,
          },
          {
            title: label('endYear'),
            width: '6.5rem',
            render: (row, name, { startYear }) => <YearCell of={row.field('endYear')} label={name} from={startYear} />,
          },
          {
            title: label('explanation'),
            render: (row, name) => <LongTextField of={row.field('explanation')} label={name} hideLabel minRows={1} />,
          },
        ]}
      />
    </Part>
  )
}
