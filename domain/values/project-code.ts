import { collapseSpaces } from './text.ts'

declare const projectCodeBrand: unique symbol

/**
 * A funder's code of a project (hankekoodi), kept as written: 1–40 characters on one line, no spaces at the ends.
 * Codes of any shape are allowed; `originOfProjectCode` tells what is known about one.
 */
export type ProjectCode = string & { readonly [projectCodeBrand]: true }

export type StructuralFund = 'EAKR' | 'ESR' | 'ESR+' | 'JTF'
export type StructuralPeriod = '2014-2020' | '2021-2027'

export interface ProjectCodeOrigin {
  readonly fund: StructuralFund
  readonly period: StructuralPeriod
  /** False when the rule comes from background knowledge and not from a code seen in a published source. */
  readonly verified: boolean
}

const MAX_LENGTH = 40

/** Seen: A70070–A70869 and S20064–S22569 (2014–2020 project pages), S30355 (ESR+), J11721 (JTF). */
const ORIGINS = [
  { pattern: /^A7\d{4}$/, origin: { fund: 'EAKR', period: '2014-2020', verified: true } },
  { pattern: /^S2\d{4}$/, origin: { fund: 'ESR', period: '2014-2020', verified: true } },
  { pattern: /^A8\d{4}$/, origin: { fund: 'EAKR', period: '2021-2027', verified: false } },
  { pattern: /^S3\d{4}$/, origin: { fund: 'ESR+', period: '2021-2027', verified: true } },
  { pattern: /^J\d{5}$/, origin: { fund: 'JTF', period: '2021-2027', verified: true } },
] as const satisfies readonly { pattern: RegExp; origin: ProjectCodeOrigin }[]

export function isProjectCode(text: string): text is ProjectCode {
  return text.length > 0 && text.length <= MAX_LENGTH && collapseSpaces(text) === text
}

/**
 * Fund and programme period by the shape of a structural-fund code; undefined for any other code, which the user is
 * then asked about. The project's decision wins over what the code says.
 */
export function originOfProjectCode(code: ProjectCode): ProjectCodeOrigin | undefined {
  return ORIGINS.find(({ pattern }) => pattern.test(code))?.origin
}
