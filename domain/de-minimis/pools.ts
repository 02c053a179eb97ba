import { cents } from '../values/money.ts'
import type { Cents } from '../values/money.ts'
import type { AidGrant, AidRegime } from './aid-grant.ts'
import { REGIMES_OF_AID, regimeOn, ROAD_FREIGHT_CEILING, WITH_SERVICES_CEILING } from './regimes.ts'
import type { RegimeRow } from './regimes.ts'
import type { Day } from '../values/day.ts'

/** Grants that have one ceiling together. */
export interface AidPool {
  readonly id: 'own' | 'road_freight' | 'with_services' | 'with_others' | 'agriculture_fishery'
  readonly ceiling: Cents
  readonly counts: (grant: AidGrant) => boolean
  /** The acts differ on it: a breach is for a person to look at. */
  readonly disputed?: true
}

const of =
  (...families: readonly AidRegime[]) =>
  ({ regime }: AidGrant) =>
    families.includes(regime)

/**
 * The ceilings that a new grant must stay under: its own, and those for aid of several acts together (2023/2831 art.
 * 5(1)–(2), 1408/2013 art. 5(2), 1407/2013 art. 5(1)).
 *
 * `freight`: the grant is for road freight (`own`), or its recipient carries freight too and can't tell the two apart
 * in its accounts (`unseparated`).
 */
export function poolsOf(row: RegimeRow, day: Day, freight: 'none' | 'own' | 'unseparated'): readonly AidPool[] {
  const own: AidPool = { id: 'own', ceiling: ceilingOf(row), counts: of(row.family) }
  const all = of('general', 'agriculture', 'fishery')
  if (row.rule.id === 'GEN23') return [{ ...own, id: 'with_others', counts: all }]
  if (row.rule.id === 'SGEI23') return [own]
  const general = regimeOn('general', day)
  const withGeneral: readonly AidPool[] =
    general === undefined ? [] : [{ id: 'with_others', ceiling: ceilingOf(general), counts: all }]
  if (row.family === 'agriculture' || row.family === 'fishery') {
    return [own, ...withGeneral, ...agricultureAndFishery(day)]
  }
  const withServices: AidPool = {
    id: 'with_services',
    ceiling: cents(WITH_SERVICES_CEILING),
    counts: of('general', 'services'),
  }
  if (row.rule.id === 'SGEI12') return [own, withServices]
  const road: AidPool = {
    id: 'road_freight',
    ceiling: cents(ROAD_FREIGHT_CEILING),
    counts: (grant) => grant.regime === 'general' && (grant.roadFreight || freight === 'unseparated'),
  }
  return [own, withServices, ...withGeneral, ...(freight === 'none' ? [] : [road])]
}

/** The higher of the two ceilings (1408/2013 art. 5(2)); 717/2014 art. 5(2) reads otherwise. */
function agricultureAndFishery(day: Day): readonly AidPool[] {
  const ceilings = [regimeOn('agriculture', day), regimeOn('fishery', day)].flatMap((row) => row?.rule ?? [])
  if (ceilings.length < 2) return []
  const highest = Math.max(...ceilings.map(({ parameters }) => parameters.ceiling.value))
  return [{ id: 'agriculture_fishery', ceiling: cents(highest), counts: of('agriculture', 'fishery'), disputed: true }]
}

function ceilingOf({ rule }: RegimeRow): Cents {
  return cents(rule.parameters.ceiling.value)
}

/** The general regulation of 2023, which may also cover an older grant (art. 7(1)). */
export const GENERAL_2023 = REGIMES_OF_AID.find(({ rule }) => rule.id === 'GEN23')
