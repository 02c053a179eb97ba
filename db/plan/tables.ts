import type { PlanFields, PlanKind } from '#domain/plan/plan.ts'

/** `startDay` → `start_day`. */
type Snake<Name extends string> = Name extends `${infer Head}${infer Tail}`
  ? Head extends Lowercase<Head>
    ? `${Head}${Snake<Tail>}`
    : `_${Lowercase<Head>}${Snake<Tail>}`
  : Name

/** The columns of a row of the plan are its fields, in the writing of the database. */
export type PlanColumns<K extends PlanKind> = {
  -readonly [Field in keyof PlanFields[K] & string as Snake<Field>]: PlanFields[K][Field]
}

export type PlanTable<K extends PlanKind> = {
  id: string
  version: number
  project_id: string
  /** Place in its list; lists within a list (actions of a package) share one count. */
  position: number
} & PlanColumns<K>

export const planTableOf = {
  goal: 'plan_goals',
  workPackage: 'plan_work_packages',
  action: 'plan_actions',
  milestone: 'plan_milestones',
  dependency: 'plan_dependencies',
  neighbour: 'plan_neighbours',
  result: 'plan_results',
  benefit: 'plan_benefits',
  risk: 'plan_risks',
  riskReview: 'plan_risk_reviews',
  body: 'plan_bodies',
  member: 'plan_members',
  meeting: 'plan_meetings',
  communication: 'plan_communications',
  limit: 'plan_limits',
  attachment: 'plan_attachments',
} as const satisfies Record<PlanKind, string>
export type PlanTableName = (typeof planTableOf)[PlanKind]

export type PlanTables = { [K in PlanKind as (typeof planTableOf)[K]]: PlanTable<K> }

/** Children first: the order in which rows can be removed. */
export const planKinds = [
  'riskReview',
  'benefit',
  'dependency',
  'member',
  'meeting',
  'milestone',
  'action',
  'goal',
  'workPackage',
  'result',
  'risk',
  'body',
  'neighbour',
  'communication',
  'limit',
  'attachment',
] as const satisfies readonly PlanKind[]

export const planTables = planKinds.map((kind) => planTableOf[kind])
