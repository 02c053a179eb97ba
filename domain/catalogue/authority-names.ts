import { asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'

export interface AuthorityName {
  readonly name: string
  /** Days on which the authority bore the name; `null` = open. */
  readonly validFrom: Day | null
  readonly validTo: Day | null
}

const LAST_ELY_DAY = asDay('2025-12-31')
const FIRST_ELINVOIMA_DAY = asDay('2026-01-01')

/**
 * The regional state authorities of development projects. "ELY-keskus" was the name until 31.12.2025 and
 * "elinvoimakeskus" is it from 1.1.2026 (VNA 617/2023 as consolidated). The name of the region stands before it.
 */
export const REGIONAL_AUTHORITY_NAMES: readonly AuthorityName[] = [
  { name: 'ELY-keskus', validFrom: null, validTo: LAST_ELY_DAY },
  { name: 'elinkeino-, liikenne- ja ympäristökeskus', validFrom: null, validTo: LAST_ELY_DAY },
  { name: 'elinvoimakeskus', validFrom: FIRST_ELINVOIMA_DAY, validTo: null },
]
