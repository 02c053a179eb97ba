import { descriptionIndicator, descriptionIndicators } from '#domain/catalogue/indicators-2014.ts'
import type { DescriptionIndicator, IndicatorValue } from '#domain/project/description.ts'
import type { Fund } from '#domain/rules/regime.ts'
import { groupDigits } from '#domain/values/text.ts'

/** Used where an item that the catalogue doesn't know has a women's number. */
const otherWomenLabel = 'joista naisia'

/** Key of the catalogue item with exactly this heading in this fund's form. */
export function indicatorKeyOf(heading: string, fund: Fund): string | null {
  return descriptionIndicators.find((item) => item.fund === fund && item.heading.fi === heading)?.key ?? null
}

type Line = 'planned' | 'realised'

/**
 * `10, joihin työllistyvät naiset 8`: planned numbers whole, realised ones with the catalogue's decimals and a
 * point (two in EAKR forms, none in ESR forms).
 */
export function writeIndicator(item: DescriptionIndicator, line: Line, fund: Fund): string {
  const value = item[line]
  if (value === null || value.total === null) return ''
  const known = descriptionIndicator(item.key)
  const decimals = line === 'planned' ? 0 : (known?.realisedDecimals ?? (fund === 'EAKR' ? 2 : 0))
  const total = writeHundredths(value.total, decimals)
  if (value.women === null) return total
  return `${total}, ${known?.womenLabel?.fi ?? otherWomenLabel} ${writeHundredths(value.women, decimals)}`
}

/** Hundredths with as many decimals as the form has there; a part is never dropped. */
export function writeHundredths(hundredths: number, decimals: 0 | 2): string {
  const rest = hundredths % 100
  const whole = groupDigits(String((hundredths - rest) / 100), decimals === 2 ? '' : ' ')
  return decimals === 0 && rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`
}

/** `null` when the text is not a number with, perhaps, a women's number behind it. */
export function readIndicator(text: string): IndicatorValue | null {
  if (text === '') return { total: null, women: null }
  const match = /^(\d[\d ]*(?:[.,]\d{1,2})?)(?:, \D+? (\d[\d ]*(?:[.,]\d{1,2})?))?$/.exec(text)
  if (!match?.[1]) return null
  const total = readHundredths(match[1])
  const women = match[2] === undefined ? null : readHundredths(match[2])
  const isTooLarge = total === null || (match[2] !== undefined && women === null)
  return isTooLarge ? null : { total, women }
}

function readHundredths(text: string): number | null {
  const [whole = '', decimals = ''] = text.replaceAll(' ', '').split(/[.,]/)
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'))
  return value <= 100_000_000_000 ? value : null
}
