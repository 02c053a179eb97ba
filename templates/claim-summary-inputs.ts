import type { RateStep } from '#domain/cost-models/cost-model.ts'
import type { RoundingProfile } from '#domain/cost-models/rounding-profile.ts'
import type { Cents } from '#domain/values/money.ts'
import type { BasisPoints } from '#domain/values/rate.ts'
import type { ClaimInput } from './claim-inputs.ts'
import type { ProjectHeading } from './people-inputs.ts'

/** Pay of one person in a claim. */
export interface ClaimPerson {
  name: string
  ledgerRowIds: readonly string[]
  pay: Cents
  /** Hours of the period in hundredths; null when none are kept. */
  hours: number | null
  /** Share of full time; null when there isn't one for the whole period. */
  share: BasisPoints | null
}

/** A claim with what its computing is shown by. */
export interface ClaimSummary extends ClaimInput {
  steps: readonly RateStep[]
  rounding: RoundingProfile
  people: readonly ClaimPerson[]
}

export interface ClaimSummaryInput {
  project: ProjectHeading
  /** Null while the project has no claim, or none that ends in the period. */
  claim: ClaimSummary | null
}
