import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { packageTitle } from '#domain/plan/plan.ts'
import type { PlanRow } from '#domain/plan/plan.ts'
import { useLanguage, useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { InputField } from '../../../ui/fields/InputField.tsx'
import { err, ok } from '#domain/values/result.ts'
import { numberParser } from '../../../ui/fields/parsers.ts'
import type { FieldParser } from '../../../ui/fields/parsers.ts'
import { DayCell, NameCell, SentenceCell, StateCell } from '../list/cells.tsx'
import { newAction } from '../list/new-rows.ts'
import { PlanList } from '../list/PlanList.tsx'
import { usePlan } from '../plan-context.ts'
import { planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'

/** The actions of a package. */
export function ActionTable({ owner }: { readonly owner: PlanRow<'workPackage'> }) {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const { rows } = usePlan()
  const name = packageTitle(owner)
  const percent = usePercentParser()
  const goals = rows.goal
    .filter(({ kind, parentId }) => kind === 'benefit' && parentId === null)
    .map(({ id, name: goalName }) => ({ value: id, label: goalName }))
  return (
    <PlanList
      kind="action"
      rows={rows.action.filter(({ workPackageId }) => workPackageId === owner.id)}
      label={t('actions', { name })}
      addLabel={t('add.action', { name })}
      addHint={t('add.action.hint')}
      minWidth="60rem"
      nameOf={(row) => row.name}
      fresh={(line) => newAction(owner.id, line)}
      columns={[
        {
          title: label('name'),
          render: (row, cell) => (
            <Stack gap={4}>
              <NameCell of={row.field('name')} label={cell} />
              {goals.length > 0 && (
                <SelectField
                  of={row.field('goalId')}
                  label={`${label('goalId')}, ${row.values.name}`}
                  hideLabel
                  options={[{ value: null, label: t('no_goal') }, ...goals]}
                />
              )}
            </Stack>
          ),
        },
        {
          title: label('startDay'),
          width: '9.5rem',
          render: (row, cell, { endDay }) => <DayCell of={row.field('startDay')} label={cell} to={endDay} />,
        },
        {
          title: label('endDay'),
          width: '9.5rem',
          render: (row, cell, { startDay }) => <DayCell of={row.field('endDay')} label={cell} from={startDay} />,
        },
        {
          title: label('responsible'),
          width: '11rem',
          render: (row, cell) => <SentenceCell of={row.field('responsible')} label={cell} />,
        },
        {
          title: label('state'),
          width: '9rem',
          render: (row, cell) => <StateCell of={row.field('state')} label={cell} />,
        },
        {
          title: label('donePercent'),
          width: '6.5rem',
          render: (row, cell) => (
            <InputField of={row.field('donePercent')} label={cell} hideLabel parser={percent} align="right" />
          ),
        },
      ]}
    />
  )
}

/** Whole per cent, 0–100; the sign may be written too. */
function usePercentParser(): FieldParser<number> {
  const { language } = useLanguage()
  return useMemo(() => {
    const numbers = numberParser({ scale: 0, min: 0, max: 100 }, language)
    return {
      format: numbers.format,
      parse(text) {
        const parsed = numbers.parse(text.replace('%', ''))
        if (!parsed.ok) return parsed
        return parsed.value === null ? err({ code: 'empty' }) : ok(parsed.value)
      },
    }
  }, [language])
}
