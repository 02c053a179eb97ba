/** Approved accounts (vahvistettu tilinpäätös), accounts not yet approved, or a new company's estimate in good faith. */
export const YEAR_BASES = ['approved', 'unapproved', 'estimate'] as const
export type YearBasis = (typeof YEAR_BASES)[number]
