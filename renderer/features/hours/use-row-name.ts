import { useMemo } from 'react'
import type { HourRow } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { hoursWords } from './words.ts'

/** What a row is called: `A70001 TP1`, the name of a project elsewhere, `Muu työ`. */
export function useRowName(): (row: HourRow) => string {
  const t = useWords(hoursWords)
  return useMemo(
    () =>
      ({ kind, projectCode, activity }: HourRow) => {
        if (kind === 'outside_project') return activity
        const first = kind === 'project' ? projectCode : t(`kind.${kind}`)
        return [first, activity].filter(Boolean).join(' ')
      },
    [t],
  )
}
