import type { Translate } from '../../i18n/words.ts'
import { settingsWords } from './words.ts'

/** The name of a check in words; the host's own name when this program has none. */
export function checkText(check: string, t: Translate<typeof settingsWords.fi>): string {
  const known = (['integrity', 'foreign-keys', 'history', 'attachments', 'archive'] as const).find(
    (name) => name === check,
  )
  if (known !== undefined) return t(`check.${known}`)
  return `${t('check.other')} ${check}`
}
