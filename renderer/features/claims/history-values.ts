import type { Language } from '#domain/values/language.ts'
import { formatPercent, isBasisPoints } from '#domain/values/rate.ts'
import { claimWords } from './words/claim-words.ts'
import { claimColumnWords } from './words/history-words.ts'

const flags = new Set(['isLast', 'inForce', 'isLate'])

/** A stored value of a claim as people read it; undefined for a column that is no code. */
export function claimValueText(column: string, value: unknown, language: Language): string | undefined {
  const words = claimColumnWords[language]
  const states = claimWords[language]
  if (flags.has(column)) return value === 1 ? words.yes : words.no
  if (column === 'snapshotJson') return words.kept
  if (column === 'offsetRate' && typeof value === 'number' && isBasisPoints(value))
    return formatPercent(value, language)
  if (column !== 'state') return undefined
  if (value === 'draft' || value === 'sent') return states[value]
  return value === 'decided' || value === 'paid' ? states[`state.${value}`] : undefined
}
