/** First characters with which spreadsheet programs take a text for a formula, in their wide forms too. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** A text that no spreadsheet program runs: an apostrophe before what would be a formula. */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** A cell of a file that we write. Amounts in cents are written as numbers, days as days. */
export type OutCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'money'; readonly cents: number }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'empty' }
