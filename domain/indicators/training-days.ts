import { divideRounded } from '../values/rounding.ts'

/** Hours of a training day in the rural fund's monitoring data. */
export const HOURS_OF_TRAINING_DAY = 8

/**
 * Training days (koulutuspäivät) are the hours offered by eight, whoever came: 5 days of 4 hours are 20 h and 2.50
 * days. Both in hundredths; the sum of hours is rounded once (Ruokavirasto, seurantatiedot).
 */
export function trainingDays(hours: number): number {
  return Number(divideRounded(BigInt(hours), BigInt(HOURS_OF_TRAINING_DAY), 'HALF_UP'))
}
