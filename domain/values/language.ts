import { NO_BREAK_SPACE } from './text.ts'

/** Languages of the reports and of the screen. */
export type Language = 'fi' | 'sv' | 'en'

interface NumberMarks {
  /** Between groups of three digits. */
  readonly group: string
  readonly decimal: ',' | '.'
  /** Between a number and a per cent sign that follows it. */
  readonly beforePercent: string
}

/**
 * Marks of written numbers. Written down here instead of asking Intl, so that a report has the same bytes on every
 * machine and after every update of the locale data.
 */
export const NUMBER_MARKS = {
  fi: { group: NO_BREAK_SPACE, decimal: ',', beforePercent: NO_BREAK_SPACE },
  sv: { group: NO_BREAK_SPACE, decimal: ',', beforePercent: NO_BREAK_SPACE },
  en: { group: ',', decimal: '.', beforePercent: '' },
} as const satisfies Record<Language, NumberMarks>
