import type { SingleUndertaking } from '../de-minimis/undertaking.ts'
import { VERDICT_STATUSES, worstStatus } from '../rules/verdict.ts'
import type { Verdict, VerdictStatus } from '../rules/verdict.ts'
import { judgeSize } from '../sme/judge-size.ts'
import type { SizeYear } from '../sme/judge-size.ts'
import { relationsOn } from '../sme/relations.ts'
import type { Relations } from '../sme/relations.ts'
import type { SizeClass } from '../sme/size-class.ts'
import { cents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { EligibilityFacts, Participation } from './company-facts.ts'
import { isRural } from './company-rules.ts'
import {
  judgeArea,
  judgeContract,
  judgeDifficulty,
  judgeMoney,
  judgeOrigin,
  judgeSector,
  judgeTaxes,
} from './company-verdicts.ts'
import { judgeDeMinimis } from './judge-de-minimis.ts'

/** A company in a project on a day, by every rule. */
export interface CompanyVerdict {
  readonly organisationId: string
  /** The worst of all rules. */
  readonly status: VerdictStatus
  readonly verdicts: readonly Verdict[]
  /** De minimis aid that may still be granted to its undertaking. */
  readonly headroom: Cents | null
  /** What is left of it after this grant; all of it while the grant is not known. */
  readonly left: Cents | null
  readonly size: SizeClass | null
  readonly undertaking: SingleUndertaking | null
  /** Why no rule is applied; `null` = they are. */
  readonly outside: 'has_left' | 'role' | null
}

/** Verdicts that come from elsewhere than the register, e.g. of what a company has paid; by organisation. */
export type MoreVerdicts = ReadonlyMap<string, readonly Verdict[]>

/**
 * All parts in a project, in their order. Those who only think of it are judged by what they are, not by agreement and
 * money; partners, implementers and those who have left by none.
 */
export function judgeCompanies(facts: EligibilityFacts, more: MoreVerdicts = new Map()): readonly CompanyVerdict[] {
  const relations = relationsOn(facts.links, facts.project.grantedOn)
  return facts.participations.map((part) => judgeCompany(part, facts, relations, more.get(part.organisationId) ?? []))
}

function judgeCompany(
  part: Participation,
  facts: EligibilityFacts,
  relations: Relations,
  more: readonly Verdict[],
): CompanyVerdict {
  const { project, organisations, links } = facts
  const { organisationId } = part
  const organisation = organisations.get(organisationId)
  if (organisation === undefined) throw new Error(`${organisationId} is not among the facts`)
  const outside =
    part.leftOn !== null && part.leftOn < project.on
      ? 'has_left'
      : part.role === 'partner' || part.role === 'implementer'
        ? 'role'
        : null
  if (outside !== null) {
    return {
      organisationId,
      status: 'NOT_APPLICABLE',
      verdicts: [],
      headroom: null,
      left: null,
      size: null,
      undertaking: null,
      outside,
    }
  }
  const size = judgeSize(organisationId, relations, (id) => yearsBefore(facts, id))
  const aid = judgeDeMinimis(part, organisation, facts)
  const activity = part.activity ?? organisation.activity
  const takesPart = part.role === 'participant'
  // A group project of the rural fund takes small and medium-sized companies only (VNA 617/2023 11 §).
  const sized = isRural(project.regime) ? size.verdict : { ...size.verdict, status: 'NOT_APPLICABLE' as const }
  const own: readonly Verdict[] = [
    judgeArea(organisation, project),
    sized,
    judgeSector(organisation, activity, project),
    aid.verdict,
    judgeTaxes(organisation, project),
    judgeDifficulty(organisation, project),
    ...(takesPart
      ? [judgeContract(part, project), judgeMoney(organisation, project), judgeOrigin(organisation, links, project)]
      : []),
  ]
  const verdicts = withMore(own, more)
  return {
    organisationId,
    status: worstStatus(verdicts),
    verdicts,
    headroom: aid.verdict.headroom,
    left: leftOf(aid.verdict.headroom, part.aid),
    size: size.size,
    undertaking: aid.undertaking,
    outside,
  }
}

/** Accounting years that had ended, the newest first. */
export function yearsBefore({ organisations, project }: EligibilityFacts, id: string): readonly SizeYear[] {
  const years = organisations.get(id)?.years ?? []
  return years
    .filter(({ period, basis }) => period.end <= project.on || basis === 'estimate')
    .toSorted((a, b) => (a.period.end < b.period.end ? 1 : -1))
}

/** One verdict a rule: where both speak, what the company has said and what it has paid, the worse one stands. */
function withMore(own: readonly Verdict[], more: readonly Verdict[]): readonly Verdict[] {
  const rank = ({ status }: Verdict) => VERDICT_STATUSES.indexOf(status)
  const all = [...more, ...own].toSorted((a, b) => rank(a) - rank(b))
  const worst = (ruleId: string) => all.find((each) => each.ruleId === ruleId)
  return [...new Set([...own, ...more].map(({ ruleId }) => ruleId))].flatMap((ruleId) => worst(ruleId) ?? [])
}

function leftOf(headroom: Cents | null, aid: Cents | null): Cents | null {
  return headroom === null ? null : cents(Math.max(0, headroom - (aid ?? 0)))
}
