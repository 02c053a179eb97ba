import type { Plan } from './plan.ts'
import type { Period } from '../values/period.ts'

/** What does not fit together in a plan. None of them stops anything: a plan is made in pieces. */
export type PlanFinding =
  | { readonly code: 'outside_project'; readonly kind: 'workPackage' | 'action' | 'milestone'; readonly id: string }
  | { readonly code: 'outside_package'; readonly kind: 'action'; readonly id: string; readonly otherId: string }
  | {
      readonly code: 'dependency_broken'
      readonly kind: 'workPackage' | 'action'
      readonly id: string
      readonly otherId: string
    }
  | { readonly code: 'package_without_actions'; readonly kind: 'workPackage'; readonly id: string }
  | { readonly code: 'result_without_benefit'; readonly kind: 'result'; readonly id: string }
  | { readonly code: 'owner_missing' | 'owner_unknown'; readonly kind: 'risk'; readonly id: string }
  | { readonly code: 'steering_missing'; readonly kind: 'body'; readonly id: string; readonly year: string }

export interface PlanContext {
  readonly period: Period | null
  /** People and bodies that a risk can belong to, beside those of the plan itself. */
  readonly people: readonly string[]
}

/** All findings of a plan in the order of its parts. */
export function planFindings(plan: Plan, { period, people }: PlanContext): readonly PlanFinding[] {
  return [
    ...(period === null ? [] : outsideProject(plan, period)),
    ...outsidePackage(plan),
    ...brokenDependencies(plan),
    ...plan.workPackage
      .filter(({ id }) => plan.action.length > 0 && !plan.action.some((action) => action.workPackageId === id))
      .map(({ id }) => ({ code: 'package_without_actions', kind: 'workPackage', id }) as const),
    ...plan.result
      .filter(({ id }) => !plan.benefit.some((benefit) => benefit.resultId === id))
      .map(({ id }) => ({ code: 'result_without_benefit', kind: 'result', id }) as const),
    ...riskOwners(plan, people),
    ...(period === null ? [] : steeringYears(plan, period)),
  ]
}

const isOutside = (day: string | null, { start, end }: { start: string | null; end: string | null }) =>
  day !== null && ((start !== null && day < start) || (end !== null && day > end))

function outsideProject(plan: Plan, period: Period): PlanFinding[] {
  const bars = (['workPackage', 'action'] as const).flatMap((kind) =>
    plan[kind]
      .filter(({ startDay, endDay }) => isOutside(startDay, period) || isOutside(endDay, period))
      .map(({ id }) => ({ code: 'outside_project', kind, id }) as const),
  )
  const milestones = plan.milestone
    .filter(({ day }) => isOutside(day, period))
    .map(({ id }) => ({ code: 'outside_project', kind: 'milestone', id }) as const)
  return [...bars, ...milestones]
}

function outsidePackage(plan: Plan): PlanFinding[] {
  return plan.action.flatMap(({ id, workPackageId, startDay, endDay }) => {
    const owner = plan.workPackage.find((each) => each.id === workPackageId)
    if (owner === undefined) return []
    const days = { start: owner.startDay, end: owner.endDay }
    if (!isOutside(startDay, days) && !isOutside(endDay, days)) return []
    return [{ code: 'outside_package', kind: 'action', id, otherId: workPackageId } as const]
  })
}

/** A follower that begins on the last day of what it waits for, or earlier. */
function brokenDependencies(plan: Plan): PlanFinding[] {
  const days = new Map([...plan.workPackage, ...plan.action].map((row) => [row.id, row]))
  return plan.dependency.flatMap(({ beforeId, afterId }) => {
    const end = days.get(beforeId)?.endDay ?? null
    const start = days.get(afterId)?.startDay ?? null
    if (end === null || start === null || start > end) return []
    const kind = plan.action.some(({ id }) => id === afterId) ? 'action' : 'workPackage'
    return [{ code: 'dependency_broken', kind, id: afterId, otherId: beforeId } as const]
  })
}

function riskOwners(plan: Plan, people: readonly string[]): PlanFinding[] {
  const known = new Set(ownerNames(plan, people).map(comparable))
  return plan.risk.flatMap(({ id, owner, state }): PlanFinding[] => {
    if (state === 'closed') return []
    if (owner.trim() === '') return [{ code: 'owner_missing', kind: 'risk', id }]
    const owners = owner.split(/[,;]/).map(comparable)
    return owners.every((name) => known.has(name)) ? [] : [{ code: 'owner_unknown', kind: 'risk', id }]
  })
}

const comparable = (text: string) => text.trim().toLocaleLowerCase('fi')

/** Whoever can own a risk: people of the project, the bodies of its governance, and their members and roles. */
export function ownerNames(plan: Pick<Plan, 'body' | 'member'>, people: readonly string[]): readonly string[] {
  const members = plan.member.flatMap(({ name, role }) => [name, role])
  const names = [...people, ...plan.body.map(({ name }) => name), ...members]
  return [...new Set(names.filter((name) => name.trim() !== ''))]
}

/** A steering group meets at least once in each calendar year of the project. A custom of the trade, not a rule. */
function steeringYears(plan: Plan, { start, end }: Period): PlanFinding[] {
  const years: string[] = []
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) years.push(String(year))
  return plan.body
    .filter(({ kind }) => kind === 'steering')
    .flatMap(({ id }) => {
      const met = new Set(plan.meeting.filter(({ bodyId }) => bodyId === id).map(({ day }) => day?.slice(0, 4)))
      return years
        .filter((year) => !met.has(year))
        .map((year) => ({ code: 'steering_missing', kind: 'body', id, year }) as const)
    })
}
