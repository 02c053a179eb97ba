import { asDay, partsOf } from '../values/day.ts'
import type { Day } from '../values/day.ts'

/**
 * Last day that data of a project of 2021–2027 are kept: 31 December of the fifth year after the year of the last
 * payment to the beneficiary (CPR 2021/1060 art. 82(1)). The exact term is in the decision. For 2014–2020 the day
 * comes from the authority and is entered by a person.
 */
export function retentionEnd2021(lastPayment: Day): Day {
  return asDay(`${partsOf(lastPayment).year + 5}-12-31`)
}
