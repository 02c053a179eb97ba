import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { STAFF_KINDS } from './cost-kind.ts'
import type { CostModel } from './cost-model.ts'
import { actualModel, INDIRECT_KINDS, lumpSumModel, rateModel, STAFF_BASE, STAFF_TRAVEL_KINDS } from './model-parts.ts'

/** Rural fund 2023–2027. No flat rate in investments. */
export const RURAL_MODELS_2023: readonly CostModel[] = [
  rateModel('RUR23', {
    id: 'FI23-STAFF',
    titleFi: 'Henkilöstökulut: työajan palkka ja 39 %',
    citation: cite(ACTS.ruralProjects2023, '27 §'),
    method: 'side_costs',
    rate: 3900,
    base: ['staff'],
    covers: { scope: 'none' },
  }),
  rateModel('RUR23', {
    id: 'FI23-19',
    titleFi: 'Flat rate 19 % henkilöstökuluista ja ostopalveluista',
    citation: cite(ACTS.ruralProjects2023, '27 §'),
    method: 'flat_rate',
    rate: 1900,
    base: [...STAFF_BASE, 'services'],
    covers: { scope: 'kinds', kinds: [...INDIRECT_KINDS, ...STAFF_TRAVEL_KINDS, 'device', 'liability_insurance'] },
  }),
  rateModel('RUR23', {
    id: 'FI23-40',
    titleFi: 'Flat rate 40 % henkilöstökuluista',
    citation: cite(ACTS.ruralProjects2023, '27 §'),
    method: 'flat_rate',
    rate: 4000,
    base: STAFF_BASE,
    covers: { scope: 'all_but', kinds: STAFF_KINDS },
  }),
  lumpSumModel(
    'RUR23',
    {
      id: 'FI23-SMALL',
      titleFi: 'Kertakorvaus, pienhanke',
      citation: cite(ACTS.ruralProjects2023, '13–14 §, 22 §, 28 §'),
    },
    { totalCostLimit: 800_000, supportFloor: 100_000 },
  ),
  lumpSumModel(
    'RUR23',
    { id: 'FI23-PREP', titleFi: 'Valmisteluraha', citation: cite(ACTS.ruralProjects2023, '14 §, 28 §') },
    { supportLimit: 500_000, instalments: 1, months: 12 },
  ),
  lumpSumModel(
    'RUR23',
    { id: 'FI23-LUMP', titleFi: 'Kertakorvaus', citation: cite(ACTS.ruralProjects2023, '28 §') },
    {},
  ),
  actualModel('RUR23', {
    id: 'FI23-ACTUAL',
    titleFi: 'Tosiasialliset kustannukset',
    citation: cite(ACTS.ruralProjects2023, '12 §'),
  }),
]
