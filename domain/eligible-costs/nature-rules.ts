import type { CostKind } from '../cost-models/cost-kind.ts'
import { costRule, fail, missing, noParameters, OK, UNREAD } from './cost-rule.ts'

const ORDINARY: ReadonlySet<CostKind> = new Set(['ordinary_activity', 'own_publicity'])
const IN_KIND: ReadonlySet<CostKind> = new Set(['in_kind_work', 'in_kind_machine', 'in_kind_other'])
const FINANCING: ReadonlySet<CostKind> = new Set([
  'interest',
  'commission',
  'exchange_loss',
  'transfer_tax',
  'fine',
  'litigation',
])

/** Nothing of the beneficiary's ordinary activity or its own publicity. */
export const costNormal = costRule(
  {
    id: 'C-NORMAL',
    titleFi: 'Ei tavanomaista toimintaa',
    places: { SF14: UNREAD, SF21: '24 § 1 kohta', RUR14: UNREAD, RUR23: '29 § 8 kohta', STATE: UNREAD },
    parameters: noParameters,
  },
  ({ kind }) => {
    if (kind === null) return missing('kind_unknown')
    return ORDINARY.has(kind) ? fail('ordinary_activity', { inputs: { kind } }) : OK
  },
)

/** In-kind: never in the structural funds; in the rural fund work and machine hours that the decision accepts. */
export const costInKind = costRule(
  {
    id: 'C-INKIND',
    titleFi: 'Luontoissuoritus, vastikkeeton työ',
    places: { SF14: UNREAD, SF21: '24 § 2 kohta', RUR14: '9 §', RUR23: '8 §' },
    parameters: noParameters,
  },
  ({ kind, inKindInDecision }, { regime }) => {
    if (kind === null) return missing('kind_unknown')
    if (!IN_KIND.has(kind)) return OK
    const inputs = { kind }
    const isWork = kind !== 'in_kind_other' && (regime === 'RUR14' || regime === 'RUR23')
    if (!isWork) return fail('in_kind', { inputs })
    return inKindInDecision === true ? OK : fail('in_kind_not_in_decision', { inputs })
  },
)

/** No depreciation, in the rural fund but that of pilot devices. */
export const costDepreciation = costRule(
  {
    id: 'C-DEPR',
    titleFi: 'Poistot',
    places: { SF14: UNREAD, SF21: '24 § 3 kohta', RUR14: '7 §', RUR23: '12 § 7 kohta' },
    parameters: noParameters,
  },
  ({ kind, category }, { regime }) => {
    if (kind === null) return missing('kind_unknown')
    if (kind !== 'depreciation') return OK
    const isRural = regime === 'RUR14' || regime === 'RUR23'
    return isRural && category === 'pilot_depreciation' ? OK : fail('depreciation', { inputs: { kind, category } })
  },
)

/** No interest, fees, commissions, exchange losses, transfer tax, fines or litigation. */
export const costFinancing = costRule(
  {
    id: 'C-FIN',
    titleFi: 'Ei rahoituskuluja, seuraamuksia eikä oikeudenkäyntikuluja',
    places: { SF14: UNREAD, SF21: '24 § 4–6 kohta', RUR14: UNREAD, RUR23: '29 § 2 kohta' },
    parameters: noParameters,
  },
  ({ kind }) => {
    if (kind === null) return missing('kind_unknown')
    return FINANCING.has(kind) ? fail('financing_cost', { inputs: { kind } }) : OK
  },
)
