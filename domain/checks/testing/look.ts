import type { Check, CheckInput } from '../check.ts'
import type { Finding } from '../finding.ts'
import { findingText } from '../finding-text.ts'
import { runChecks } from '../run-checks.ts'
import { baseInput, paragraph } from './base-input.ts'

/** The base input with changes on top. */
export const inputWith = (changes: Partial<CheckInput>): CheckInput => ({ ...baseInput, ...changes })

/** The base input with one text of its own in place of a section's, a paragraph each. */
export function inputWithText(text: string | readonly string[], changes: Partial<CheckInput> = {}): CheckInput {
  const narrative = (typeof text === 'string' ? [text] : text).map(paragraph)
  return inputWith({
    ...changes,
    texts: { ...baseInput.texts, summary: { rowId: 'text-summary', narrative, isReady: true } },
  })
}

/** What a check finds, as `severity: sentence` in Finnish. */
export function found(check: Check, input: CheckInput): readonly string[] {
  return runChecks([check], input).map(told)
}

export const foundInText = (check: Check, text: string | readonly string[], changes: Partial<CheckInput> = {}) =>
  found(check, inputWithText(text, changes))

/** Spaces that don't break are plain ones here. */
export const told = (finding: Finding): string =>
  `${finding.severity}: ${findingText(finding, 'fi').replaceAll('\u00A0', ' ')}`
