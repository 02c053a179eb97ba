import type { Language } from '../values/language.ts'

interface GapWords {
  /** In the place of a figure of which not even the name is known. */
  readonly figure: string
  readonly reference: string
  readonly picture: string
}

/** What stands in a text where something is missing; in brackets, so that nobody takes the gap for text. */
export const gapWords: Readonly<Record<Language, GapWords>> = {
  fi: { figure: '[luku puuttuu]', reference: '[viittauksen kohde puuttuu]', picture: 'Kuvalta puuttuu tekstivastine' },
  sv: { figure: '[siffran saknas]', reference: '[hänvisningens mål saknas]', picture: 'Bilden saknar textalternativ' },
  en: { figure: '[figure missing]', reference: '[reference missing]', picture: 'The picture has no text alternative' },
}
