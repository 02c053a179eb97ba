import { numberOfWord } from './number-words.ts'
import { remembered } from './remembered.ts'
import type { Span } from './sentences.ts'

/** A share written with `%` or in words; basis points. */
export interface Percent extends Span {
  readonly basisPoints: number
}

/** Person-months (htkk, htv · 12) in hundredths. */
export interface PersonMonths extends Span {
  readonly hundredths: number
  readonly isRough: boolean
}

const NUMBER = '(\\d{1,3}(?:[.,]\\d{1,2})?)'
const PERCENT = new RegExp(
  `(?<![\\d.,])(?:${NUMBER}|(\\p{L}+))[ \\u00A0\\u202F]?(?:%|prosent(?:tia|in|illa|teina)|procent|per ?cent)`,
  'giu',
)
const MONTHS = new RegExp(
  `(?<![\\d.,])${NUMBER}[ \\u00A0\\u202F]?(htkk|henkilötyökuukau\\p{L}*|htv|henkilötyövuo\\p{L}*|personmånad\\p{L}*|person-months?)(?!\\p{L})`,
  'giu',
)
const ROUGH = /(?:noin|n\.|yli|alle|lähes|reilu|vajaa|ca|about)\s*$/iu

export const percentsIn = remembered((text: string): readonly Percent[] => {
  if (!/%|prosent|procent|cent/i.test(text)) return []
  return Array.from(text.matchAll(PERCENT)).flatMap((match) => {
    const [whole, digits, word] = match
    const value = digits === undefined ? numberOfWord(word ?? '') : Number(digits.replace(',', '.'))
    if (value === undefined) return []
    return [{ start: match.index, end: match.index + whole.length, text: whole, basisPoints: Math.round(value * 100) }]
  })
})

export const personMonthsIn = remembered((text: string): readonly PersonMonths[] => {
  if (!/ht[kv]|henkilötyö|person/i.test(text)) return []
  return Array.from(text.matchAll(MONTHS), (match) => {
    const [whole, digits = '', unit = ''] = match
    const perUnit = /^(?:htv|henkilötyövuo)/i.test(unit) ? 12 : 1
    const hundredths = Math.round(Number(digits.replace(',', '.')) * 100) * perUnit
    const isRough = ROUGH.test(text.slice(0, match.index))
    return { start: match.index, end: match.index + whole.length, text: whole, hundredths, isRough }
  })
})
