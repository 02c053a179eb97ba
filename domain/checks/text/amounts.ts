import { isCents } from '../../values/money.ts'
import type { Cents } from '../../values/money.ts'
import { parseDecimal } from '../../values/numbers.ts'
import type { Decimal } from '../../values/numbers.ts'
import { normaliseSpaces } from '../../values/text.ts'
import { remembered } from './remembered.ts'
import type { Span } from './sentences.ts'

/** An amount of money in a text. `cents` is `null` when it can't be read or can be read in several ways. */
export interface Amount extends Span {
  readonly cents: Cents | null
  /** `broken` = no number is written so, `ambiguous` = it can be read in two ways. */
  readonly problem: 'broken' | 'ambiguous' | null
  /** What it may stand for; the person who wrote it has to say which. */
  readonly readings: readonly Cents[]
  /** Whether the text says that it is not exact (`noin`, `n.`, `yli`). */
  readonly isRough: boolean
  /** What its unit counts in euros: 1 000 000 in `1,5 M€`. */
  readonly scale: Scale
}

type Scale = 1 | 1_000 | 1_000_000

const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]'
const NUMBER = `[-\\u2212]?\\d(?:[\\d.,]|${SPACE}(?=\\d))*`
const UNIT = '(?:€|euro(?:a|n|lla|ja|jen|ksi|ina)?(?![\\p{L}])|eur(?![\\p{L}])|e(?![\\p{L}]))'
const SCALE = '(milj(?:oonaa|oonan|oner|on|\\.)?|million|mn|M|tuhatta|tuhannen|tusen|thousand|t|k)'
const AFTER = new RegExp(`(?<![\\p{L}\\d.,])(${NUMBER})${SPACE}?(?:${SCALE}${SPACE}?)?${UNIT}`, 'giu')
const BEFORE = new RegExp(`(?:€|EUR)${SPACE}?(${NUMBER})(?:${SPACE}?${SCALE}(?!\\p{L}))?`, 'gu')
/** Without one of these there is no money in a text. */
const CURRENCY = /€|eur|\d ?e(?!\p{L})/iu
const ROUGH = /(?:noin|n\.|yli|alle|lähes|reilu|vajaa|runsaa\p{L}*|vähintään|enintään|ca|cirka|about|some|over)\s*$/iu

/** Every amount with a currency in `text`, from left to right. Numbers without one are no money. */
export const amountsIn = remembered((text: string): readonly Amount[] => {
  if (!CURRENCY.test(text)) return []
  const after = Array.from(text.matchAll(AFTER), (match) => {
    const [whole, number = '', scale] = match
    const own = ownNumber(number, text.slice(0, match.index))
    const start = match.index + number.length - own.length
    const span = { start, end: match.index + whole.length, text: text.slice(start, match.index + whole.length) }
    return amountOf(own, scaleOf(scale), span, text)
  })
  const before = Array.from(text.matchAll(BEFORE), (match) =>
    amountOf(
      match[1] ?? '',
      scaleOf(match[2]),
      { start: match.index, end: match.index + match[0].length, text: match[0] },
      text,
    ),
  ).filter((amount) => !after.some(({ start, end }) => start < amount.end && amount.start < end))
  return [...after, ...before].toSorted((a, b) => a.start - b.start)
})

/** In `vuonna 2020 500 €` and `taulukossa 3 1 200 €` the first number is not the amount's. */
function ownNumber(number: string, before: string): string {
  const isStranger = /(?:^|\s)(?:vuonna|vuosina|år|in|luvussa|taulukossa|kuvassa|kohdassa)\s*$/iu.test(before)
  const rest = /^\d{1,4}[ \u00A0](?=\d)/.exec(number)
  return isStranger && rest !== null ? number.slice(rest[0].length) : number
}

function scaleOf(written: string | undefined): Scale {
  if (written === undefined) return 1
  return /^m/i.test(written) ? 1_000_000 : 1_000
}

function amountOf(number: string, scale: Scale, span: Span, text: string): Amount {
  const shared = { ...span, isRough: ROUGH.test(text.slice(0, span.start)), scale }
  const parsed = parseDecimal(normaliseSpaces(number), {
    maxDecimals: scale === 1 ? 2 : 6,
    // `1,255 M€` has its decimals after the comma; without a scale it could be a thousand euros in the English way.
    ...(scale > 1 && /^[^.,]*,\d+$/.test(number) && { decimalMark: ',' }),
  })
  if (parsed.ok) {
    const value = centsOf(parsed.value, scale)
    return { ...shared, cents: value, problem: null, readings: value === null ? [] : [value] }
  }
  const { error } = parsed
  if (!('readings' in error)) return { ...shared, cents: null, problem: 'broken', readings: [] }
  const readings = error.readings.flatMap((reading) => centsOf(reading, scale) ?? [])
  const problem = error.code === 'ambiguous' ? 'ambiguous' : 'broken'
  return { ...shared, cents: null, problem, readings }
}

/** `null` when it is no whole number of cents, or too large. */
function centsOf({ units, scale: decimals }: Decimal, scale: Scale): Cents | null {
  const [all, part] = [BigInt(units) * BigInt(scale * 100), 10n ** BigInt(decimals)]
  const value = Number(all / part)
  return all % part === 0n && isCents(value) ? value : null
}
