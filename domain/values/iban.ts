import { err, ok } from './result.ts'
import type { Result } from './result.ts'
import { normaliseSpaces } from './text.ts'

declare const ibanBrand: unique symbol

/** International bank account number (IBAN-tilinumero): capitals and digits without spaces, checked by ISO 7064 mod 97-10. */
export type Iban = string & { readonly [ibanBrand]: true }

export type IbanProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not_an_iban'; readonly text: string }
  | { readonly code: 'wrong_length'; readonly text: string; readonly length: number; readonly expected: number }
  | { readonly code: 'wrong_check_digits'; readonly text: string }

const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/
const FINNISH_SHAPE = /^FI\d+$/
const FINNISH_LENGTH = 18

export function isIban(text: string): text is Iban {
  if (!SHAPE.test(text)) return false
  if (text.startsWith('FI') && (text.length !== FINNISH_LENGTH || !FINNISH_SHAPE.test(text))) return false
  return remainderOf97(text.slice(4) + text.slice(0, 4)) === 1
}

/** Reads an account number with or without spaces, in capitals or not. Finnish numbers have 18 characters. */
export function parseIban(text: string): Result<Iban, IbanProblem> {
  const compact = normaliseSpaces(text).replaceAll(' ', '').toUpperCase()
  if (compact === '') return err({ code: 'empty' })
  if (isIban(compact)) return ok(compact)
  if (FINNISH_SHAPE.test(compact) && compact.length !== FINNISH_LENGTH) {
    return err({ code: 'wrong_length', text, length: compact.length, expected: FINNISH_LENGTH })
  }
  const finnishWithLetters = compact.startsWith('FI') && !FINNISH_SHAPE.test(compact)
  if (!SHAPE.test(compact) || finnishWithLetters) return err({ code: 'not_an_iban', text })
  return err({ code: 'wrong_check_digits', text })
}

/** Groups of four parted by U+0020, as on invoices: `FI21 1234 5600 0007 85`. */
export function formatIban(iban: Iban): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Letters count as 10–35; taken piece by piece, because the whole number does not fit a safe integer. */
function remainderOf97(characters: string): number {
  let rest = 0
  for (let index = 0; index < characters.length; index += 1) {
    const value = Number.parseInt(characters.charAt(index), 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest
}
