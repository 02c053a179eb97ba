import { CATEGORIES_OF_REGIME, ENTERED_CATEGORIES } from '../cost-models/category.ts'
import type { EnteredCategory } from '../cost-models/category.ts'
import type { Regime } from '../rules/regime.ts'
import type { Language } from '../values/language.ts'
import type { Choice } from './choices.ts'

/** Names of the cost categories (kustannuslajit); Finnish ones of a regime are those of its forms. */
const NAMES: Readonly<Record<EnteredCategory, Readonly<Record<Language, string>>>> = {
  staff: { fi: 'Palkkakustannukset', sv: 'Lönekostnader', en: 'Staff costs' },
  services: { fi: 'Ostopalvelut', sv: 'Köpta tjänster', en: 'Purchased services' },
  communication: { fi: 'Viestintä', sv: 'Kommunikation', en: 'Communication' },
  travel: { fi: 'Matkakustannukset', sv: 'Resekostnader', en: 'Travel costs' },
  materials: { fi: 'Tarvikkeet ja materiaalit', sv: 'Förnödenheter och material', en: 'Supplies and materials' },
  devices: { fi: 'Koneet ja laitteet', sv: 'Maskiner och anordningar', en: 'Machines and devices' },
  equipment: {
    fi: 'Kone- ja laiteinvestoinnit',
    sv: 'Maskin- och utrustningsinvesteringar',
    en: 'Investments in machinery',
  },
  buildings_land: { fi: 'Rakennukset ja maa-alueet', sv: 'Byggnader och markområden', en: 'Buildings and land' },
  investment: { fi: 'Investoinnit', sv: 'Investeringar', en: 'Investments' },
  audit: { fi: 'Tilintarkastus', sv: 'Revision', en: 'Audit' },
  rents: { fi: 'Vuokrat', sv: 'Hyror', en: 'Rents' },
  small_purchases: {
    fi: 'Pienhankinnat ja tarjoilut',
    sv: 'Små inköp och servering',
    en: 'Small purchases and catering',
  },
  international: { fi: 'Kansainvälinen yhteistyö', sv: 'Internationellt samarbete', en: 'International cooperation' },
  promotion: { fi: 'Menekinedistäminen', sv: 'Avsättningsfrämjande', en: 'Sales promotion' },
  assessment: {
    fi: 'Yrityskohtaiset arvioinnit ja testaukset',
    sv: 'Företagsvisa utvärderingar och test',
    en: 'Assessments and tests of companies',
  },
  pilot_depreciation: {
    fi: 'Pilottilaitteiden poistot',
    sv: 'Avskrivningar på pilotanordningar',
    en: 'Depreciation of pilot devices',
  },
  other: { fi: 'Muut kustannukset', sv: 'Övriga kostnader', en: 'Other costs' },
}

export function categoryName(category: EnteredCategory, language: Language, regime?: Regime): string {
  if (language !== 'fi' || regime === undefined) return NAMES[category][language]
  const line = CATEGORIES_OF_REGIME[regime].find((each) => each.line === category)
  return line?.titleFi ?? NAMES[category].fi
}

/** The categories that can be entered under a regime, in the order of the funder's forms. */
export function enteredCategoriesOf(regime: Regime): readonly EnteredCategory[] {
  const lines = CATEGORIES_OF_REGIME[regime].map(({ line }) => line)
  return ENTERED_CATEGORIES.filter((category) => lines.includes(category)).toSorted(
    (a, b) => lines.indexOf(a) - lines.indexOf(b),
  )
}

/** The categories of a regime with all names under which they may be written, that of `language` first. */
export function categoryChoices(regime: Regime, language: Language): readonly Choice<EnteredCategory>[] {
  return enteredCategoriesOf(regime).map((value) => {
    const names = [
      categoryName(value, language, regime),
      categoryName(value, 'fi', regime),
      ...Object.values(NAMES[value]),
    ]
    return { value, names: [...new Set(names)] }
  })
}

export function isEnteredCategory(text: string): text is EnteredCategory {
  return Object.hasOwn(NAMES, text)
}
