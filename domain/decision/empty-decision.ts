import { DEFAULT_ROUNDING } from '../cost-models/rounding-profile.ts'
import type { Fund, Regime } from '../rules/regime.ts'
import type { DecisionContent } from './decision.ts'

/** A draft before anything is told: the usual two sources, and the defaults of rounding. */
export function emptyDecision(regime: Regime, fund: Fund): DecisionContent {
  return {
    number: '',
    decidedOn: null,
    validFrom: null,
    regime,
    fund,
    supportRate: null,
    granted: null,
    publicCap: null,
    totalCost: null,
    income: null,
    overrunRate: null,
    overrunAmount: null,
    flatRateRounding: DEFAULT_ROUNDING.flatRate,
    supportRounding: DEFAULT_ROUNDING.support,
    hourlyRounding: DEFAULT_ROUNDING.hourly,
    conditions: '',
    cells: [],
    sources: [
      { id: '', source: 'support', name: '', mode: 'PERCENT', share: null, amount: null, inSupport: true },
      { id: '', source: 'own', name: '', mode: 'RESIDUAL', share: null, amount: null, inSupport: false },
    ],
    models: [],
    deadlines: [],
  }
}

/** An amendment starts as a copy without what tells one version from another. */
export function amendmentOf(content: DecisionContent): DecisionContent {
  return { ...content, number: '', decidedOn: null, validFrom: null }
}
