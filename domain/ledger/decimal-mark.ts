import type { DecimalMark } from '../values/number-text.ts'

const COMMA_DECIMALS = /,\d{1,2}(?:\D*)$/
const POINT_DECIMALS = /\.\d{1,2}(?:\D*)$/

/**
 * How a column of amounts writes its decimals, seen over the whole column: `1.234` alone can be read in two ways, but
 * not below `56,70`. Undefined when the column doesn't show it or shows both; then each cell stands for itself.
 */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | undefined {
  let [comma, point] = [false, false]
  for (const text of texts) {
    comma ||= COMMA_DECIMALS.test(text)
    point ||= POINT_DECIMALS.test(text)
    if (comma && point) return undefined
  }
  return comma ? ',' : point ? '.' : undefined
}
