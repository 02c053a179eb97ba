import { LIMIT_KINDS } from '#domain/plan/plan.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { Part } from '../../people/Part.tsx'
import { NameCell } from '../list/cells.tsx'
import { PlanList } from '../list/PlanList.tsx'
import { usePlan } from '../plan-context.ts'
import { planChoiceWords, planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** What is left out, what is taken for granted, and what outside the project it hangs on. */
export function LimitsPart() {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const choice = useWords(planChoiceWords)
  const { rows } = usePlan()
  return (
    <Part title={t('limits.title')}>
      <PlanList
        kind="limit"
        rows={rows.limit}
        label={t('limits.title')}
        addLabel={t('add.limit')}
        nameOf={({ name }) => name}
        fresh={({ name }) => ({ kind: 'limit', name })}
        columns={[
          {
            title: label('kind'),
            width: '10rem',
            render: (row, name) => (
              <SelectField
                of={row.field('kind')}
                label={name}
                hideLabel
                options={LIMIT_KINDS.map((value) => ({ value, label: choice(value) }))}
              />
            ),
          },
          { title: label('name'), render: (row, name) => <NameCell of={row.field('name')} label={name} /> },
        ]}
      />
    </Part>
  )
}
