/**
 * Who owns, as the SME definition and the de minimis acts tell owners apart. `municipality` has its inhabitants and
 * budget looked at; `public_body` is the state and any other public owner; `public_investor` a public investment
 * corporation.
 */
export const OWNER_KINDS = [
  'enterprise',
  'person',
  'municipality',
  'public_body',
  'university',
  'public_investor',
  'venture_capital',
  'business_angel',
  'institutional_investor',
] as const
export type OwnerKind = (typeof OWNER_KINDS)[number]
