import type { Plan, PlanKind } from '#domain/plan/plan.ts'

/** The tabs of a plan in their order. */
export const PLAN_PARTS = ['goals', 'work', 'schedule', 'results', 'risks', 'governance', 'communication'] as const
export type PlanPart = (typeof PLAN_PARTS)[number]

/** The tab under which the rows of each list are. */
const partOfKind = {
  goal: 'goals',
  limit: 'goals',
  neighbour: 'goals',
  workPackage: 'work',
  action: 'work',
  milestone: 'work',
  dependency: 'schedule',
  result: 'results',
  benefit: 'results',
  risk: 'risks',
  riskReview: 'risks',
  body: 'governance',
  member: 'governance',
  meeting: 'governance',
  communication: 'communication',
  attachment: 'communication',
} as const satisfies Record<PlanKind, PlanPart>

const kinds = Object.keys(partOfKind).filter((name): name is PlanKind => Object.hasOwn(partOfKind, name))

/** The tab with the row; null for one that the plan doesn't have. */
export function partOfRow(plan: Plan, id: string): PlanPart | null {
  const kind = kinds.find((each) => plan[each].some((row) => row.id === id))
  return kind === undefined ? null : partOfKind[kind]
}
