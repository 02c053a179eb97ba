import { Stack, Tabs } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { fieldPlace } from '../../ui/place/place-of.ts'
import { useArrival } from '../../ui/place/use-arrival.ts'
import { GoalsPart } from './goals/GoalsPart.tsx'
import { GovernancePart } from './governance/GovernancePart.tsx'
import { CommunicationPart } from './governance/CommunicationPart.tsx'
import { PLAN_PARTS, partOfRow } from './part-of.ts'
import type { PlanPart } from './part-of.ts'
import { PlanContext } from './plan-context.ts'
import { PlanFindings } from './PlanFindings.tsx'
import { ResultsPart } from './goals/ResultsPart.tsx'
import { RisksPart } from './risks/RisksPart.tsx'
import { SchedulePart } from './schedule/SchedulePart.tsx'
import { planWords } from './words/plan-words.ts'
import { WorkPart } from './work/WorkPart.tsx'

const parts = {
  goals: GoalsPart,
  work: WorkPart,
  schedule: SchedulePart,
  results: ResultsPart,
  risks: RisksPart,
  governance: GovernancePart,
  communication: CommunicationPart,
} as const satisfies Record<PlanPart, ComponentType>

/** The parts of a plan under tabs; the last one that was open is shown first. */
export function PlanParts({ projectId }: { readonly projectId: string }) {
  const t = useWords(planWords)
  const { orpc } = useApi()
  const plan = useQuery(orpc.plan.get.queryOptions({ input: { projectId } }))
  const [stored, setPart] = useLocalStorage({
    key: 'hankekirja.plan-part',
    defaultValue: 'goals',
    getInitialValueInEffect: false,
  })
  const part = PLAN_PARTS.find((name) => name === stored) ?? 'goals'
  const Part = parts[part]
  useArrival(({ row, field }) => {
    const rows = plan.data?.rows
    const wanted = PLAN_PARTS.find((name) => name === field) ?? (rows && row !== null ? partOfRow(rows, row) : null)
    return wanted === null ? null : () => setPart(wanted)
  })
  return (
    <QueryView query={plan}>
      {(detail) => (
        <PlanContext value={detail}>
          <Stack gap="md">
            <PlanFindings />
            <Tabs value={part} onChange={(value) => setPart(value ?? 'goals')} keepMounted={false}>
              <Tabs.List aria-label={t('parts')} mb="md">
                {PLAN_PARTS.map((name) => (
                  <Tabs.Tab key={name} value={name}>
                    {t(name)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              {PLAN_PARTS.map((name) => (
                <Tabs.Panel key={name} value={name} {...fieldPlace(name)}>
                  {name === part && <Part />}
                </Tabs.Panel>
              ))}
            </Tabs>
          </Stack>
        </PlanContext>
      )}
    </QueryView>
  )
}
