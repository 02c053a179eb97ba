import type { Translate } from '../../i18n/words.ts'
import { settingsWords } from './words.ts'

/** The name of a check in words; the host's own name when this program has none. */
export function checkText(check: string, t: Translate<typeof settingsWords.fi>): string {
  if (check === 'integrity' || check === 'foreign-keys' || check === 'history' || check === 'attachments') {
    return t(`check.${check}`)
  }
  return `${t('check.other')} ${check}`
}
