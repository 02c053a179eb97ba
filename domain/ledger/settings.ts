import type { Told } from '../eligible-costs/cost-facts.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'

/** What the rules need to know of a project beyond its decision. */
export interface LedgerSettings {
  /** Day on which the application became pending (vireilletulo). */
  readonly pendingSince: Day | null
  /** A group project of companies (yritysryhmähanke). */
  readonly isGroupProject: boolean
  /** National threshold of the procurement act that binds the buyer; null when the act does not bind. */
  readonly procurementThreshold: Cents | null
  /** The tax authority's proof that VAT stays a cost of the organisation. */
  readonly vatProof: Told
  /** Prices of voluntary work when the decision's differ from the rule's, cents an hour. */
  readonly inKindWorkHour: Cents | null
  readonly inKindMachineHour: Cents | null
}

export const NO_LEDGER_SETTINGS: LedgerSettings = {
  pendingSince: null,
  isGroupProject: false,
  procurementThreshold: null,
  vatProof: null,
  inKindWorkHour: null,
  inKindMachineHour: null,
}
