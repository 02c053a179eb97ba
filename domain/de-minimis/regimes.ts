import { cite } from '../rules/citation.ts'
import { isInForce, rule } from '../rules/rule.ts'
import type { RuleRow } from '../rules/rule.ts'
import { asDay } from '../values/day.ts'
import type { Day } from '../values/day.ts'
import { AID_ACTS } from './aid-acts.ts'
import type { AidRegime } from './aid-grant.ts'

/** `fiscal` = year of the grant and the two before it, the undertaking's own; `rolling` = any period of three years. */
export type AidWindow = 'fiscal' | 'rolling'

/** An act on de minimis aid while it is in force; ceilings in cents per single undertaking and member state. */
export interface RegimeRow {
  readonly family: AidRegime
  readonly window: AidWindow
  readonly rule: RuleRow<'ceiling'>
}

interface RegimeSource {
  readonly id: string
  readonly family: AidRegime
  readonly window: AidWindow
  readonly days: readonly [from: string, to: string]
  readonly act: keyof typeof AID_ACTS
  readonly article: string
  readonly ceiling: number
  readonly unverified?: true
}

function regime({ id, family, window, days, act, article, ceiling, unverified }: RegimeSource): RegimeRow {
  const row = rule({
    id,
    titleFi: 'Vähämerkityksisen tuen enimmäismäärä',
    validFrom: asDay(days[0]),
    validTo: asDay(days[1]),
    citation: cite(AID_ACTS[act], article),
    certainty: unverified === true ? 'unverified' : 'verified',
    parameters: { ceiling: { unit: 'cents', value: ceiling } },
  })
  return { family, window, rule: row }
}

/** Chosen by the day of the grant and the aided activity. */
export const REGIMES_OF_AID: readonly RegimeRow[] = [
  regime({
    id: 'GEN13',
    family: 'general',
    window: 'fiscal',
    days: ['2014-01-01', '2023-12-31'],
    act: 'general2013',
    article: 'art. 3(2)',
    ceiling: 20_000_000,
  }),
  regime({
    id: 'GEN23',
    family: 'general',
    window: 'rolling',
    days: ['2024-01-01', '2030-12-31'],
    act: 'general2023',
    article: 'art. 3(2)',
    ceiling: 30_000_000,
  }),
  regime({
    id: 'SGEI12',
    family: 'services',
    window: 'fiscal',
    days: ['2012-04-29', '2023-12-31'],
    act: 'services2012',
    article: 'art. 2(2)',
    ceiling: 50_000_000,
    unverified: true,
  }),
  regime({
    id: 'SGEI23',
    family: 'services',
    window: 'rolling',
    days: ['2024-01-01', '2030-12-31'],
    act: 'services2023',
    article: 'art. 3(2)',
    ceiling: 75_000_000,
  }),
  regime({
    id: 'AGR13',
    family: 'agriculture',
    window: 'fiscal',
    days: ['2014-01-01', '2019-03-13'],
    act: 'agriculture2013',
    article: 'art. 3(2)',
    ceiling: 1_500_000,
    unverified: true,
  }),
  regime({
    id: 'AGR19',
    family: 'agriculture',
    window: 'fiscal',
    days: ['2019-03-14', '2024-12-15'],
    act: 'agriculture2019',
    article: 'art. 1',
    ceiling: 2_000_000,
  }),
  regime({
    id: 'AGR24',
    family: 'agriculture',
    window: 'rolling',
    days: ['2024-12-16', '2032-12-31'],
    act: 'agriculture2024',
    article: 'art. 1',
    ceiling: 5_000_000,
  }),
  regime({
    id: 'FIS14',
    family: 'fishery',
    window: 'fiscal',
    days: ['2014-07-01', '2023-10-24'],
    act: 'fishery2014',
    article: 'art. 3(2)',
    ceiling: 3_000_000,
  }),
  regime({
    id: 'FIS23',
    family: 'fishery',
    window: 'fiscal',
    days: ['2023-10-25', '2029-12-31'],
    act: 'fishery2023',
    article: 'art. 1',
    ceiling: 3_000_000,
  }),
]

/** The act that a grant of that day falls under; undefined outside the years that the catalogue knows. */
export function regimeOn(family: AidRegime, day: Day): RegimeRow | undefined {
  return REGIMES_OF_AID.find((row) => row.family === family && isInForce(row.rule, day))
}

/** Road freight for hire or reward until the end of 2023 (1407/2013 art. 3(2)), cents. */
export const ROAD_FREIGHT_CEILING = 10_000_000
/** General aid and aid for services of general economic interest together until the end of 2023 (360/2012), cents. */
export const WITH_SERVICES_CEILING = 50_000_000
