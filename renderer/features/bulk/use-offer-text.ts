import type { BulkOffer } from '#contract/index.ts'
import { useFormat } from '../../i18n/format.ts'
import { useLanguage, useWords } from '../../i18n/LanguageProvider.tsx'
import { bulkWords } from './words.ts'

/** What a report is called in the list, and a line of facts about it. */
export function useOfferText(): (offer: BulkOffer) => { name: string; facts: string } {
  const t = useWords(bulkWords)
  const format = useFormat()
  const { language } = useLanguage()
  return (offer) => {
    const facts: string[] = []
    if (offer.kind !== null) facts.push(t(`kind.${offer.kind}`))
    if (offer.reportId !== null)
      facts.push(
        offer.period === null ? t('whole_project') : format.period(offer.period.start, offer.period.end),
        t(`in.${offer.language}`),
      )
    if (offer.state === 'draft' || offer.state === 'checked') facts.push(t(`state.${offer.state}`))
    if (offer.due !== null) facts.push(t('due', { day: format.day(offer.due) }))
    return { name: offer.formNames[language] ?? offer.formId, facts: facts.join(' · ') }
  }
}
