import { useMantineColorScheme } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Language, Settings } from '#contract/index.ts'
import { useApi } from '../../api/ApiProvider.tsx'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'

export const languages = ['fi', 'sv', 'en'] as const satisfies readonly Language[]
export const languageNames = { fi: 'Suomi', sv: 'Svenska', en: 'English' } as const satisfies Record<Language, string>

export type Theme = Settings['theme']
export const themes = ['light', 'dark', 'system'] as const satisfies readonly Theme[]

/** Language and colours of the screen. They change at once and are kept in the workspace after that. */
export function useAppearance() {
  const { orpc } = useApi()
  const { language, setLanguage: showLanguage } = useLanguage()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const { mutate } = useMutation(orpc.workspace.updateSettings.mutationOptions())
  const setLanguage = useCallback(
    (next: Language) => {
      showLanguage(next)
      mutate({ language: next })
    },
    [showLanguage, mutate],
  )
  const setTheme = useCallback(
    (next: Theme) => {
      setColorScheme(next === 'system' ? 'auto' : next)
      mutate({ theme: next })
    },
    [setColorScheme, mutate],
  )
  const theme: Theme = colorScheme === 'auto' ? 'system' : colorScheme
  return { language, setLanguage, theme, setTheme }
}
