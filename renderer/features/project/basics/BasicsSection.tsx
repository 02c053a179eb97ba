import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { authorities2014, projectStates2014 } from '#domain/catalogue/form-values-2014.ts'
import { axisHint, objectiveHint, periodHint, projectCodeHint } from '#domain/catalogue/hints.ts'
import { axisIn, programmeOf } from '#domain/catalogue/programme-of.ts'
import { isStructuralFund } from '#domain/project/fund.ts'
import { FUNDS } from '#domain/rules/regime.ts'
import type { Fund } from '#domain/rules/regime.ts'
import { isDay } from '#domain/values/day.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { DayField, TextField } from '../../../ui/fields/fields.tsx'
import { useDetailRow } from '../parts/detail-row.ts'
import { FieldGroup, WideField } from '../parts/FieldGroup.tsx'
import { FieldNotes } from '../parts/FieldNotes.tsx'
import { useProject } from '../parts/project-context.ts'
import { SuggestField } from '../parts/SuggestField.tsx'
import { fieldWords } from '../words/field-words.ts'
import { fundWords } from '../words/fund-words.ts'
import { sectionWords } from '../words/section-words.ts'
import { programmePart, textOfCodedName } from './programme-row.ts'

/** Section 1 of the form: what the project is called, what finances it, when it runs. */
export function BasicsSection() {
  const t = useWords(sectionWords)
  const label = useWords(fieldWords)
  const fundName = useWords(fundWords)
  const { row } = useProject()
  const { values } = row
  const funds = FUNDS.map((fund) => ({ value: fund, label: fundName(fund) }))
  return (
    <Stack gap="lg">
      <FieldGroup title={t('basics.project')}>
        <WideField>
          <TextField of={row.field('name')} label={label('name')} />
        </WideField>
        <FieldNotes names={['code']} hint={projectCodeHint(values)}>
          <TextField of={row.field('code')} label={label('code')} required maxLength={40} width="12rem" />
        </FieldNotes>
        <FieldNotes names={['fund']}>
          <SelectField<Fund> of={row.field('fund')} label={label('fund')} options={funds} />
        </FieldNotes>
      </FieldGroup>
      {isStructuralFund(values.fund) && <Programme />}
      <FieldGroup title={t('basics.period')}>
        <FieldNotes names={['periodStart', 'periodEnd']}>
          <DayField of={row.field('periodStart')} label={label('periodStart')} />
        </FieldNotes>
        <FieldNotes hint={periodHint(dayOf(values.periodStart), dayOf(values.periodEnd))}>
          <DayField of={row.field('periodEnd')} label={label('periodEnd')} />
        </FieldNotes>
      </FieldGroup>
      <FieldGroup title={t('basics.state')}>
        <FieldNotes names={['state']}>
          <SuggestField of={row.field('state')} label={label('state')} suggestions={projectStates2014} />
        </FieldNotes>
        <FieldNotes names={['authority']}>
          <SuggestField of={row.field('authority')} label={label('authority')} suggestions={authorities2014} />
        </FieldNotes>
      </FieldGroup>
    </Stack>
  )
}

function Programme() {
  const t = useWords(sectionWords)
  const label = useWords(fieldWords)
  const { detail, row } = useProject()
  const part = useMemo(() => programmePart(detail.id), [detail.id])
  const programme = useDetailRow(detail, part)
  const project = { ...row.values, periodStart: dayOf(row.values.periodStart) }
  const { fund, axisCode } = project
  const catalogue = programmeOf(project) ?? { axes: [], objectives: [] }
  const axes = catalogue.axes.filter((axis) => axis.fund === fund)
  const under = catalogue.objectives.filter((objective) => objective.axisCode === axisCode)
  const ofFund = catalogue.objectives.filter((objective) => axisIn(catalogue, objective.axisCode)?.fund === fund)
  return (
    <FieldGroup title={t('basics.programme')} hint={t('basics.programme.hint')} columns={1}>
      <FieldNotes names={['axisCode', 'axisName']} hint={axisHint(project)}>
        <SuggestField of={programme.field('axis')} label={label('axisName')} suggestions={axes.map(catalogueText)} />
      </FieldNotes>
      <FieldNotes names={['objectiveCode', 'objectiveName']} hint={objectiveHint(project)}>
        <SuggestField
          of={programme.field('objective')}
          label={label('objectiveName')}
          suggestions={(under.length > 0 ? under : ofFund).map(catalogueText)}
        />
      </FieldNotes>
    </FieldGroup>
  )
}

function catalogueText({ code, fi }: { readonly code: string; readonly fi: { readonly text: string } }): string {
  return textOfCodedName(code, fi.text)
}

function dayOf(value: string | null) {
  return value !== null && isDay(value) ? value : null
}
