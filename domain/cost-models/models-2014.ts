import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import type { CostKind } from './cost-kind.ts'
import type { CostModel } from './cost-model.ts'
import { actualModel, INDIRECT_KINDS, lumpSumModel, rateModel, STAFF_TRAVEL_KINDS } from './model-parts.ts'

const WITHOUT_TRAVEL = [...INDIRECT_KINDS, 'device', 'steering_group'] as const satisfies readonly CostKind[]
const WITH_TRAVEL = [...WITHOUT_TRAVEL, ...STAFF_TRAVEL_KINDS] as const

/**
 * Structural funds 2014–2020: wages are claimed with their actual side costs, and the flat rate is taken of both
 * together. What the rate covers is listed as in the rural fund's decree, the nearest text.
 */
export const STRUCTURAL_MODELS_2014: readonly CostModel[] = [
  rateModel('SF14', {
    id: 'FI14-EAKR24',
    titleFi: 'Flat rate 24 % palkkakustannuksista',
    citation: cite(ACTS.eligibility2014, null),
    method: 'flat_rate',
    rate: 2400,
    funds: ['EAKR'],
    base: ['staff'],
    covers: { scope: 'kinds', kinds: WITH_TRAVEL },
    coverageCertainty: 'unverified',
  }),
  rateModel('SF14', {
    id: 'FI14-EAKR15',
    titleFi: 'Flat rate 15 % palkkakustannuksista',
    citation: cite(ACTS.eligibility2014, null),
    certainty: 'unverified',
    method: 'flat_rate',
    rate: 1500,
    funds: ['EAKR'],
    base: ['staff'],
    covers: { scope: 'kinds', kinds: WITHOUT_TRAVEL },
  }),
  rateModel('SF14', {
    id: 'FI14-ESR17',
    titleFi: 'Flat rate 17 % palkkakustannuksista',
    citation: cite(ACTS.eligibility2014, null),
    method: 'flat_rate',
    rate: 1700,
    funds: ['ESR'],
    base: ['staff'],
    covers: { scope: 'kinds', kinds: WITH_TRAVEL },
    coverageCertainty: 'unverified',
  }),
  lumpSumModel(
    'SF14',
    { id: 'FI14-LUMP', titleFi: 'Kertakorvaus', citation: cite(ACTS.cpr2013, 'art. 67(5)(aa)') },
    { supportLimit: 10_000_000 },
  ),
  actualModel('SF14', {
    id: 'FI14-ACTUAL',
    titleFi: 'Tosiasialliset kustannukset',
    citation: cite(ACTS.eligibility2014, null),
  }),
]

/** Rural fund 2014–2022. The same model for all implementers, not changed while the project lasts. */
export const RURAL_MODELS_2014: readonly CostModel[] = [
  rateModel('RUR14', {
    id: 'FI14-RUR24',
    titleFi: 'Flat rate 24 % palkkauskustannuksista',
    citation: cite(ACTS.ruralAmendment2015, '25 §'),
    method: 'flat_rate',
    rate: 2400,
    base: ['staff'],
    covers: { scope: 'kinds', kinds: WITH_TRAVEL },
  }),
  rateModel('RUR14', {
    id: 'FI14-RUR15',
    titleFi: 'Flat rate 15 % palkkauskustannuksista, henkilöstön matkat erikseen',
    citation: cite(ACTS.ruralAmendment2015, '25 §'),
    method: 'flat_rate',
    rate: 1500,
    base: ['staff'],
    covers: { scope: 'kinds', kinds: WITHOUT_TRAVEL },
  }),
  lumpSumModel(
    'RUR14',
    { id: 'FI14-RURLUMP', titleFi: 'Kertakorvaus', citation: cite(ACTS.ruralProjects2014, '24 §') },
    { supportLimit: 10_000_000, instalments: 3 },
  ),
  actualModel('RUR14', {
    id: 'FI14-RURACTUAL',
    titleFi: 'Tosiasialliset kustannukset',
    citation: cite(ACTS.ruralProjects2014, '7 §'),
  }),
]
