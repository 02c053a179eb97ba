import { coveringModel } from '../cost-models/coverage.ts'
import { ACTS } from '../rules/acts.ts'
import { cite } from '../rules/citation.ts'
import { subtractCents } from '../values/money.ts'
import { costRule, fail, missing, mustBe, noParameters, NOT_APPLICABLE, OK, review, UNREAD } from './cost-rule.ts'

/** No compensation from elsewhere: the shares of a cost never exceed it. */
export const costDouble = costRule(
  {
    id: 'C-DOUBLE',
    titleFi: 'Ei päällekkäistä rahoitusta',
    places: {
      SF14: cite(ACTS.cpr2013, 'art. 65(11)'),
      SF21: '24 § 7 kohta',
      RUR14: '27 §',
      RUR23: '29 § 7 kohta, 30 §',
    },
    parameters: noParameters,
  },
  ({ sharing }) => {
    if (sharing === undefined) return NOT_APPLICABLE
    const { actualCost, allShares } = sharing
    const details = { inputs: { actualCost, allShares }, headroom: subtractCents(actualCost, allShares) }
    if (allShares > actualCost) return fail('shares_exceed_cost', details)
    return { status: allShares === actualCost ? 'OK_AT_LIMIT' : 'OK', ...details }
  },
)

/** What a flat rate pays for is not claimed at its cost as well. */
export const costFlatDuplicate = costRule(
  {
    id: 'C-FLATDUP',
    titleFi: 'Flat rate korvaa kustannuksen',
    places: { SF14: UNREAD, SF21: '8–11 §', RUR14: cite(ACTS.ruralAmendment2015, '25 §'), RUR23: '27 §' },
    parameters: noParameters,
  },
  ({ kind, category }, { steps }) => {
    if (steps.length === 0) return NOT_APPLICABLE
    const { answer, modelId } = coveringModel(steps, { kind, isStaff: category === 'staff' })
    if (answer === 'unknown') return missing('kind_unknown')
    if (answer === 'not_covered') return OK
    const model = steps.find((step) => step.model.id === modelId)?.model
    const inputs = { kind, category, modelId }
    return model?.coverageCertainty === 'unverified'
      ? review('covered_by_flat_rate', { inputs })
      : fail('covered_by_flat_rate', { inputs })
  },
)

/** Income that a cost brings lowers the eligible costs; 2014–2022 in the rural fund not in projects up to 50 000 €. */
export const costIncome = costRule(
  {
    id: 'C-INCOME',
    titleFi: 'Tulot vähennetään tukikelpoisista kustannuksista',
    places: { SF14: UNREAD, SF21: '4 §', RUR14: cite(ACTS.ruralAmendment2017, '37 §'), RUR23: '38 §', STATE: UNREAD },
    parameters: (regime) => ({ exemptTotal: { unit: 'cents', value: regime === 'RUR14' ? 5_000_000 : 0 } }),
  },
  ({ income }, { eligibleTotal }, { exemptTotal }) => {
    if (income === undefined || income.amount === 0) return NOT_APPLICABLE
    if (exemptTotal.value > 0 && eligibleTotal <= exemptTotal.value) return NOT_APPLICABLE
    return income.deducted ? OK : fail('income_not_deducted', { inputs: { income: income.amount } })
  },
)

/** Value added tax only as a final cost that the tax authority confirms; municipalities never in the structural funds. */
export const costVat = costRule(
  {
    id: 'C-VAT',
    titleFi: 'Arvonlisävero lopullisena kustannuksena',
    places: { SF14: UNREAD, SF21: '23 §', RUR14: UNREAD, RUR23: '29 § 6 kohta' },
    parameters: noParameters,
  },
  ({ vat }, { isMunicipality, regime }) => {
    if (vat === undefined || vat.claimed === 0) return NOT_APPLICABLE
    const isStructural = regime === 'SF14' || regime === 'SF21'
    if (isMunicipality && isStructural) return fail('vat_of_municipality', { inputs: { vat: vat.claimed } })
    return mustBe(vat.finalCostProof, 'vat_proof_unknown', 'vat_not_final_cost')
  },
)

/** In a group project each cost is for all companies or for one; without the tag nobody can share it out. */
export const costGroup = costRule(
  {
    id: 'C-GROUP',
    titleFi: 'Yritysryhmän yhteinen tai yrityskohtainen kustannus',
    places: { RUR14: UNREAD, RUR23: '11 §' },
    parameters: noParameters,
  },
  ({ groupScope }, { isGroupProject }) => {
    if (!isGroupProject) return NOT_APPLICABLE
    return groupScope === undefined ? missing('group_scope_unknown') : OK
  },
)
