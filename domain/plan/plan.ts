/*
 * What a project plans to do. Every list is in the order that people gave it. A `null` day or reference is one that
 * nobody has given yet; texts are `''` then.
 */

export const WORK_STATES = ['not_started', 'ongoing', 'done'] as const
export type WorkState = (typeof WORK_STATES)[number]

export const GOAL_KINDS = ['benefit', 'process'] as const
export type GoalKind = (typeof GOAL_KINDS)[number]

/** A benefit goal or one of its sub-goals, or a process goal of a work package. */
export interface GoalFields {
  readonly kind: GoalKind
  /** The benefit goal that this is a part of; `null` for one that stands by itself. */
  readonly parentId: string | null
  /** Of a process goal. */
  readonly workPackageId: string | null
  readonly name: string
  readonly description: string
  /** How one sees that it was reached, where it began and what is wanted. */
  readonly measure: string
  readonly baseline: string
  readonly target: string
  readonly state: WorkState
  /** The day on which the state was so. */
  readonly stateDay: string | null
}

export interface WorkPackageFields {
  readonly code: string
  readonly name: string
  readonly owner: string
  readonly startDay: string | null
  readonly endDay: string | null
  readonly description: string
}

export interface ActionFields {
  readonly workPackageId: string
  /** The benefit goal that it mainly serves. */
  readonly goalId: string | null
  readonly name: string
  readonly startDay: string | null
  readonly endDay: string | null
  readonly responsible: string
  readonly state: WorkState
  /** Share done in whole per cent, 0–100. */
  readonly donePercent: number
}

export interface MilestoneFields {
  readonly name: string
  readonly day: string | null
  readonly workPackageId: string | null
  readonly state: WorkState
}

/** Finish to start: `afterId` may begin when `beforeId` has ended. Each is an action or a work package. */
export interface DependencyFields {
  readonly beforeId: string
  readonly afterId: string
}

/** A project next door. Without an end year its range is open: `2019–`. */
export interface NeighbourFields {
  readonly name: string
  readonly startYear: number | null
  readonly endYear: number | null
  readonly explanation: string
}

export interface ResultFields {
  readonly name: string
}

export interface BenefitFields {
  readonly resultId: string
  readonly name: string
}

export const RISK_STATES = ['open', 'occurred', 'closed'] as const
export type RiskState = (typeof RISK_STATES)[number]

/** Probability and impact are 1 (low) to 5 (high); `null` while nobody has judged them. */
export interface RiskLevel {
  readonly probability: number | null
  readonly impact: number | null
  readonly state: RiskState
}

export interface RiskFields extends RiskLevel {
  readonly name: string
  readonly measures: string
  readonly owner: string
}

/** A judgement of a risk on a day. They are written when the level changes, and kept. */
export interface RiskReviewFields extends RiskLevel {
  readonly riskId: string
  readonly day: string
}

export const BODY_KINDS = ['owner', 'steering', 'management', 'office', 'working', 'network', 'other'] as const
export type BodyKind = (typeof BODY_KINDS)[number]

export interface BodyFields {
  readonly kind: BodyKind
  readonly name: string
  /** The body above it in the organisation chart. */
  readonly parentId: string | null
  readonly task: string
}

export interface MemberFields {
  readonly bodyId: string
  readonly name: string
  readonly organisation: string
  readonly role: string
}

export interface MeetingFields {
  readonly bodyId: string
  readonly day: string | null
  readonly place: string
  readonly agenda: string
  readonly minutes: string
  readonly decisions: string
}

export interface CommunicationFields {
  readonly audience: string
  readonly message: string
  readonly channel: string
  readonly timing: string
  readonly responsible: string
}

export const LIMIT_KINDS = ['assumption', 'limit', 'dependency'] as const
export type LimitKind = (typeof LIMIT_KINDS)[number]

/** An assumption, something left out, or something outside that the project depends on. */
export interface LimitFields {
  readonly kind: LimitKind
  readonly name: string
}

/** An attachment of the plan, numbered by its place in the list. */
export interface AttachmentFields {
  readonly name: string
}

export interface PlanFields {
  readonly goal: GoalFields
  readonly workPackage: WorkPackageFields
  readonly action: ActionFields
  readonly milestone: MilestoneFields
  readonly dependency: DependencyFields
  readonly neighbour: NeighbourFields
  readonly result: ResultFields
  readonly benefit: BenefitFields
  readonly risk: RiskFields
  readonly riskReview: RiskReviewFields
  readonly body: BodyFields
  readonly member: MemberFields
  readonly meeting: MeetingFields
  readonly communication: CommunicationFields
  readonly limit: LimitFields
  readonly attachment: AttachmentFields
}
export type PlanKind = keyof PlanFields

export type PlanRow<K extends PlanKind> = PlanFields[K] & { readonly id: string; readonly version: number }

export type Plan = { readonly [K in PlanKind]: readonly PlanRow<K>[] }

export const emptyPlan: Plan = {
  goal: [],
  workPackage: [],
  action: [],
  milestone: [],
  dependency: [],
  neighbour: [],
  result: [],
  benefit: [],
  risk: [],
  riskReview: [],
  body: [],
  member: [],
  meeting: [],
  communication: [],
  limit: [],
  attachment: [],
}

/** How a work package is called in lists: `TP1 Palvelupolku`. */
export function packageTitle({ code, name }: Pick<WorkPackageFields, 'code' | 'name'>): string {
  return [code, name].filter((part) => part !== '').join(' ')
}
