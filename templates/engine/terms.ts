import type { Language } from '#domain/values/language.ts'

/** Words that the engine itself prints, in the document's language. */
export interface Terms {
  table: string
  figure: string
  chapter: string
}

export const terms: Readonly<Record<Language, Terms>> = {
  fi: { table: 'Taulukko', figure: 'Kuva', chapter: 'luku' },
  sv: { table: 'Tabell', figure: 'Figur', chapter: 'kapitel' },
  en: { table: 'Table', figure: 'Figure', chapter: 'chapter' },
}
