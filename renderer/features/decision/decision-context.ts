import { createContext, use } from 'react'
import type { ProjectDetail } from '#contract/index.ts'
import type { Budget } from '#domain/decision/budget.ts'
import type { DecisionVersion } from '#domain/decision/decision.ts'
import type { DecisionFinding } from '#domain/decision/finding.ts'
import type { Funding } from '#domain/decision/funding.ts'

export interface OpenDecision {
  readonly projectId: string
  readonly project: ProjectDetail
  readonly decision: DecisionVersion
  /** Whether the version is a draft, so that it can be edited. */
  readonly editable: boolean
  readonly budget: Budget
  readonly funding: Funding
  readonly findings: readonly DecisionFinding[]
}

export const DecisionContext = createContext<OpenDecision | null>(null)

/** The version that the screen shows, with what is derived from it. */
export function useDecision(): OpenDecision {
  const open = use(DecisionContext)
  if (open === null) throw new Error('useDecision needs a DecisionVersionView above it')
  return open
}
