import { Stack, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { ProjectDetail } from '#contract/index.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import { findingsOf } from '#domain/decision/findings.ts'
import { fundingOf } from '#domain/decision/funding.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { placeOf } from '../../ui/place/place-of.ts'
import { AreaFiles } from '../files/AreaFiles.tsx'
import { BudgetChart } from './budget/BudgetChart.tsx'
import { BudgetTable } from './budget/BudgetTable.tsx'
import { DecisionContext } from './decision-context.ts'
import { Findings } from './Findings.tsx'
import { FundingTable } from './funding/FundingTable.tsx'
import { ModelsPart } from './models/ModelsPart.tsx'
import { SchedulePart } from './schedule/SchedulePart.tsx'
import { RulesForm } from './terms/RulesForm.tsx'
import { TermsForm } from './terms/TermsForm.tsx'
import { TermsView } from './terms/TermsView.tsx'
import { VersionActions } from './VersionActions.tsx'
import { decisionWords } from './words/screen-words.ts'

interface VersionViewProps {
  readonly project: ProjectDetail
  readonly decision: DecisionVersion
  readonly versions: readonly DecisionVersion[]
}

/** One version: what does not match, then its terms, models, budget, funding and schedule. */
export function VersionView({ project, decision, versions }: VersionViewProps) {
  const t = useWords(decisionWords)
  const [asked, setAsked] = useState(false)
  const open = useMemo(() => {
    const budget = budgetOf(decision)
    const earlier = versions.filter(({ sequence }) => sequence < decision.sequence)
    return {
      projectId: project.id,
      project,
      decision,
      editable: decision.status === 'draft',
      budget,
      funding: fundingOf(decision, budget.net),
      findings: findingsOf(decision, earlier),
    }
  }, [project, decision, versions])
  const { sequence, number } = decision
  return (
    <DecisionContext value={open}>
      <Stack gap="lg" mt="md">
        <Title order={2} size="h3" {...placeOf(decision.id)}>
          {t('versionName', { sequence })}
          {number === '' ? '' : ` · ${number}`}
        </Title>
        <VersionActions onAsk={() => setAsked(true)} />
        <Findings findings={open.findings} asked={asked} />
        {open.editable ? <TermsForm /> : <TermsView />}
        <ModelsPart />
        <BudgetTable />
        <FundingTable />
        <BudgetChart />
        <SchedulePart />
        {open.editable && <RulesForm />}
        <AreaFiles projectId={project.id} owner="decisions" ownerId={decision.id} />
      </Stack>
    </DecisionContext>
  )
}
