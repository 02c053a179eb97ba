import type { GroupDetail, GroupPeriod } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { groupWords } from './words/group-words.ts'

/** `1. 1.1.2024–30.6.2024`. */
export function usePeriodName(): (period: GroupPeriod) => string {
  const t = useWords(groupWords)
  const format = useFormat()
  return ({ serial, days }) => t('period.name', { serial: String(serial), days: format.period(days.start, days.end) })
}

/** Names of companies by their ids. */
export function nameOf(companies: GroupDetail['companies'], id: string): string {
  return companies.find(({ organisationId }) => organisationId === id)?.name ?? ''
}
