import { createContext, use } from 'react'
import type { PlanDetail } from '#contract/index.ts'

export const PlanContext = createContext<PlanDetail | null>(null)

/** The plan that the screen shows. */
export function usePlan(): PlanDetail {
  const plan = use(PlanContext)
  if (plan === null) throw new Error('usePlan needs the parts of a plan above it')
  return plan
}
