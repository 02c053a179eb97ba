import type { DescriptionFund } from '../project/description.ts'
import type { Fund } from '../rules/regime.ts'

/** Wording of the form in the three languages. Only the Finnish one is the funder's own. */
export interface CatalogueWords {
  readonly fi: string
  readonly sv: string
  readonly en: string
}

/**
 * An item of section 7 of the public project description (Hankkeen kuvaus 2014–2020): which projects are asked for
 * it and how it is printed. Read off published descriptions; items of other objectives have not been seen.
 */
export interface DescriptionIndicatorType {
  readonly key: DescriptionIndicatorKey
  readonly fund: DescriptionFund
  /** Specific objectives whose projects are asked for it; empty = every project of the fund. */
  readonly objectives: readonly string[]
  /** As printed, with its number and the condition in parentheses. */
  readonly heading: CatalogueWords
  /** The words before the women's number on the planned and the realised line; `null` = it has no such part. */
  readonly womenLabel: CatalogueWords | null
  /** Decimals of the realised number; the planned one is always whole. */
  readonly realisedDecimals: 0 | 2
  /**
   * Whether the page has a realised line at all. Persons have none: they are kept in a register of their own
   * (ESR Henkilö), not in the monitoring data of the project.
   */
  readonly hasRealised: boolean
  /** Place among the items of the same fund, from 1. */
  readonly order: number
}

export type DescriptionIndicatorKey = 'newJobs' | 'newCompanies' | 'participatingCompanies' | 'participatingPersons'

export const descriptionIndicators: readonly DescriptionIndicatorType[] = [
  {
    key: 'newJobs',
    fund: 'EAKR',
    objectives: ['1.1', '2.1', '3.1'],
    heading: {
      fi: '7.1 Uusien työpaikkojen määrä (kysytään vain erityistavoitteisiin 1.1, 2.1 ja 3.1 kuuluvissa hankkeissa)',
      sv: '7.1 Antal nya arbetsplatser (efterfrågas endast i projekt som hör till de särskilda målen 1.1, 2.1 och 3.1)',
      en: '7.1 Number of new jobs (asked only of projects under specific objectives 1.1, 2.1 and 3.1)',
    },
    womenLabel: {
      fi: 'joihin työllistyvät naiset',
      sv: 'varav kvinnor som sysselsätts',
      en: 'of which filled by women',
    },
    realisedDecimals: 2,
    hasRealised: true,
    order: 1,
  },
  {
    key: 'newCompanies',
    fund: 'EAKR',
    objectives: ['1.1'],
    heading: {
      fi: '7.2 Uusien yritysten määrä (kysytään vain erityistavoitteeseen 1.1 kuuluvissa hankkeissa)',
      sv: '7.2 Antal nya företag (efterfrågas endast i projekt som hör till det särskilda målet 1.1)',
      en: '7.2 Number of new enterprises (asked only of projects under specific objective 1.1)',
    },
    womenLabel: {
      fi: 'joista naisten perustamia',
      sv: 'varav grundade av kvinnor',
      en: 'of which founded by women',
    },
    realisedDecimals: 2,
    hasRealised: true,
    order: 2,
  },
  {
    key: 'participatingCompanies',
    fund: 'ESR',
    objectives: [],
    heading: {
      fi: '7.1 Osallistuvien yritysten lukumäärä',
      sv: '7.1 Antal deltagande företag',
      en: '7.1 Number of participating enterprises',
    },
    womenLabel: null,
    realisedDecimals: 0,
    hasRealised: true,
    order: 1,
  },
  {
    key: 'participatingPersons',
    fund: 'ESR',
    objectives: [],
    heading: {
      fi: '7.2 Osallistuvien henkilöiden lukumäärä',
      sv: '7.2 Antal deltagande personer',
      en: '7.2 Number of participating persons',
    },
    womenLabel: null,
    realisedDecimals: 0,
    hasRealised: false,
    order: 2,
  },
]

/** The item that a stored key stands for; `undefined` for an item with its own heading. */
export function descriptionIndicator(key: string | null): DescriptionIndicatorType | undefined {
  return descriptionIndicators.find((item) => item.key === key)
}

/** Whether the form asks a project of this fund and specific objective for the item. */
export function isAsked(item: DescriptionIndicatorType, fund: Fund, objectiveCode: string): boolean {
  return item.fund === fund && (item.objectives.length === 0 || item.objectives.includes(objectiveCode))
}

/** The items that the form asks of a project, in the form's order. */
export function askedIndicators(fund: Fund, objectiveCode: string): readonly DescriptionIndicatorType[] {
  return descriptionIndicators
    .filter((item) => isAsked(item, fund, objectiveCode))
    .toSorted((a, b) => a.order - b.order)
}
