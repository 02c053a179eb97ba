import type { Rounding } from '../values/rounding.ts'

/**
 * How a funder rounds to the cent. The EU acts and the Finnish decrees give no rule, so each can be switched in the
 * decision's settings.
 */
export interface RoundingProfile {
  /** Flat rates and side costs. */
  readonly flatRate: Rounding
  /** Support: "at most x %" (enintään), so the cent that is left is own funding. */
  readonly support: Rounding
  /** Hourly rates and pay by the hour. */
  readonly hourly: Rounding
}

export const DEFAULT_ROUNDING = {
  flatRate: 'HALF_UP',
  support: 'DOWN',
  hourly: 'HALF_UP',
} as const satisfies RoundingProfile
