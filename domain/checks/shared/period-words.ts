import { formatDays } from '../../values/period.ts'
import type { Period } from '../../values/period.ts'
import type { FindingValue } from '../finding.ts'

/** A period as a value of a finding, printed in the reader’s language; one day alone as a day. */
export function periodValue(period: Period): FindingValue {
  return {
    words: { fi: formatDays(period, 'fi'), sv: formatDays(period, 'sv'), en: formatDays(period, 'en') },
  }
}
