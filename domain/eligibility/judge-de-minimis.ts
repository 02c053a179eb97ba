import { judgeAid } from '../de-minimis/judge-aid.ts'
import type { AidReason } from '../de-minimis/judge-aid.ts'
import { undertakingOf } from '../de-minimis/undertaking.ts'
import type { SingleUndertaking } from '../de-minimis/undertaking.ts'
import { VERDICT_STATUSES } from '../rules/verdict.ts'
import type { Verdict, VerdictStatus } from '../rules/verdict.ts'
import { ZERO_CENTS } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { AidGrant } from '../de-minimis/aid-grant.ts'
import type { EligibilityFacts, OrganisationFacts, Participation } from './company-facts.ts'
import { stateOf } from './statements.ts'

export type DeMinimisReason =
  | AidReason
  | 'no_aid'
  | 'unknown_members'
  | 'aid_not_stated'
  | 'stated_long_ago'
  | 'foreign_member'
  | 'person_between'
  | 'years_assumed'

export interface DeMinimisJudgement {
  readonly verdict: Verdict<DeMinimisReason>
  readonly undertaking: SingleUndertaking
}

/**
 * SF-DM: whether the company's part of the support stays under the ceiling of its single undertaking on the day of the
 * decision. The parts of the other companies of the same undertaking in the same project count as granted with it.
 */
export function judgeDeMinimis(
  part: Participation,
  organisation: OrganisationFacts,
  facts: EligibilityFacts,
): DeMinimisJudgement {
  const { project, links, organisations } = facts
  const undertaking = undertakingOf(organisation.id, links, project.grantedOn)
  const members = new Set(undertaking.members)
  const grants = [...grantsOf(facts, members), ...grantedAlongside(facts, part, members)]
  const activity = part.activity ?? organisation.activity
  const found = judgeAid({
    regime: 'general',
    grantedOn: project.grantedOn,
    gross: part.aid,
    freight: freightOf(organisation, activity === 'road_freight'),
    grants,
    years: organisation.years.map(({ period }) => period),
    askedOn: project.on,
  })
  const computed = { ...found.computed, members: undertaking.members.length + undertaking.unknown.length }
  const whole = { ...found, ruleId: 'SF-DM', computed }
  if (part.aid === ZERO_CENTS) return { verdict: { ...whole, status: 'NOT_APPLICABLE', reason: 'no_aid' }, undertaking }
  const doubts = doubtsOf(undertaking, organisation, organisations, facts, found.computed['window'] === 'fiscal')
  const worst = [[found.status, found.reason] as const, ...doubts].toSorted(([a], [b]) => rank(a) - rank(b))[0]
  const [status, reason] = worst ?? [found.status, found.reason]
  return { verdict: { ...whole, status, reason }, undertaking }
}

const rank = (status: VerdictStatus) => VERDICT_STATUSES.indexOf(status)

function freightOf(organisation: OrganisationFacts, aided: boolean): 'none' | 'own' | 'unseparated' {
  const carries = aided || organisation.activity === 'road_freight'
  if (!carries) return 'none'
  return organisation.mixedActivities && organisation.accountsSeparated !== true
    ? 'unseparated'
    : aided
      ? 'own'
      : 'none'
}

/** Aid received by the members; the grant of this very project is the one that is judged. */
function grantsOf({ grants, project }: EligibilityFacts, members: ReadonlySet<string>): readonly AidGrant[] {
  return grants.filter(
    ({ organisationId, projectId }) => members.has(organisationId) && projectId !== project.projectId,
  )
}

function grantedAlongside(
  { participations, project }: EligibilityFacts,
  part: Participation,
  members: ReadonlySet<string>,
): readonly AidGrant[] {
  return participations.flatMap((other) => {
    if (other === part || other.role !== 'participant' || other.aid === null) return []
    if (!members.has(other.organisationId)) return []
    const { organisationId, aid } = other
    return [grantOf(organisationId, aid, project.grantedOn)]
  })
}

function grantOf(organisationId: string, gross: Cents, grantedOn: AidGrant['grantedOn']): AidGrant {
  return { organisationId, gross, grantedOn, regime: 'general', roadFreight: false, origin: 'finland' }
}

type Doubt = readonly [VerdictStatus, DeMinimisReason]

/** Why a figure that looks well can't be trusted yet. */
function doubtsOf(
  { members, unknown, persons }: SingleUndertaking,
  organisation: OrganisationFacts,
  organisations: EligibilityFacts['organisations'],
  { project }: EligibilityFacts,
  isFiscal: boolean,
): readonly Doubt[] {
  const known = members.flatMap((id) => organisations.get(id) ?? [])
  const states = known.map(({ statements }) => stateOf(statements, 'de_minimis', project.grantedOn))
  const doubts: Doubt[] = []
  if (unknown.length > 0 || known.length < members.length) doubts.push(['MISSING_DATA', 'unknown_members'])
  if (states.some((state) => state === 'none' || state === 'problem')) doubts.push(['MISSING_DATA', 'aid_not_stated'])
  if (states.includes('old')) doubts.push(['REVIEW', 'stated_long_ago'])
  if (known.some(({ isForeign }) => isForeign)) doubts.push(['REVIEW', 'foreign_member'])
  if (persons.length > 0) doubts.push(['REVIEW', 'person_between'])
  if (isFiscal && organisation.years.length === 0) doubts.push(['REVIEW', 'years_assumed'])
  return doubts
}
