import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { FUNDS_OF_REGIME } from '../rules/regime.ts'
import { STAFF_KINDS } from './cost-kind.ts'
import type { CostKind } from './cost-kind.ts'
import type { Category } from './category.ts'
import type { CostModel, UnitCostModel } from './cost-model.ts'
import { INDIRECT_KINDS, lumpSumModel, modelRule, rateModel, STAFF_BASE, STAFF_TRAVEL_KINDS } from './model-parts.ts'

/** Direct costs that the 7 % is taken of, VNA 866/2021 9 §: travel over 15 km and devices up to 3 000 € only. */
const SEVEN_BASE = [
  ...STAFF_BASE,
  'services',
  'communication',
  'travel',
  'materials',
  'devices',
  'audit',
] as const satisfies readonly Category[]
const SEVEN_DIRECT_KINDS = [
  ...STAFF_KINDS,
  'purchased_service',
  'communication',
  'staff_travel',
  'participant_travel',
  'material',
  'device',
  'audit',
] as const satisfies readonly CostKind[]

const hourly: UnitCostModel = {
  id: 'FI21-1720',
  regime: 'SF21',
  funds: FUNDS_OF_REGIME.SF21,
  rule: modelRule(
    'SF21',
    {
      id: 'FI21-1720',
      titleFi: 'Palkkakustannusten yksikkökustannus (tuntitaksa, 1720 h)',
      citation: cite(ACTS.eligibility2021, '6 §'),
    },
    {
      annualHours: { unit: 'hours', value: 1720 },
      sideCosts: { unit: 'basisPoints', value: 2644 },
      wageChange: { unit: 'basisPoints', value: 1000 },
    },
  ),
  method: 'unit_cost',
}

/** Structural funds 2021–2027. The side-cost rate of the decision day applies throughout the project. */
export const STRUCTURAL_MODELS_2021: readonly CostModel[] = [
  hourly,
  rateModel('SF21', {
    id: 'FI21-VAKIO',
    titleFi: 'Vakiosivukulumalli 26,44 %',
    citation: cite(ACTS.eligibility2021, '7 §'),
    method: 'side_costs',
    rate: 2644,
    base: ['staff'],
    covers: { scope: 'none' },
  }),
  rateModel('SF21', {
    id: 'FI21-VAKIO-AMK',
    titleFi: 'Vakiosivukulumalli 20,42 %, ammattikorkeakoulun opetushenkilöstö ilman lomarahaa',
    citation: cite(ACTS.eligibility2021, '7 §'),
    method: 'side_costs',
    rate: 2042,
    base: ['staff'],
    covers: { scope: 'none' },
  }),
  rateModel('SF21', {
    id: 'FI21-40',
    titleFi: 'Flat rate 40 % palkkakustannuksista',
    citation: cite(ACTS.eligibility2021, '8 §'),
    method: 'flat_rate',
    rate: 4000,
    base: STAFF_BASE,
    covers: { scope: 'all_but', kinds: STAFF_KINDS },
  }),
  rateModel('SF21', {
    id: 'FI21-7-EAKR',
    titleFi: 'Flat rate 7 % välittömistä kustannuksista',
    citation: cite(ACTS.eligibility2021, '9 §'),
    method: 'flat_rate',
    rate: 700,
    funds: ['EAKR', 'JTF'],
    base: SEVEN_BASE,
    covers: { scope: 'all_but', kinds: SEVEN_DIRECT_KINDS },
  }),
  rateModel('SF21', {
    id: 'FI21-7-ESR',
    titleFi: 'Flat rate 7 % välittömistä kustannuksista',
    citation: cite(ACTS.eligibility2021, '11 §'),
    method: 'flat_rate',
    rate: 700,
    funds: ['ESR+', 'JTF'],
    base: SEVEN_BASE,
    covers: { scope: 'all_but', kinds: SEVEN_DIRECT_KINDS },
  }),
  rateModel('SF21', {
    id: 'FI21-1.5',
    titleFi: 'Flat rate 1,5 % välittömistä investointikustannuksista',
    citation: cite(ACTS.eligibility2021, '10 §'),
    method: 'flat_rate',
    rate: 150,
    funds: ['EAKR', 'JTF'],
    base: ['investment'],
    covers: { scope: 'kinds', kinds: [...INDIRECT_KINDS, ...STAFF_TRAVEL_KINDS] },
    coverageCertainty: 'unverified',
  }),
  lumpSumModel(
    'SF21',
    { id: 'FI21-LUMP', titleFi: 'Kertakorvaus', citation: cite(ACTS.eligibility2021, '14–15 §') },
    { totalCostLimit: 20_000_000 },
  ),
]
