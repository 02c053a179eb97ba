import { centsFromDecimal, isCents, parseMoney } from '../../values/money.ts'
import type { Cents } from '../../values/money.ts'
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
}

const SPACE = '[ \\u00A0\\u2007\\u2009\\u202F]'
const NUMBER = `[-\\u2212]?\\d(?:[\\d.,]|${SPACE}(?=\\d))*`
const UNIT = '(?:€|euro(?:a|n|lla|ja|jen|ksi|ina)?(?![\\p{L}])|eur(?![\\p{L}])|e(?![\\p{L}]))'
const SCALE = `(?:(milj(?:oonaa|oonan|\\.)?|M|tuhatta|tuhannen|t)${SPACE}?)?`
const AFTER = new RegExp(`(?<![\\p{L}\\d.,])(${NUMBER})${SPACE}?${SCALE}${UNIT}`, 'giu')
const BEFORE = new RegExp(`(?:€|EUR)${SPACE}?(${NUMBER})`, 'gu')
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
    return amountOf(own, factorOf(scale), span, text)
  })
  const before = Array.from(text.matchAll(BEFORE), (match) =>
    amountOf(match[1] ?? '', 1, { start: match.index, end: match.index + match[0].length, text: match[0] }, text),
  ).filter((amount) => !after.some(({ start, end }) => start < amount.end && amount.start < end))
  return [...after, ...before].toSorted((a, b) => a.start - b.start)
})

/** In `vuonna 2020 500 €` and `taulukossa 3 1 200 €` the first number is not the amount's. */
function ownNumber(number: string, before: string): string {
  const isStranger = /(?:^|\s)(?:vuonna|vuosina|år|in|luvussa|taulukossa|kuvassa|kohdassa)\s*$/iu.test(before)
  const rest = /^\d{1,4}[ \u00A0](?=\d)/.exec(number)
  return isStranger && rest !== null ? number.slice(rest[0].length) : number
}

function factorOf(scale: string | undefined): number {
  if (scale === undefined) return 1
  return /^m/i.test(scale) ? 1_000_000 : 1_000
}

function amountOf(number: string, factor: number, span: Span, text: string): Amount {
  const isRough = ROUGH.test(text.slice(0, span.start))
  const parsed = parseMoney(number)
  if (parsed.ok) {
    const value = times(parsed.value, factor)
    return { ...span, cents: value, problem: null, readings: value === null ? [] : [value], isRough }
  }
  const { error } = parsed
  if (!('readings' in error)) return { ...span, cents: null, problem: 'broken', readings: [], isRough }
  const readings = error.readings.flatMap((reading) => {
    const exact = centsFromDecimal(reading)
    return exact === undefined ? [] : (times(exact, factor) ?? [])
  })
  const problem = error.code === 'ambiguous' ? 'ambiguous' : 'broken'
  return { ...span, cents: null, problem, readings, isRough }
}

function times(amount: Cents, factor: number): Cents | null {
  const value = amount * factor
  return isCents(value) ? value : null
}
