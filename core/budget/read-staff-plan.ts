import type { Kysely } from 'kysely'
import { listAllocations, listEmployments } from '#db/people/people.ts'
import type { Database } from '#db/schema.ts'
import { averageMonthlyCost, staffPlan } from '#domain/budget/staff-plan.ts'
import type { PlannedPerson } from '#domain/budget/staff-plan.ts'
import type { RateStep } from '#domain/cost-models/cost-model.ts'
import { addDays } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import { cents, sumCents } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import type { Period } from '#domain/values/period.ts'
import { toAllocation, toEmployment } from '../people/to-domain.ts'

export interface StaffOutlook {
  readonly people: readonly (PlannedPerson & { readonly staffName: string })[]
  /** Null when nobody is allocated to the project. */
  readonly total: Cents | null
}

/** What the work that is allocated after a day still costs; side costs only where no cost model adds them. */
export async function readStaffPlan(
  db: Kysely<Database>,
  projectId: string,
  { period, on, booked, steps }: { period: Period | null; on: Day; booked: Cents; steps: readonly RateStep[] },
): Promise<StaffOutlook> {
  const named = await listAllocations(db, { projectId })
  if (named.length === 0) return { people: [], total: null }
  const names = new Map(named.map((row) => [row.staff_id, row.staff_name]))
  const modelAdds = steps.some(({ model }) => model.result === 'staff_side_costs')
  const pays = (await listEmployments(db, [...names.keys()])).map((row) => ({
    ...toEmployment(row),
    annualPay: row.annual_pay_cents === null ? null : cents(row.annual_pay_cents),
    sideCosts: modelAdds ? 0 : (row.side_cost_rate ?? 0),
  }))
  const allocations = named.map(toAllocation)
  const [done, ahead] = halves(period, on)
  const people = staffPlan(allocations, pays, ahead, averageMonthlyCost(booked, allocations, done))
  return {
    people: people.map((person) => ({ ...person, staffName: names.get(person.personId) ?? '' })),
    total: sumCents(people.map(({ cost }) => cost)),
  }
}

/** The project's period up to a day and after it. */
function halves(period: Period | null, on: Day): readonly [Period | null, Period | null] {
  if (period === null) return [null, null]
  const { start, end } = period
  const next = addDays(on, 1)
  return [
    start <= on ? { start, end: on < end ? on : end } : null,
    on < end ? { start: next > start ? next : start, end } : null,
  ]
}
