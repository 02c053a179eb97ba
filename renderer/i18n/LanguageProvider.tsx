import { createContext, use, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '#domain/values/language.ts'
import { translatorOf } from './words.ts'
import type { Texts, Translate, Words } from './words.ts'

interface LanguageState {
  readonly language: Language
  /** Changes the words at once; keeping the choice is the settings' work. */
  readonly setLanguage: (language: Language) => void
}

const LanguageContext = createContext<LanguageState | null>(null)

export function LanguageProvider({ initial, children }: { readonly initial: Language; readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(initial)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  const state = useMemo(() => ({ language, setLanguage }), [language])
  return <LanguageContext value={state}>{children}</LanguageContext>
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext)
  if (state === null) throw new Error('useLanguage needs a LanguageProvider above it')
  return state
}

/** The words of a feature in the user's language: `const t = useWords(words)`, `t('title')`. */
export function useWords<Finnish extends Texts>(words: Words<Finnish>): Translate<Finnish> {
  const { language } = useLanguage()
  return useMemo(() => translatorOf(words, language), [words, language])
}
