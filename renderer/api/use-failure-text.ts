import { useMemo } from 'react'
import { useLanguage } from '../i18n/LanguageProvider.tsx'
import { translatorOf } from '../i18n/words.ts'
import type { Language } from '#domain/values/language.ts'
import { failureOf } from './errors.ts'
import type { Failure } from './errors.ts'
import { failureWords } from './words.ts'

export interface FailureText {
  /** What happened. */
  readonly title: string
  /** What is safe and what to do. */
  readonly help: string
}

export function failureText(failure: Failure, language: Language): FailureText {
  const t = translatorOf(failureWords, language)
  if (failure.code === 'already_exists') {
    return { title: t('already_exists', { value: failure.data.value }), help: t('already_exists.help') }
  }
  if (failure.code === 'period_locked' && failure.data.claim !== undefined) {
    return { title: t('in_sent_claim', { serial: failure.data.claim.serial }), help: t('in_sent_claim.help') }
  }
  if (failure.code === 'template_unavailable' && failure.data.fitting !== undefined) {
    return { title: t('form_does_not_fit'), help: t('form_does_not_fit.help') }
  }
  if (failure.code === 'import_rejected') {
    return { title: t('import_rejected', { fileName: failure.data.fileName }), help: t('import_rejected.help') }
  }
  if (failure.code === 'internal') {
    return { title: t('internal'), help: t('internal.help', { incident: failure.data.incident }) }
  }
  return { title: t(failure.code), help: t(`${failure.code}.help`) }
}

/** Words for any thrown thing, in the user's language: `describe(error).title`. */
export function useFailureText(): (error: unknown) => FailureText {
  const { language } = useLanguage()
  return useMemo(() => (error: unknown) => failureText(failureOf(error), language), [language])
}
