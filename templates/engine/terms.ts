import type { Language } from '#domain/values/language.ts'

/** Words that the engine itself prints, in the document's language. */
export interface Terms {
  table: string
  figure: string
  chapter: string
  /** What the emblem of the Union is, for those who can't see it. */
  euEmblem: string
}

export const terms: Readonly<Record<Language, Terms>> = {
  fi: { table: 'Taulukko', figure: 'Kuva', chapter: 'luku', euEmblem: 'Euroopan unionin lippu' },
  sv: { table: 'Tabell', figure: 'Figur', chapter: 'kapitel', euEmblem: 'Europeiska unionens flagga' },
  en: { table: 'Table', figure: 'Figure', chapter: 'chapter', euEmblem: 'Flag of the European Union' },
}
