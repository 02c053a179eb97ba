import { formatPeriod } from '../../values/period.ts'
import type { Period } from '../../values/period.ts'
import type { FindingValue } from '../finding.ts'

/** A period as a value of a finding, printed in the reader's language. */
export function periodValue(period: Period): FindingValue {
  return {
    words: { fi: formatPeriod(period, 'fi'), sv: formatPeriod(period, 'sv'), en: formatPeriod(period, 'en') },
  }
}
