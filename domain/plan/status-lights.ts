import type { Cents } from '../values/money.ts'
import { daysBetween } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import type { Period } from '../values/period.ts'
import type { Plan } from './plan.ts'
import { isOpenHigh, severityOf } from './risk-level.ts'

export const LIGHTS = ['green', 'yellow', 'red'] as const
/** `null` = nothing to judge by. */
export type Light = (typeof LIGHTS)[number] | null

export interface StatusLights {
  readonly schedule: Light
  readonly cost: Light
  readonly scope: Light
  readonly risk: Light
  /** The worst of them. */
  readonly overall: Light
}

export interface StatusFacts {
  /** The day that is reported: the last of the month. */
  readonly on: Day
  readonly period: Period | null
  readonly spent: Cents
  /** `null` while no decision is confirmed. */
  readonly budget: Cents | null
}

/** Money may run ahead of time by this many per cent of the budget before the light turns. */
const COST_MARGIN = 10

/**
 * The lights of a monthly status. No published field list of the ministry's portfolio service is known
 * (forms-structural-funds 5.2): these limits are the product's own and unverified.
 */
export function statusLights(plan: Plan, facts: StatusFacts): StatusLights {
  const lights = {
    schedule: scheduleLight(plan, facts.on),
    cost: costLight(facts),
    scope: scopeLight(plan, facts.on),
    risk: riskLight(plan),
  }
  const known = Object.values(lights).filter((light) => light !== null)
  return { ...lights, overall: LIGHTS.findLast((light) => known.includes(light)) ?? null }
}

/** Red when a milestone is late, yellow when an action is. */
function scheduleLight({ action, milestone }: Plan, on: Day): Light {
  if (action.length + milestone.length === 0) return null
  const isLate = (day: string | null, state: string) => day !== null && day <= on && state !== 'done'
  if (milestone.some(({ day, state }) => isLate(day, state))) return 'red'
  return action.some(({ endDay, state }) => isLate(endDay, state)) ? 'yellow' : 'green'
}

/** Red above the budget, yellow when the share spent is ahead of the share of time gone. */
function costLight({ spent, budget, period, on }: StatusFacts): Light {
  if (budget === null || budget <= 0 || period === null) return null
  if (spent > budget) return 'red'
  const gone = on < period.start ? 0 : daysBetween(period.start, on) + 1
  const whole = daysBetween(period.start, period.end) + 1
  const timeShare = Math.min(100, (gone / whole) * 100)
  return (spent / budget) * 100 > timeShare + COST_MARGIN ? 'yellow' : 'green'
}

/** Yellow when the process goals of a package that has ended are not all reached, red when none of them is. */
function scopeLight({ goal, workPackage }: Plan, on: Day): Light {
  const goals = goal.filter(({ kind }) => kind === 'process')
  if (goals.length === 0) return null
  const ended = new Set(workPackage.filter(({ endDay }) => endDay !== null && endDay <= on).map(({ id }) => id))
  const due = goals.filter(({ workPackageId }) => workPackageId !== null && ended.has(workPackageId))
  if (due.every(({ state }) => state === 'done')) return 'green'
  return due.some(({ state }) => state === 'done') ? 'yellow' : 'red'
}

/** The worst of the risks that are not closed. */
function riskLight({ risk }: Plan): Light {
  if (risk.length === 0) return null
  if (risk.some(isOpenHigh)) return 'red'
  return risk.some((each) => each.state !== 'closed' && severityOf(each) === 'medium') ? 'yellow' : 'green'
}
