import type { ProjectDeadline } from '#domain/claims/project-deadlines.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { decideWords } from './words/decide-words.ts'

/** What a deadline is about: `Maksatushakemus, kausi päättyy 30.6.2019`. */
export function useDeadlineText(): (deadline: ProjectDeadline) => string {
  const t = useWords(decideWords)
  const format = useFormat()
  return ({ kind, year, coversTo }) => {
    const name =
      kind === 'monitoring_data' ? t('kind.monitoring_data', { year: String(year ?? '') }) : t(`kind.${kind}`)
    return coversTo === null ? name : t('covers', { kind: name, day: format.day(coversTo) })
  }
}
