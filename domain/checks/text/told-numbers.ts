import { numberOfWord } from './number-words.ts'

/** A number as texts have it, in digits or in words; for building patterns. Captures nothing. */
export const NUMBER = String.raw`(?:\d{1,3}(?:[ \u00A0]\d{3})+|\d{1,6}|\p{L}{4,})`

/** What `NUMBER` matched; undefined for a word that is no number. */
export function numberOf(written: string): number | undefined {
  return /^\d/.test(written) ? Number(written.replaceAll(/\D/g, '')) : numberOfWord(written)
}
