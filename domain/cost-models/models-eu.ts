import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { STAFF_KINDS } from './cost-kind.ts'
import type { RateModel } from './cost-model.ts'
import { DIRECT_BASE, DIRECT_WITHOUT_STAFF, INDIRECT_KINDS, rateModel, STAFF_BASE } from './model-parts.ts'

const INDIRECT = { scope: 'kinds', kinds: INDIRECT_KINDS } as const
const NO_STAFF = { scope: 'kinds', kinds: STAFF_KINDS } as const
const ALL_BUT_STAFF = { scope: 'all_but', kinds: [...STAFF_KINDS, 'participant_pay'] } as const
const ANY_STAFF = [...STAFF_BASE, 'flat_rate_staff'] as const

/**
 * The ceilings of the common provisions, for decisions that lean on them directly. Each rate is "up to": the decision
 * gives its own. What counts as indirect is nowhere listed, so that coverage is unverified.
 */
export const EU_MODELS: readonly RateModel[] = [
  rateModel('SF14', {
    id: 'EU14-15',
    titleFi: 'Välilliset kustannukset enintään 15 % henkilöstökustannuksista',
    citation: cite(ACTS.cpr2013, 'art. 68(b)'),
    method: 'flat_rate',
    rate: 1500,
    base: ANY_STAFF,
    covers: INDIRECT,
    coverageCertainty: 'unverified',
    onFlatRateStaff: true,
  }),
  rateModel('SF14', {
    id: 'EU14-25',
    titleFi: 'Välilliset kustannukset enintään 25 % välittömistä kustannuksista',
    citation: cite(ACTS.cpr2013, 'art. 68(a)'),
    method: 'flat_rate',
    rate: 2500,
    base: DIRECT_BASE,
    covers: INDIRECT,
    coverageCertainty: 'unverified',
    onFlatRateStaff: true,
  }),
  rateModel('SF14', {
    id: 'EU14-20S',
    titleFi: 'Henkilöstökustannukset enintään 20 % muista välittömistä kustannuksista',
    citation: cite(ACTS.cpr2013, 'art. 68a(1)'),
    method: 'flat_rate_staff',
    rate: 2000,
    base: DIRECT_WITHOUT_STAFF,
    covers: NO_STAFF,
  }),
  rateModel('SF14', {
    id: 'EU14-40',
    titleFi: 'Muut kustannukset enintään 40 % henkilöstökustannuksista',
    citation: cite(ACTS.cpr2013, 'art. 68b(1)'),
    method: 'flat_rate',
    rate: 4000,
    base: STAFF_BASE,
    covers: ALL_BUT_STAFF,
  }),
  rateModel('SF21', {
    id: 'EU21-7',
    titleFi: 'Välilliset kustannukset enintään 7 % välittömistä kustannuksista',
    citation: cite(ACTS.cpr2021, 'art. 54(a)'),
    method: 'flat_rate',
    rate: 700,
    base: DIRECT_BASE,
    covers: INDIRECT,
    coverageCertainty: 'unverified',
    onFlatRateStaff: true,
  }),
  rateModel('SF21', {
    id: 'EU21-15',
    titleFi: 'Välilliset kustannukset enintään 15 % henkilöstökustannuksista',
    citation: cite(ACTS.cpr2021, 'art. 54(b)'),
    method: 'flat_rate',
    rate: 1500,
    base: ANY_STAFF,
    covers: INDIRECT,
    coverageCertainty: 'unverified',
    onFlatRateStaff: true,
  }),
  rateModel('SF21', {
    id: 'EU21-25',
    titleFi: 'Välilliset kustannukset enintään 25 % välittömistä kustannuksista',
    citation: cite(ACTS.cpr2021, 'art. 54(c)'),
    method: 'flat_rate',
    rate: 2500,
    base: DIRECT_BASE,
    covers: INDIRECT,
    coverageCertainty: 'unverified',
    onFlatRateStaff: true,
  }),
  rateModel('SF21', {
    id: 'EU21-20S',
    titleFi: 'Henkilöstökustannukset enintään 20 % muista välittömistä kustannuksista',
    citation: cite(ACTS.cpr2021, 'art. 55(1)'),
    method: 'flat_rate_staff',
    rate: 2000,
    base: DIRECT_WITHOUT_STAFF,
    covers: NO_STAFF,
  }),
  rateModel('SF21', {
    id: 'EU21-40',
    titleFi: 'Muut kustannukset enintään 40 % henkilöstökustannuksista',
    citation: cite(ACTS.cpr2021, 'art. 56(1)'),
    method: 'flat_rate',
    rate: 4000,
    base: STAFF_BASE,
    covers: ALL_BUT_STAFF,
  }),
]
