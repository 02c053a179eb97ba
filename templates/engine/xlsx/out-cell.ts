import type { CellData } from '../model.ts'

/** First characters with which spreadsheet programs take a text for a formula, in their wide forms too. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

export const looksLikeFormula = (text: string): boolean => FORMULA.test(text)

/** A text that no spreadsheet program runs: an apostrophe before what would be a formula. */
export function harmlessText(text: string): string {
  return looksLikeFormula(text) ? `'${text}` : text
}

/** A cell of a file that we write: amounts, days, numbers and shares go as such, so that its reader can calculate. */
export type OutCell = CellData | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' }

/** `-1234,50`: exact and without grouping, so that every program reads it as a number. */
export function decimalText(units: number, scale: number, mark: ',' | '.'): string {
  const digits = String(Math.abs(units)).padStart(scale + 1, '0')
  const [whole, fraction] = [digits.slice(0, digits.length - scale), digits.slice(digits.length - scale)]
  return `${units < 0 ? '-' : ''}${whole}${fraction === '' ? '' : mark + fraction}`
}

export const moneyText = (cents: number, mark: ',' | '.'): string => decimalText(cents, 2, mark)
