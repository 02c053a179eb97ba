import { defineCheck } from '../define-check.ts'
import { failingCosts } from '../shared/cost-findings.ts'

export const check = defineCheck({
  id: 'money/cost-paid-twice',
  family: 'money',
  about: 'data',
  names: { fi: 'Sama meno kerran', sv: 'Samma utgift en gång', en: 'A cost only once' },
  messages: {
    shares_exceed_cost: {
      fi: '{rows} menosta ({amount}) haetaan hankkeista yhteensä enemmän kuin meno on; ensimmäinen on {subject}.',
      sv: 'Av {rows} utgifter ({amount}) söks i projekten sammanlagt mer än utgiften; den första är {subject}.',
      en: 'Of {rows} costs ({amount}) the projects claim more than the cost is; the first is {subject}.',
    },
    vat_not_final_cost: {
      fi: '{rows} menossa ({amount}) on arvonlisävero, joka ei ole lopullinen kustannus; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) har moms som inte är en slutlig kostnad; den första är {subject}.',
      en: '{rows} costs ({amount}) have VAT that isn’t a final cost; the first is {subject}.',
    },
    vat_of_municipality: {
      fi: '{rows} menossa ({amount}) on kunnan arvonlisävero; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) har en kommuns moms; den första är {subject}.',
      en: '{rows} costs ({amount}) have a municipality’s VAT; the first is {subject}.',
    },
    income_not_deducted: {
      fi: '{rows} tuloa ({amount}) ei ole vähennetty kustannuksista; ensimmäinen on {subject}.',
      sv: '{rows} inkomster ({amount}) har inte dragits av från kostnaderna; den första är {subject}.',
      en: '{rows} items of income ({amount}) aren’t deducted from the costs; the first is {subject}.',
    },
  },
  run: (input) =>
    failingCosts(
      input,
      ['shares_exceed_cost', 'vat_not_final_cost', 'vat_of_municipality', 'income_not_deducted'] as const,
      'error',
    ),
})
