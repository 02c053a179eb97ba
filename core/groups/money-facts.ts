import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { groupState } from '#domain/groups/group-state.ts'
import type { Verdict } from '#domain/rules/verdict.ts'
import { asDay } from '#domain/values/day.ts'
import type { Day } from '#domain/values/day.ts'
import type { Cents } from '#domain/values/money.ts'
import { readBook } from './read-book.ts'

export interface MoneyFacts {
  /** The company's part of the public support as decided, by the agreement of the group. */
  readonly aid: ReadonlyMap<string, Cents>
  /** What the rules say of the payments of each company. */
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>
}

/**
 * What a project's shares tell of its companies, for judging whether each may be in it. Nothing for a project that has
 * no shares. Whether the share has been paid is told of everyone, so that nobody is in order by silence; of the kind of
 * the payments only what speaks against a company: that it pays in money it has stated itself.
 */
export async function moneyFacts(db: Kysely<Database>, projectId: string, on: Day): Promise<MoneyFacts> {
  const { rows, book } = await readBook(db, projectId, on)
  if (rows.settings === null) return { aid: new Map(), verdicts: new Map() }
  const { companies } = groupState(book)
  const named = companies.filter(({ planned, agreed }) => planned.cost > 0 || agreed > 0)
  return {
    aid: new Map(
      named.flatMap(({ companyId, planned: { aid } }) => (book.kind === 'group' ? [[companyId, aid] as const] : [])),
    ),
    verdicts: new Map(
      companies.map(({ companyId, paidVerdict, cashVerdict }) => [
        companyId,
        [
          atClaim(paidVerdict, on),
          ...(cashVerdict.status === 'FAIL' || cashVerdict.status === 'REVIEW' ? [cashVerdict] : []),
        ],
      ]),
    ),
  }
}

/** Before the day of the claim nothing is amiss yet: what is waited for is told, but nobody is judged by it. */
function atClaim(paid: Verdict, on: Day): Verdict {
  const { claimDay } = paid.inputs
  const isDue = typeof claimDay !== 'string' || claimDay < on
  return paid.status === 'MISSING_DATA' && !isDue ? { ...paid, status: 'NOT_APPLICABLE' } : paid
}

/** Each company's part of the public support of the group projects among the given ones, by project and company. */
export async function aidOfGroups(
  db: Kysely<Database>,
  projectIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, Cents>>> {
  if (projectIds.length === 0) return new Map()
  const groups = await db
    .selectFrom('company_groups')
    .innerJoin('group_agreements', 'group_agreements.project_id', 'company_groups.project_id')
    .select(({ fn }) => ['company_groups.project_id', fn.max<string>('valid_from').as('valid_from')])
    .where('kind', '=', 'group')
    .where('company_groups.project_id', 'in', projectIds)
    .groupBy('company_groups.project_id')
    .execute()
  const found = new Map<string, ReadonlyMap<string, Cents>>()
  for (const { project_id: id, valid_from: day } of groups) found.set(id, (await moneyFacts(db, id, asDay(day))).aid)
  return found
}
