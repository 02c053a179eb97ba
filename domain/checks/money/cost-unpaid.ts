import { defineCheck } from '../define-check.ts'
import { failingCosts } from '../shared/cost-findings.ts'
import { hasEnded } from '../shared/project-state.ts'

/** While the project runs, a bill waits for its day of payment; after its end it can't be claimed any more. */
export const check = defineCheck({
  id: 'money/cost-unpaid',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Menot maksettu ja kirjattu',
    sv: 'Utgifterna betalda och bokförda',
    en: 'Costs paid and booked',
  },
  messages: {
    not_paid: {
      fi: '{rows} menolta ({amount}) puuttuu maksupäivä; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) saknar betalningsdag; den första är {subject}.',
      en: '{rows} costs ({amount}) have no day of payment; the first is {subject}.',
    },
    not_booked: {
      fi: '{rows} menolta ({amount}) puuttuu tosite; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) saknar verifikat; den första är {subject}.',
      en: '{rows} costs ({amount}) have no voucher; the first is {subject}.',
    },
  },
  run: (input) => failingCosts(input, ['not_paid', 'not_booked'] as const, hasEnded(input) ? 'error' : 'note'),
})
