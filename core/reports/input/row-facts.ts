import type { Kysely } from 'kysely'
import { listBookedRows } from '#db/ledger/booked-rows.ts'
import { findSettings, toSettings } from '#db/ledger/facts.ts'
import { listInKind, toInKind } from '#db/ledger/in-kind.ts'
import type { Database } from '#db/schema.ts'
import type { ClaimAccount } from '#domain/claims/claim-account.ts'
import { amountsByLine } from '#domain/cost-models/category-amounts.ts'
import { eligibleOf } from '#domain/ledger/amounts.ts'
import { inKindRuleFor, valueOfEntry } from '#domain/ledger/in-kind-list.ts'
import type { RowFacts } from '#domain/report/figure-rows.ts'
import { sourceKey } from '#domain/report/fields/money.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import { asDay } from '#domain/values/day.ts'
import { cents, sumCents, ZERO_CENTS } from '#domain/values/money.ts'
import type { Cents } from '#domain/values/money.ts'
import { readBook } from '../../claims/read-book.ts'
import { newestDay } from '../newest-day.ts'

/** Names, days and amounts of the rows behind a report's figures. Call it in the transaction of the report's reading. */
export async function readRowFacts(db: Kysely<Database>, input: ReportInput): Promise<RowFacts> {
  return { ...(await readBooked(db, input)), inKind: await readInKind(db, input), ofClaim: await readClaims(db, input) }
}

async function readBooked(db: Kysely<Database>, { project, report }: ReportInput) {
  const booked = new Map<string, { name: string; day: ReturnType<typeof asDay> | null; amount: Cents }>()
  const income: string[] = []
  for (const row of await listBookedRows(db, project.id, report.period?.end ?? '9999-12-31')) {
    const amount = eligibleOf({
      netCents: centsOrNull(row.net_cents),
      vatCents: centsOrNull(row.vat_cents),
      vatFinal: row.vat_final === 1,
      eligibleCents: centsOrNull(row.eligible_cents),
    })
    if (amount === null) continue
    const name = [row.supplier, row.text].filter(Boolean).join(', ') || row.voucher
    booked.set(row.id, { name, day: row.cost_day === null ? null : asDay(row.cost_day), amount })
    if (row.entry === 'income') income.push(row.id)
  }
  return { booked, income }
}

async function readInKind(db: Kysely<Database>, { project, decisions }: ReportInput): Promise<RowFacts['inKind']> {
  const decidedOn = decisions.at(-1)?.decidedOn ?? null
  const rule = inKindRuleFor(project.regime, decidedOn, toSettings(await findSettings(db, project.id)))
  return new Map(
    (await listInKind(db, project.id)).map((row) => {
      const work = toInKind(row)
      const value = rule === undefined ? null : valueOfEntry(work, rule)
      const name = [work.worker, work.task].filter(Boolean).join(', ')
      return [row.id, { name, day: work.workDay, hours: work.hours ?? 0, value }]
    }),
  )
}

/** `money.<line>.claimed` and `.decided` by the claim's account, `source.<kind>….total` by its shares. */
async function readClaims(db: Kysely<Database>, { project }: ReportInput): Promise<RowFacts['ofClaim']> {
  const book = await readBook(db, project.id, await newestDay(db))
  const views = new Map(book.views.map((view) => [view.record.id, view]))
  return (claimId, key) => {
    const view = views.get(claimId)
    if (view === undefined) return null
    const parts = key.split('.')
    const last = parts.at(-1)
    if (parts[0] === 'source') {
      const own = view.claimed.shares.filter((share) => `${sourceKey(share)}.${last}` === key)
      return sumCents(own.map(({ amount }) => amount))
    }
    const account = last === 'decided' ? view.decided : view.claimed
    return account === null ? ZERO_CENTS : lineOf(account, parts[1] ?? '')
  }
}

function lineOf({ entered, computed }: ClaimAccount, line: string): Cents {
  const amounts = amountsByLine({ ...entered, ...computed })
  const all = Object.entries(amounts)
  return sumCents(all.filter(([name]) => line === 'total' || name === line).map(([, amount]) => amount))
}

const centsOrNull = (value: number | null) => (value === null ? null : cents(value))
