import type { ClaimSummary } from '#contract/index.ts'
import type { ClaimFinding } from '#domain/claims/claim-finding.ts'
import type { OverrunFinding } from '#domain/claims/claim-lines.ts'
import { negateCents } from '#domain/values/money.ts'
import type { Language } from '#domain/values/language.ts'
import { failureOf } from '../../api/errors.ts'
import { formatFor } from '../../i18n/format.ts'
import { translatorOf } from '../../i18n/words.ts'
import { categoryWords } from '../decision/words/category-words.ts'
import { claimWords } from './words/claim-words.ts'
import { claimFindingWords } from './words/finding-words.ts'

type Head = Pick<ClaimSummary, 'state' | 'inForce' | 'isCorrection'>

/** Luonnos, Lähetetty, Korvattu korjauksella, … */
export function stateText({ state, inForce, isCorrection }: Head, language: Language): string {
  const words = claimWords[language]
  if (isCorrection) return words.correction
  if (!inForce) return words.replaced
  return state === 'decided' || state === 'paid' ? words[`state.${state}`] : words[state]
}

/** Hakemus 2, Hakemus 2, korjaus 1. */
export function nameText({ serial, revision }: Pick<ClaimSummary, 'serial' | 'revision'>, language: Language): string {
  const t = translatorOf(claimWords, language)
  return revision === 1 ? t('name', { serial }) : t('name.revision', { serial, revision: revision - 1 })
}

/** A finding as a sentence. */
export function claimFindingText(finding: ClaimFinding, language: Language): string {
  const t = translatorOf(claimFindingWords, language)
  const format = formatFor(language)
  switch (finding.code) {
    case 'chain':
      return problemText({ code: finding.problem.code, details: { ...finding.problem } }, language)
    case 'earlier_draft':
      return t('earlier_draft', { serial: finding.serial })
    case 'period_not_over':
      return t('period_not_over', { day: format.day(finding.end) })
    case 'left_out': {
      const { count, amount, reason } = finding
      return t('left_out', { count, amount: format.money(amount), reason: t(`reason.${reason}`) })
    }
    case 'late_rows':
      return t('late_rows', { count: finding.count, amount: format.money(finding.amount) })
    case 'after_deadline':
      return t('after_deadline', { day: format.day(finding.due) })
    case 'advance_left':
      return t('advance_left', { amount: format.money(finding.amount) })
    case 'bound_by':
      return t(`bound.${finding.bound}`)
    case 'pays_back':
      return t('pays_back', { amount: format.money(negateCents(finding.amount)) })
    default:
      return t(finding.code)
  }
}

/** An overrun as a sentence; rules that nobody has verified say so. */
export function overrunText({ line, cut, verdict }: OverrunFinding, language: Language): string {
  const t = translatorOf(claimFindingWords, language)
  const { reason, certainty } = verdict
  if (reason === null) return ''
  const name = line === null ? '' : categoryWords[language][line]
  const text = t(`overrun.${reason}`, { line: name, cut: formatFor(language).money(cut) })
  return certainty === 'unverified' && line !== null ? `${text} (${t('overrun.unverified')})` : text
}

export interface ClaimProblem {
  readonly code: string
  readonly details?: Record<string, unknown> | undefined
}

/** Why something can't be written, with the days that it is about. */
export function problemText({ code, details = {} }: ClaimProblem, language: Language): string {
  const words = claimFindingWords[language]
  const format = formatFor(language)
  if (!Object.hasOwn(words, code)) return words.missing
  const text = (value: unknown) => (typeof value === 'string' ? format.day(value) : '')
  const stretch = details['missing'] ?? details['shared']
  const day = details['projectEnd'] ?? details['expected'] ?? details['sentOn'] ?? details['end']
  const params: Record<string, string> = { day: text(day), serial: JSON.stringify(details['serial'] ?? '') }
  if (typeof stretch === 'object' && stretch !== null && 'start' in stretch && 'end' in stretch) {
    params['period'] = format.period(String(stretch.start), String(stretch.end))
  }
  const known: Readonly<Record<string, string>> = words
  return (known[code] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
}

/** The problems of a refused call by field; null when it failed by something else. */
export function problemsOf(error: unknown): readonly (ClaimProblem & { readonly field: string })[] | null {
  const failure = failureOf(error)
  return failure.code === 'invalid_input' ? failure.data.problems : null
}
