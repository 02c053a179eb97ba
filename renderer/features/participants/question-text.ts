import { useMemo } from 'react'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import type { Texts } from '../../i18n/words.ts'
import { questionWords } from './question-words.ts'

export interface QuestionTexts {
  question(id: string): string
  answer(question: string, answer: string): string
}

export function useQuestionTexts(): QuestionTexts {
  const { language } = useLanguage()
  return useMemo(() => {
    const texts: Texts = questionWords[language]
    return {
      question: (id) => texts[id] ?? id,
      answer: (question, answer) => texts[`${question}.${answer}`] ?? texts[answer] ?? answer,
    }
  }, [language])
}
