import { Stack, Text } from '@mantine/core'
import { RISK_STATES } from '#domain/plan/plan.ts'
import { RISK_STEPS, severityOf } from '#domain/plan/risk-level.ts'
import { useWords } from '../../../i18n/LanguageProvider.tsx'
import { SelectField } from '../../../ui/fields/choices.tsx'
import { LongTextField } from '../../../ui/fields/fields.tsx'
import { SuggestField } from '../../project/parts/SuggestField.tsx'
import { Part } from '../../people/Part.tsx'
import { NameCell } from '../list/cells.tsx'
import { newRisk } from '../list/new-rows.ts'
import { PlanList } from '../list/PlanList.tsx'
import { usePlan } from '../plan-context.ts'
import { useOwnerNames } from '../use-owner-names.ts'
import { planChoiceWords, planFieldWords } from '../words/plan-field-words.ts'
import { planWords } from '../words/plan-words.ts'
import { RiskHistory } from './RiskHistory.tsx'
import { RiskMatrix } from './RiskMatrix.tsx'

const steps = [null, ...RISK_STEPS].map((value) => ({ value, label: value === null ? '–' : String(value) }))

/** The risks with their levels, measures and owners. */
export function RisksPart() {
  const t = useWords(planWords)
  const label = useWords(planFieldWords)
  const choice = useWords(planChoiceWords)
  const names = useOwnerNames()
  const { rows } = usePlan()
  return (
    <Part title={t('risks.title')} help={t('risks.help')}>
      <Stack gap="lg">
        {rows.risk.length > 0 && <RiskMatrix />}
        <PlanList
          kind="risk"
          rows={rows.risk}
          label={t('risks.title')}
          addLabel={t('add.risk')}
          minWidth="68rem"
          nameOf={({ name }) => name}
          fresh={newRisk}
          columns={[
            { title: label('name'), render: (row, name) => <NameCell of={row.field('name')} label={name} /> },
            {
              title: label('measures'),
              render: (row, name) => <LongTextField of={row.field('measures')} label={name} hideLabel minRows={1} />,
            },
            {
              title: label('owner'),
              width: '11rem',
              render: (row, name) => (
                <SuggestField of={row.field('owner')} label={name} hideLabel suggestions={names} />
              ),
            },
            {
              title: label('probability'),
              width: '9.5rem',
              render: (row, name) => (
                <SelectField of={row.field('probability')} label={name} hideLabel options={steps} />
              ),
            },
            {
              title: label('impact'),
              width: '8rem',
              render: (row, name, risk) => {
                const severity = severityOf(risk)
                return (
                  <>
                    <SelectField of={row.field('impact')} label={name} hideLabel options={steps} />
                    {severity !== null && <Text size="sm">{choice(severity)}</Text>}
                  </>
                )
              },
            },
            {
              title: label('state'),
              width: '9rem',
              render: (row, name, { id }) => (
                <>
                  <SelectField
                    of={row.field('state')}
                    label={name}
                    hideLabel
                    options={RISK_STATES.map((value) => ({ value, label: choice(value) }))}
                  />
                  <RiskHistory riskId={id} />
                </>
              ),
            },
          ]}
        />
      </Stack>
    </Part>
  )
}
