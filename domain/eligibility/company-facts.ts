import type { AidGrant } from '../de-minimis/aid-grant.ts'
import type { Activity } from '../organisation/activity.ts'
import type { AreaClass, MapCheck } from '../organisation/area.ts'
import type { LegalForm } from '../organisation/legal-form.ts'
import type { OwnerLink } from '../organisation/link.ts'
import type { ParticipationRole } from '../organisation/participation.ts'
import type { StatementKind, StatementOutcome } from '../organisation/statement.ts'
import type { Regime } from '../rules/regime.ts'
import type { SizeYear } from '../sme/judge-size.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'
import type { Period } from '../values/period.ts'

/** What is judged: the project's rules, the day of its grant and the day of looking. */
export interface ProjectFacts {
  readonly projectId: string
  readonly regime: Regime
  /** The day of the funding decision; the day of looking while there is none. */
  readonly grantedOn: Day
  readonly on: Day
}

export interface Statement {
  readonly kind: StatementKind
  readonly statedOn: Day
  readonly outcome: StatementOutcome
}

export interface Site {
  readonly areaClass: AreaClass | null
  readonly mapCheck: MapCheck | null
  readonly checkedOn: Day | null
  readonly checkedBy: string
}

/** What is known of an organisation of the register. */
export interface OrganisationFacts {
  readonly id: string
  readonly legalForm: LegalForm | null
  readonly isForeign: boolean
  readonly activity: Activity | null
  readonly mixedActivities: boolean
  readonly accountsSeparated: boolean | null
  readonly sites: readonly Site[]
  readonly statements: readonly Statement[]
  /** Accounting years with their figures, in any order. */
  readonly years: readonly (SizeYear & { readonly period: Period })[]
}

/** A part in the project that is judged. */
export interface Participation {
  readonly organisationId: string
  readonly role: ParticipationRole
  readonly joinedOn: Day | null
  /** Last day. */
  readonly leftOn: Day | null
  readonly agreementSignedOn: Day | null
  /** The aided activity where it is not the organisation's main one. */
  readonly activity: Activity | null
  /** Its part of the public support; `null` = not known. */
  readonly aid: Cents | null
}

/** De minimis aid with the project of this workspace that it was granted in. */
export interface KnownGrant extends AidGrant {
  readonly projectId: string | null
}

/** All that the rules look at: the register as far as it bears on the companies of one project. */
export interface EligibilityFacts {
  readonly project: ProjectFacts
  readonly participations: readonly Participation[]
  readonly organisations: ReadonlyMap<string, OrganisationFacts>
  readonly links: readonly OwnerLink[]
  readonly grants: readonly KnownGrant[]
}
