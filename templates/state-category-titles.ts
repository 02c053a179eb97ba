import { CATEGORIES_OF_REGIME } from '#domain/cost-models/category.ts'
import type { Category } from '#domain/cost-models/category.ts'
import type { Language } from '#domain/values/language.ts'

/** Budget lines of public state-grant forms in Swedish, as those forms print them; the English ones are translations. */
const translated: Readonly<Partial<Record<Category, Readonly<Record<'sv' | 'en', string>>>>> = {
  staff: { sv: 'Personalkostnader', en: 'Staff costs' },
  materials: { sv: 'Material, utrustning och varor', en: 'Materials and goods' },
  equipment: { sv: 'Anskaffning av utrustning', en: 'Equipment' },
  services: { sv: 'Tjänster', en: 'Services' },
  rents: { sv: 'Hyror', en: 'Rents' },
  travel: { sv: 'Resekostnader', en: 'Travel' },
  other: { sv: 'Övriga kostnader', en: 'Other costs' },
}

export function stateCategoryTitle(category: Category, language: Language): string {
  const own = CATEGORIES_OF_REGIME.STATE.find(({ line }) => line === category)?.titleFi ?? category
  return language === 'fi' ? own : (translated[category]?.[language] ?? own)
}
