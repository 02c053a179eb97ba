import { err, ok } from './result.ts'
import type { Result } from './result.ts'

/** U+00A0, groups digits and keeps a number and its unit on one line. */
export const NO_BREAK_SPACE = '\u00A0'
/** U+2212, the minus sign that Finnish typography wants. */
export const MINUS = '\u2212'
/** U+2013, between the ends of a range. */
export const EN_DASH = '\u2013'

/** U+0020, tabulator, no-break (U+00A0), figure (U+2007), thin (U+2009) and narrow no-break space (U+202F). */
const ANY_SPACE = /[ \t\u00A0\u2007\u2009\u202F]/g

/** Every kind of space as U+0020, none at the ends. Line breaks stay. */
export function normaliseSpaces(text: string): string {
  return text.replace(ANY_SPACE, ' ').trim()
}

/** Like `normaliseSpaces`, and runs of white space, line breaks too, become one U+0020. */
export function collapseSpaces(text: string): string {
  return normaliseSpaces(text).replace(/\s+/g, ' ')
}

/** Puts `mark` between groups of three, counted from the right. `digits` holds digits only. */
export function groupDigits(digits: string, mark: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, mark)
}

/** An e-mail address as published project descriptions print it: `@` is written `(at)`. */
export function emailToPublished(email: string): string {
  return email.replaceAll('@', '(at)')
}

/** The text holds a plain `@` already, so printing it again would not give back the same text. */
export interface PublishedEmailProblem {
  readonly code: 'plain_at_sign'
  readonly text: string
}

/** Reads `name(at)example.fi`; `emailToPublished` of the value is always `text` again. */
export function emailFromPublished(text: string): Result<string, PublishedEmailProblem> {
  if (text.includes('@')) return err({ code: 'plain_at_sign', text })
  return ok(text.replaceAll('(at)', '@'))
}
