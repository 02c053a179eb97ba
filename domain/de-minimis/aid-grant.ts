/** The family of acts under which aid was granted; the day of the grant tells which act of it. */
export const AID_REGIMES = ['general', 'services', 'agriculture', 'fishery'] as const
export type AidRegime = (typeof AID_REGIMES)[number]

export const AID_INSTRUMENTS = ['grant', 'interest_subsidy', 'loan', 'guarantee', 'other'] as const
export type AidInstrument = (typeof AID_INSTRUMENTS)[number]

/** Granted by an authority of Finland (EU part included), by another member state, or by the Union itself. */
export const AID_ORIGINS = ['finland', 'other_state', 'union'] as const
export type AidOrigin = (typeof AID_ORIGINS)[number]
