/**
 * All de minimis aid told; taxes and social contributions in order; not an undertaking in difficulty; the own share is
 * the company's own money and no other public aid.
 */
export const STATEMENT_KINDS = ['de_minimis', 'taxes', 'difficulty', 'own_money'] as const
export type StatementKind = (typeof STATEMENT_KINDS)[number]

export const STATEMENT_OUTCOMES = ['clear', 'problem'] as const
export type StatementOutcome = (typeof STATEMENT_OUTCOMES)[number]
