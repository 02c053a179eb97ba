import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'

/** The family of acts under which aid was granted; the day of the grant tells which act of it. */
export const AID_REGIMES = ['general', 'services', 'agriculture', 'fishery'] as const
export type AidRegime = (typeof AID_REGIMES)[number]

export const AID_INSTRUMENTS = ['grant', 'interest_subsidy', 'loan', 'guarantee', 'other'] as const
export type AidInstrument = (typeof AID_INSTRUMENTS)[number]

/** Granted by an authority of Finland (EU part included), by another member state, or by the Union itself. */
export const AID_ORIGINS = ['finland', 'other_state', 'union'] as const
export type AidOrigin = (typeof AID_ORIGINS)[number]

/** De minimis aid that an organisation has received. */
export interface AidGrant {
  readonly organisationId: string
  /** Day on which the right to the aid was conferred, whenever it is paid (2023/2831 art. 3(3)). */
  readonly grantedOn: Day
  /** Gross grant equivalent; a later cut is a negative grant with the day of the one that it cuts. */
  readonly gross: Cents
  readonly regime: AidRegime
  /** For road freight for hire or reward: had a ceiling of its own until the end of 2023. */
  readonly roadFreight: boolean
  readonly origin: AidOrigin
}
