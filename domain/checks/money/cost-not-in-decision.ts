import { defineCheck } from '../define-check.ts'
import { failingCosts } from '../shared/cost-findings.ts'

export const check = defineCheck({
  id: 'money/cost-not-in-decision',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Menot päätöksen kustannuslajeissa',
    sv: 'Utgifter i beslutets kostnadsslag',
    en: 'Costs in the decision’s categories',
  },
  messages: {
    line_not_approved: {
      fi: '{rows} menoa ({amount}) on kustannuslajissa, jota päätöksessä ei ole; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) hör till ett kostnadsslag som beslutet inte har; den första är {subject}.',
      en: '{rows} costs ({amount}) are in a category that the decision lacks; the first is {subject}.',
    },
    covered_by_flat_rate: {
      fi: '{rows} menoa ({amount}) sisältyy jo flat rate -osuuteen; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) ingår redan i schablonbeloppet; den första är {subject}.',
      en: '{rows} costs ({amount}) are already covered by the flat rate; the first is {subject}.',
    },
  },
  run: (input) => failingCosts(input, ['line_not_approved', 'covered_by_flat_rate'] as const, 'error'),
})
