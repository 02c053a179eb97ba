import type { Certainty } from '../rules/rule.ts'
import type { Regime } from '../rules/regime.ts'

/** Categories that costs are booked in (kustannuslajit). */
export const ENTERED_CATEGORIES = [
  'staff',
  'services',
  'communication',
  'travel',
  'materials',
  'devices',
  'equipment',
  'buildings_land',
  'investment',
  'audit',
  'rents',
  'small_purchases',
  'international',
  'promotion',
  'assessment',
  'pilot_depreciation',
  'other',
] as const
export type EnteredCategory = (typeof ENTERED_CATEGORIES)[number]

/** Categories that a cost model computes; nothing can be booked in them. */
export const COMPUTED_CATEGORIES = ['staff_side_costs', 'flat_rate_staff', 'flat_rate'] as const
export type ComputedCategory = (typeof COMPUTED_CATEGORIES)[number]

export type Category = EnteredCategory | ComputedCategory
export const CATEGORIES = [...ENTERED_CATEGORIES, ...COMPUTED_CATEGORIES] as const satisfies readonly Category[]

/** A line of the budget: side costs and flat-rate staff belong to the staff line. */
export const BUDGET_LINES = [...ENTERED_CATEGORIES, 'flat_rate'] as const
export type BudgetLine = (typeof BUDGET_LINES)[number]

export function budgetLineOf(category: Category): BudgetLine {
  return category === 'staff_side_costs' || category === 'flat_rate_staff' ? 'staff' : category
}

export interface CategoryDefinition {
  readonly line: BudgetLine
  /** As the funder's forms print it. */
  readonly titleFi: string
  readonly certainty: Certainty
}

function known(line: BudgetLine, titleFi: string): CategoryDefinition {
  return { line, titleFi, certainty: 'verified' }
}

function likely(line: BudgetLine, titleFi: string): CategoryDefinition {
  return { line, titleFi, certainty: 'unverified' }
}

/**
 * The lines that a decision may have, in the order of the funder's forms: cost lines of decisions of 2014–2020;
 * VNA 866/2021 9–11 §; VNA 1174/2014 7 § as amended by VNA 338/2017; VNA 617/2023 12 §; the budget of public forms for
 * state grants. The decision itself says which
 * of them it approves; only those can be claimed.
 */
export const CATEGORIES_OF_REGIME: Readonly<Record<Regime, readonly CategoryDefinition[]>> = {
  SF14: [
    known('staff', 'Palkkakustannukset'),
    known('services', 'Ostopalvelut'),
    known('equipment', 'Kone- ja laiteinvestoinnit'),
    likely('buildings_land', 'Rakennukset ja maa-alueet'),
    likely('other', 'Muut kustannukset'),
    likely('flat_rate', 'Flat rate'),
  ],
  SF21: [
    known('staff', 'Palkkakustannukset'),
    known('services', 'Ostopalvelut'),
    known('communication', 'Viestintä'),
    known('travel', 'Matkakustannukset'),
    known('materials', 'Tarvikkeet ja materiaalit'),
    known('devices', 'Koneet ja laitteet enintään 3 000 €'),
    known('audit', 'Tilintarkastus'),
    known('investment', 'Investoinnit'),
    likely('other', 'Muut kustannukset'),
    known('flat_rate', 'Flat rate'),
  ],
  RUR14: [
    known('staff', 'Palkkaus- ja palkkiokustannukset'),
    known('travel', 'Matkakustannukset'),
    known('services', 'Ostopalvelut'),
    known('rents', 'Vuokrat'),
    known('other', 'Muut kustannukset'),
    known('international', 'Kansainvälinen yhteistyö'),
    known('promotion', 'Menekinedistäminen'),
    known('assessment', 'Yrityskohtaiset arvioinnit ja testaukset'),
    known('pilot_depreciation', 'Pilottilaitteiden poistot'),
    known('flat_rate', 'Flat rate'),
  ],
  RUR23: [
    known('staff', 'Henkilöstökulut'),
    known('travel', 'Matkat'),
    known('services', 'Ostopalvelut'),
    known('rents', 'Vuokrat'),
    known('small_purchases', 'Pienhankinnat ja tarjoilut'),
    known('international', 'Kansainvälinen yhteistyö'),
    known('pilot_depreciation', 'Pilottien poistot'),
    known('other', 'Muut'),
    known('flat_rate', 'Flat rate'),
  ],
  STATE: [
    known('staff', 'Henkilöstömenot'),
    known('materials', 'Aineet, tarvikkeet ja tavarat'),
    known('equipment', 'Laitehankinnat'),
    known('services', 'Palvelut'),
    known('rents', 'Vuokrat'),
    known('travel', 'Matkamenot'),
    known('other', 'Muut menot'),
  ],
}
