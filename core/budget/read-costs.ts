import type { Kysely } from 'kysely'
import { listCosts } from '#db/budget/budget-rows.ts'
import type { Database } from '#db/schema.ts'
import type { PlacedCost } from '#domain/budget/budget-parts.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import type { Day } from '#domain/values/day.ts'
import { addCents, cents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'

export interface BookedCosts {
  readonly costs: readonly PlacedCost[]
  /** Above zero. */
  readonly income: Cents
  /** Cost rows without a category or an amount: no sum counts them. */
  readonly leftOut: { readonly rows: number; readonly amount: Cents }
}

/** Eligible costs of the ledger until a day, each with its year and work package. */
export async function readCosts(db: Kysely<Database>, projectId: string, on: Day): Promise<BookedCosts> {
  const costs: PlacedCost[] = []
  let [income, rows, amount] = [ZERO_CENTS, 0, ZERO_CENTS]
  for (const row of await listCosts(db, projectId, on)) {
    const eligible = eligibleOf({
      netCents: centsOrNull(row.net_cents),
      vatCents: centsOrNull(row.vat_cents),
      vatFinal: row.vat_final === 1,
      eligibleCents: centsOrNull(row.eligible_cents),
    })
    if (row.entry === 'income') {
      income = addCents(income, eligible ?? ZERO_CENTS)
    } else if (row.category === null || eligible === null) {
      rows += 1
      amount = addCents(amount, eligible ?? ZERO_CENTS)
    } else {
      costs.push({
        category: row.category,
        amount: eligible,
        year: yearOf(row.cost_day),
        workPackage: row.work_package === '' ? null : row.work_package,
      })
    }
  }
  return { costs, income, leftOut: { rows, amount } }
}

const centsOrNull = (value: number | null) => (value === null ? null : cents(value))

export const yearOf = (day: string | null) => (day === null ? null : Number(day.slice(0, 4)))
