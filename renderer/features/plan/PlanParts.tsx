import { Stack, Tabs } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { useApi } from '../../api/ApiProvider.tsx'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { QueryView } from '../../ui/QueryView.tsx'
import { GoalsPart } from './goals/GoalsPart.tsx'
import { GovernancePart } from './governance/GovernancePart.tsx'
import { CommunicationPart } from './governance/CommunicationPart.tsx'
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
} as const satisfies Record<string, ComponentType>
type PartName = keyof typeof parts

const partNames = Object.keys(parts).filter((name): name is PartName => Object.hasOwn(parts, name))

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
  const part = partNames.find((name) => name === stored) ?? 'goals'
  const Part = parts[part]
  return (
    <QueryView query={plan}>
      {(detail) => (
        <PlanContext value={detail}>
          <Stack gap="md">
            <PlanFindings />
            <Tabs value={part} onChange={(value) => setPart(value ?? 'goals')} keepMounted={false}>
              <Tabs.List aria-label={t('parts')} mb="md">
                {partNames.map((name) => (
                  <Tabs.Tab key={name} value={name}>
                    {t(name)}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              {partNames.map((name) => (
                <Tabs.Panel key={name} value={name}>
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
