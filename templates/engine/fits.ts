import { FUNDS, FUNDS_OF_REGIME } from '#domain/rules/regime.ts'
import type { Fund, Regime } from '#domain/rules/regime.ts'
import type { AnyForm } from './form.ts'

export interface FundedUnder {
  readonly fund: Fund
  /** `null` = nobody can tell yet: every form of the fund fits. */
  readonly regime: Regime | null
}

/** The funds of whose projects the form is, of one period or another. */
export function fundsOf({ regimes }: Pick<AnyForm, 'regimes'>): readonly Fund[] {
  return FUNDS.filter((fund) => regimes.some((regime) => isOf(regime, fund)))
}

/** Whether the form is for a project of the fund and the programme period. */
export function formFits(form: Pick<AnyForm, 'regimes'>, { fund, regime }: FundedUnder): boolean {
  return regime === null ? fundsOf(form).includes(fund) : form.regimes.includes(regime)
}

function isOf(regime: Regime, fund: Fund): boolean {
  const funds: readonly Fund[] = FUNDS_OF_REGIME[regime]
  return funds.includes(fund)
}
