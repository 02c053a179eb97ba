import type { Language } from '#domain/values/language.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import { problemWords } from '../../ui/words.ts'
import { findingWords, ledgerProblemWords } from './words/problem-words.ts'

interface AnyProblem {
  readonly code: string
  readonly start?: string | null
  readonly end?: string | null
  readonly serial?: number
}

/** Why a cell can't be taken, in the user's language. */
export function problemText(problem: AnyProblem, language: Language): string {
  const own = ledgerProblemWords[language]
  const common = problemWords[language]
  const { code } = problem
  if (code === 'outside_period' && problem.start === undefined) return findingWords[language].outside_period
  if (code === 'outside_period') {
    const format = formatFor(language)
    const dates = { start: format.day(problem.start ?? null), end: format.day(problem.end ?? null) }
    return translatorOf(ledgerProblemWords, language)('outside_period', dates)
  }
  if (code === 'in_sent_claim') {
    const period = formatFor(language).period(problem.start ?? null, problem.end ?? null)
    return translatorOf(ledgerProblemWords, language)('in_sent_claim', { serial: problem.serial ?? 0, period })
  }
  if (hasWord(own, code)) return own[code]
  return hasWord(common, code) ? common[code] : common.other
}

function hasWord<Words extends object>(words: Words, code: string): code is keyof Words & string {
  return Object.hasOwn(words, code)
}
