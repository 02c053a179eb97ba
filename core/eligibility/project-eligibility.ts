import type { Kysely } from 'kysely'
import type { ProjectEligibility } from '#contract/index.ts'
import { readDecisions } from '#db/decisions/read-decisions.ts'
import { listParticipations } from '#db/organisations/read-organisations.ts'
import type { Database } from '#db/schema.ts'
import { isRural } from '#domain/eligibility/company-rules.ts'
import type { ProjectFacts } from '#domain/eligibility/company-facts.ts'
import { judgeCompanies } from '#domain/eligibility/judge-company.ts'
import { worstStatus } from '#domain/rules/verdict.ts'
import { GROUP_SIZE_RULES, judgeGroupSize } from '#domain/shares/group-size.ts'
import type { Day } from '#domain/values/day.ts'
import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'
import { moneyFacts } from '../groups/money-facts.ts'
import { usualRegimeOf } from '../projects/usual-regime.ts'
import { readFacts } from './read-facts.ts'
import { toCompanyVerdict, toRule } from './to-contract.ts'
import { toParticipation } from './to-facts.ts'

/** All companies of a project on a day; computed from the rows as they are, never stored. */
export function projectEligibility({ session }: CoreContext, projectId: string, on: Day): Promise<ProjectEligibility> {
  return session
    .current()
    .db.transaction()
    .execute((db) => readProjectEligibility(db, projectId, on))
}

export async function readProjectEligibility(
  db: Kysely<Database>,
  projectId: string,
  on: Day,
): Promise<ProjectEligibility> {
  const { regime, decidedOn, parts, facts, names } = await judgeProject(db, projectId, on)
  const companies = parts.map(({ row, judged }) => ({
    id: row.id,
    version: row.version,
    role: row.role,
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    agreementSignedOn: row.agreement_signed_on,
    leavingReason: row.leaving_reason,
    activity: row.activity,
    plannedAidCents: row.planned_aid_cents,
    organisation: {
      id: row.organisation_id,
      name: row.name,
      businessId: row.business_id,
      municipality: row.municipality,
      country: row.country,
    },
    verdict: toCompanyVerdict(judged, names),
  }))
  const taking = facts.participations.filter(
    ({ role, leftOn }) => role === 'participant' && (leftOn === null || leftOn >= on),
  )
  const sizeRule = regime === 'RUR14' ? GROUP_SIZE_RULES.RUR14 : GROUP_SIZE_RULES.RUR23
  return {
    projectId,
    on,
    decidedOn,
    regime,
    groupSize: isRural(regime) && taking.length > 0 ? toRule(judgeGroupSize(taking.length, sizeRule)) : null,
    status: worstStatus(parts.map(({ judged }) => judged)),
    companies,
  }
}

/** Each part in the project with what the rules say of its company on a day. Call it in a transaction. */
export async function judgeProject(db: Kysely<Database>, projectId: string, on: Day) {
  const { regime, decidedOn } = await rulesOf(db, projectId)
  const project: ProjectFacts = { projectId, regime, grantedOn: decidedOn ?? on, on }
  const rows = await listParticipations(db, projectId)
  const money = await moneyFacts(db, projectId, on)
  // The agreement of the group tells each company's part better than what was typed of it.
  const participations = rows.map((row) => {
    const part = toParticipation(row)
    return { ...part, aid: money.aid.get(part.organisationId) ?? part.aid }
  })
  const { facts, names } = await readFacts(db, project, participations)
  const verdicts = judgeCompanies(facts, money.verdicts)
  const parts = rows.flatMap((row, index) => {
    const judged = verdicts[index]
    return judged === undefined ? [] : [{ row, judged }]
  })
  return { regime, decidedOn, facts, names, parts }
}

/** The confirmed decision's rules and its first day, which is the day of the grant for all later versions too. */
export async function rulesOf(db: Kysely<Database>, projectId: string) {
  const project = await db
    .selectFrom('projects')
    .select(['code', 'fund', 'period_start'])
    .where('id', '=', projectId)
    .executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id: projectId })
  const confirmed = (await readDecisions(db, projectId)).filter(({ status }) => status === 'confirmed')
  const decidedOn = confirmed.flatMap((version) => version.decidedOn ?? []).toSorted()[0] ?? null
  return { regime: confirmed.at(-1)?.regime ?? usualRegimeOf(project), decidedOn }
}
