import type { Fund } from '../rules/regime.ts'
import type { Day } from '../values/day.ts'
import type { Cents } from '../values/money.ts'

/**
 * What the public project description of the structural funds 2014–2020 tells of a project
 * (Hankkeen kuvaus; EU Reg. 1303/2013 art. 115 and annex XII). Texts are `''` when empty; typed values are
 * `null` when absent or when the file's own text could not be read (then `layout.raw` keeps that text).
 */
export interface ProjectDescription {
  code: string
  name: string
  /** Descriptions are published of `DescriptionFund`s; projects of other funds keep the same basics. */
  fund: Fund
  /** Toimintalinja. */
  axis: CodedName
  /** Erityistavoite. */
  objective: CodedName
  /** Suunnitelman mukainen toteutusaika; a started project may lack an end. */
  periodStart: Day | null
  periodEnd: Day | null
  /** Toiminnan tila, free text: only `Toiminta päättynyt` has been seen. */
  state: string
  /** Vastuuviranomainen. */
  authority: string
  applicant: Applicant
  contact: Contact
  /** Hakijoiden lukumäärä tai tuen siirto -menettely. */
  procedureText: string
  /** The heading `Osatoteuttajat` is printed or not independently of the list under it. */
  printCoImplementersHeading: boolean
  coImplementers: readonly CoImplementer[]
  /** Section 3, verbatim. */
  summaryPlan: string
  /** Section 4.1 Varsinaiset kohderyhmät, verbatim. */
  targetDirect: string
  /** Section 4.2 Välilliset kohderyhmät, verbatim. */
  targetIndirect: string
  funding: PublicFunding
  area: TargetArea
  indicators: readonly DescriptionIndicator[]
  /** Always the three questions of 8.1, in their order. */
  equality: readonly EqualityAnswer[]
  /** Always the fifteen criteria of 8.2, in their order. */
  sustainability: readonly SustainabilityScore[]
  /** Section 9; `null` = the heading is not printed (running projects). */
  finalSummary: string | null
}

/** EAKR = ERDF (codes A…), ESR = ESF (codes S…); REACT-EU does not change the title. */
export type DescriptionFund = Extract<Fund, 'EAKR' | 'ESR'>

export interface CodedName {
  /** E.g. `1` or `1.1`, without the closing full stop. */
  code: string
  name: string
}

export interface Applicant {
  name: string
  organisationType: string
  businessId: string
  street: string
  phone: string
  postalCode: string
  city: string
  website: string
}

export interface Contact {
  name: string
  position: string
  email: string
  phone: string
}

/** Osatoteuttaja. */
export interface CoImplementer {
  name: string
  /** Y-tunnus; `''` when the line has none. */
  businessId: string
}

/** Section 5, euro cents; the page prints whole euros. */
export interface PublicFunding {
  grantedEuState: Cents | null
  realisedEuState: Cents | null
  plannedPublic: Cents | null
  realisedPublic: Cents | null
}

export interface TargetArea {
  regions: readonly string[]
  /** Genitive forms as printed: `Imatran, Lappeenrannan`. */
  subregions: readonly string[]
  municipalities: readonly string[]
  siteStreet: string
  sitePostalCode: string
  siteCity: string
}

/** A section 7 item. Numbers are hundredths (11.00 = 1100), so that both printed forms are exact. */
export interface DescriptionIndicator {
  /** Catalogue key, or `null` for an item that the catalogue does not know. */
  key: string | null
  /** The heading as printed, its number included: `7.1 Osallistuvien yritysten lukumäärä`. */
  heading: string
  planned: IndicatorValue
  /** `null` = the line is not printed. */
  realised: IndicatorValue | null
}

export interface IndicatorValue {
  /** Hundredths, ≥ 0; `null` = empty or unreadable. */
  total: number | null
  /** Hundredths, ≥ 0; `null` = no "of which women" part. */
  women: number | null
}

export const equalityQuestions = ['analysis', 'mainstreaming', 'mainGoal'] as const
export type EqualityQuestion = (typeof equalityQuestions)[number]

export interface EqualityAnswer {
  question: EqualityQuestion
  /** `null` = not answered or not readable. */
  answer: 'yes' | 'no' | null
  comment: string
}

export const sustainabilityCriteria = [
  'naturalResources',
  'climateRisks',
  'biodiversity',
  'waterSoilAir',
  'natura2000',
  'materialsWaste',
  'renewableEnergy',
  'localEconomy',
  'intangibleProducts',
  'mobilityLogistics',
  'wellbeing',
  'equality',
  'culturalEquality',
  'culturalEnvironment',
  'environmentalSkills',
] as const
export type SustainabilityCriterion = (typeof sustainabilityCriteria)[number]

/** The three groups of 8.2 and the criteria under each. */
export const sustainabilityGroups = {
  ecological: ['naturalResources', 'climateRisks', 'biodiversity', 'waterSoilAir', 'natura2000'],
  economic: ['materialsWaste', 'renewableEnergy', 'localEconomy', 'intangibleProducts', 'mobilityLogistics'],
  social: ['wellbeing', 'equality', 'culturalEquality', 'culturalEnvironment', 'environmentalSkills'],
} as const satisfies Record<string, readonly SustainabilityCriterion[]>

export interface SustainabilityScore {
  criterion: SustainabilityCriterion
  /** Välitön vaikutus, 0–10. */
  direct: number | null
  /** Välillinen vaikutus, 0–10. */
  indirect: number | null
  comment: string
}
