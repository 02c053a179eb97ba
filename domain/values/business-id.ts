import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { normaliseSpaces } from './text.ts'

declare const businessIdBrand: unique symbol

/** Finnish business identity code (Y-tunnus): seven digits, a hyphen and a check digit that is right. */
export type BusinessId = string & { readonly [businessIdBrand]: true }

export type BusinessIdProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not_a_business_id'; readonly text: string }
  /** A right code in another form: six digits (the old length), without hyphen, or as a VAT number. */
  | { readonly code: 'other_form'; readonly text: string; readonly suggestion: BusinessId }
  | { readonly code: 'wrong_check_digit'; readonly text: string; readonly expected: number }
  /** These seven digits leave remainder 1, so no check digit makes them a code. */
  | { readonly code: 'unassignable'; readonly text: string }

const CANONICAL = /^(\d{7})-(\d)$/
/** Six or seven digits and a check digit, joined by any dash or none, perhaps after `FI`. */
const LOOSE = /^(?:FI ?)?(\d{6,7}) ?[-\u2010-\u2013\u2212]? ?(\d)$/i
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const

/**
 * Check digit of the first seven digits: weights 7 9 10 5 8 4 2, remainder of 11; 0 → 0, 1 → none, else 11 − r.
 * Throws RangeError unless `digits` is seven digits.
 */
export function businessIdCheckDigit(digits: string): number | undefined {
  if (!/^\d{7}$/.test(digits)) throw new RangeError(`${digits} is not seven digits`)
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0)
  const rest = sum % 11
  return rest === 1 ? undefined : (11 - rest) % 11
}

export function isBusinessId(text: string): text is BusinessId {
  const match = CANONICAL.exec(text)
  return match?.[1] !== undefined && businessIdCheckDigit(match[1]) === Number(match[2])
}

/** Takes only the printed form `1234567-1`; other ways of writing a right code come back as a suggestion. */
export function parseBusinessId(text: string): Result<BusinessId, BusinessIdProblem> {
  if (isBusinessId(text)) return ok(text)
  const tidy = normaliseSpaces(text)
  if (tidy === '') return err({ code: 'empty' })
  const match = LOOSE.exec(tidy)
  const digits = match?.[1]?.padStart(7, '0')
  if (digits === undefined) return err({ code: 'not_a_business_id', text })
  const expected = businessIdCheckDigit(digits)
  if (expected === undefined) return err({ code: 'unassignable', text })
  const suggestion = `${digits}-${match?.[2] ?? ''}`
  if (!isBusinessId(suggestion)) return err({ code: 'wrong_check_digit', text, expected })
  return err({ code: 'other_form', text, suggestion })
}
