import type { PortfolioDeadline } from '#contract/index.ts'
import { useWords } from '../../i18n/LanguageProvider.tsx'
import { saveFile } from '../../api/save-file.ts'
import { citationText } from '../decision/rule-text.ts'
import { useDeadlineText } from '../claims/use-deadline-text.ts'
import { portfolioWords } from './words.ts'

/** Saves deadlines as a file that calendars open. The library comes when it is asked for. */
export function useCalendar(): (deadlines: readonly PortfolioDeadline[]) => Promise<void> {
  const t = useWords(portfolioWords)
  const text = useDeadlineText()
  const entry = ({ projectId, code, name, deadline }: PortfolioDeadline) => {
    const { kind, due, coversTo, year, citation, certainty, note } = deadline
    const source = citation === null ? t('calendar.decision') : citationText(citation)
    return {
      id: [projectId, kind, coversTo ?? year ?? ''].join('/'),
      due,
      title: `${code}: ${text(deadline)}`,
      description: [
        name,
        note,
        t('calendar.source', { source }),
        ...(certainty === 'unverified' ? [t('calendar.unverified')] : []),
      ]
        .filter((line) => line !== '')
        .join('\n'),
    }
  }
  return async (deadlines) => {
    const { deadlineCalendar } = await import('./deadline-calendar.ts')
    const calendar = deadlineCalendar(t('calendar.name'), deadlines.map(entry), new Date().toISOString())
    const bytes = new TextEncoder().encode(calendar)
    const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    saveFile({ name: t('calendar.file'), mediaType: 'text/calendar', base64 })
  }
}
