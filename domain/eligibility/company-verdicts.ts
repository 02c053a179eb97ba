import { isControl, isHeldOn } from '../organisation/link.ts'
import type { OwnerLink } from '../organisation/link.ts'
import type { Activity } from '../organisation/activity.ts'
import type { RuleRow } from '../rules/rule.ts'
import { verdict } from '../rules/verdict.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { OrganisationFacts, Participation, ProjectFacts, Site } from './company-facts.ts'
import {
  areaRule,
  contractRule,
  difficultyRule,
  isRural,
  moneyRule,
  originRule,
  sectorRule,
  taxRule,
} from './company-rules.ts'
import { stateOf } from './statements.ts'
import type { StatementState } from './statements.ts'

export type ContractReason = 'not_signed' | 'signed_later' | 'joined_before_signing'

/** SF-CONTRACT: the group's agreement is signed by the company, before it joins. */
export function judgeContract(part: Participation, { regime, on }: ProjectFacts): Verdict<ContractReason> {
  const rule = contractRule(regime)
  const { agreementSignedOn: signed, joinedOn: joined } = part
  const inputs = { signed, joined }
  if (!isRural(regime)) return verdict(rule, 'NOT_APPLICABLE')
  if (signed === null) return verdict(rule, 'MISSING_DATA', { reason: 'not_signed', inputs })
  if (signed > on) return verdict(rule, 'MISSING_DATA', { reason: 'signed_later', inputs })
  const early = joined !== null && joined < signed
  return early ? verdict(rule, 'REVIEW', { reason: 'joined_before_signing', inputs }) : verdict(rule, 'OK', { inputs })
}

export type AreaReason = 'no_site' | 'not_checked' | 'unclear' | 'outside' | 'check_not_dated' | 'class_says_urban'

/**
 * SF-AREA: a place of business inside the map of eligible areas. The urban–rural class alone never decides; what
 * someone saw on the map does, with the day and the name.
 */
export function judgeArea({ sites }: OrganisationFacts, { regime }: ProjectFacts): Verdict<AreaReason> {
  const rule = areaRule(regime)
  if (!isRural(regime)) return verdict(rule, 'NOT_APPLICABLE')
  if (sites.length === 0) return verdict(rule, 'MISSING_DATA', { reason: 'no_site' })
  const inside = sites.filter(({ mapCheck }) => mapCheck === 'inside')
  if (inside.some(isSound)) return verdict(rule, 'OK')
  const dated = inside.find(isDated)
  if (dated !== undefined)
    return verdict(rule, 'REVIEW', { reason: 'class_says_urban', inputs: { class: dated.areaClass } })
  if (inside.length > 0) return verdict(rule, 'REVIEW', { reason: 'check_not_dated' })
  if (sites.some(({ mapCheck }) => mapCheck === null)) return verdict(rule, 'MISSING_DATA', { reason: 'not_checked' })
  const unclear = sites.some(({ mapCheck }) => mapCheck === 'unclear')
  return unclear ? verdict(rule, 'REVIEW', { reason: 'unclear' }) : verdict(rule, 'FAIL', { reason: 'outside' })
}

const isDated = ({ checkedOn, checkedBy }: Site) => checkedOn !== null && checkedBy !== ''
const isSound = (site: Site) => isDated(site) && site.areaClass !== 'inner_urban' && site.areaClass !== 'outer_urban'

export type SectorReason =
  | 'activity_unknown'
  | 'primary_production'
  | 'fishery'
  | 'separation_unknown'
  | 'not_separated'

/** SF-SECTOR: what is aided falls under the general act, and is kept apart from what doesn't (2023/2831 art. 1). */
export function judgeSector(
  organisation: OrganisationFacts,
  activity: Activity | null,
  { grantedOn }: ProjectFacts,
): Verdict<SectorReason> {
  const rule = sectorRule(grantedOn)
  const inputs = { activity, mixed: organisation.mixedActivities }
  if (activity === null) return verdict(rule, 'MISSING_DATA', { reason: 'activity_unknown', inputs })
  if (activity === 'agriculture') return verdict(rule, 'FAIL', { reason: 'primary_production', inputs })
  if (activity === 'fishery') return verdict(rule, 'FAIL', { reason: 'fishery', inputs })
  const main = organisation.activity
  const mixed = organisation.mixedActivities || (main !== null && main !== activity)
  if (!mixed || organisation.accountsSeparated === true) return verdict(rule, 'OK', { inputs })
  if (organisation.accountsSeparated === null) {
    return verdict(rule, 'MISSING_DATA', { reason: 'separation_unknown', inputs })
  }
  // Until the end of 2023 telling the costs apart was enough.
  const status = grantedOn < '2024-01-01' ? 'REVIEW' : 'FAIL'
  return verdict(rule, status, { reason: 'not_separated', inputs })
}

export type StatementReason = 'not_stated' | 'stated_problem' | 'stated_long_ago'

/** SF-TAX: no essential defaults in taxes and contributions. */
export function judgeTaxes(organisation: OrganisationFacts, project: ProjectFacts): Verdict<StatementReason> {
  return byStatement(taxRule(project.regime), stateOf(organisation.statements, 'taxes', project.on), 'FAIL')
}

/** SF-DIFF: in difficulty; the limit isn't applied to de minimis aid, so that the funder decides. */
export function judgeDifficulty(organisation: OrganisationFacts, project: ProjectFacts): Verdict<StatementReason> {
  return byStatement(
    difficultyRule(project.regime),
    stateOf(organisation.statements, 'difficulty', project.on),
    'REVIEW',
  )
}

/** SF-MONEY: the company has said that it pays its share in money. */
export function judgeMoney(organisation: OrganisationFacts, project: ProjectFacts): Verdict<StatementReason> {
  return byStatement(moneyRule(project.regime), stateOf(organisation.statements, 'own_money', project.on), 'FAIL')
}

function byStatement(rule: RuleRow, state: StatementState, onProblem: 'FAIL' | 'REVIEW'): Verdict<StatementReason> {
  if (state === 'none') return verdict(rule, 'MISSING_DATA', { reason: 'not_stated' })
  if (state === 'problem') return verdict(rule, onProblem, { reason: 'stated_problem' })
  return state === 'old' ? verdict(rule, 'REVIEW', { reason: 'stated_long_ago' }) : verdict(rule, 'OK')
}

export type OriginReason = 'owners_unknown' | 'publicly_controlled' | 'not_stated' | 'stated_problem'

/** SF-ORIGIN: private money. What a municipality or the state controls may be public money: a person looks. */
export function judgeOrigin(
  organisation: OrganisationFacts,
  links: readonly OwnerLink[],
  { regime, grantedOn, on }: ProjectFacts,
): Verdict<OriginReason> {
  const rule = originRule(regime)
  const owners = links.filter((link) => link.ownedId === organisation.id && isHeldOn(link, grantedOn))
  const isPublic = owners.some(
    (link) => (link.ownerKind === 'municipality' || link.ownerKind === 'public_body') && isControl(link),
  )
  const state = stateOf(organisation.statements, 'own_money', on)
  if (state === 'problem') return verdict(rule, 'FAIL', { reason: 'stated_problem' })
  if (state === 'none') return verdict(rule, 'MISSING_DATA', { reason: 'not_stated' })
  if (isPublic) return verdict(rule, 'REVIEW', { reason: 'publicly_controlled' })
  if (owners.length === 0 && organisation.legalForm !== 'sole_trader') {
    return verdict(rule, 'MISSING_DATA', { reason: 'owners_unknown' })
  }
  return verdict(rule, 'OK')
}
