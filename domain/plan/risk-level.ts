import type { RiskLevel } from './plan.ts'

export const RISK_STEPS = [1, 2, 3, 4, 5] as const

export type Severity = 'low' | 'medium' | 'high'

/**
 * Probability × impact, 1–25: up to 5 low, up to 12 medium, above it high. The product's own scale; no funder of the
 * forms prescribes one. `null` while either is not judged.
 */
export function severityOf({ probability, impact }: Pick<RiskLevel, 'probability' | 'impact'>): Severity | null {
  if (probability === null || impact === null) return null
  const product = probability * impact
  if (product <= 5) return 'low'
  return product <= 12 ? 'medium' : 'high'
}

/** A risk that someone must look after now. */
export const isOpenHigh = (risk: RiskLevel): boolean => risk.state !== 'closed' && severityOf(risk) === 'high'
