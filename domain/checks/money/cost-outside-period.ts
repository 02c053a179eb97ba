import { defineCheck } from '../define-check.ts'
import { failingCosts } from '../shared/cost-findings.ts'

export const check = defineCheck({
  id: 'money/cost-outside-period',
  family: 'money',
  about: 'data',
  names: {
    fi: 'Menot hankkeen ajalla',
    sv: 'Utgifter inom projekttiden',
    en: 'Costs within the project’s time',
  },
  messages: {
    before_application: {
      fi: '{rows} menoa ({amount}) on syntynyt ennen hakemuksen vireilletuloa; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) har uppstått innan ansökan blev anhängig; den första är {subject}.',
      en: '{rows} costs ({amount}) arose before the application was pending; the first is {subject}.',
    },
    before_project: {
      fi: '{rows} menoa ({amount}) on ajalta ennen hanketta; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) är från tiden före projektet; den första är {subject}.',
      en: '{rows} costs ({amount}) are from before the project; the first is {subject}.',
    },
    after_project: {
      fi: '{rows} menoa ({amount}) on syntynyt hankkeen päättymisen jälkeen; ensimmäinen on {subject}.',
      sv: '{rows} utgifter ({amount}) har uppstått efter projektets slut; den första är {subject}.',
      en: '{rows} costs ({amount}) arose after the project’s end; the first is {subject}.',
    },
  },
  run: (input) => failingCosts(input, ['before_application', 'before_project', 'after_project'] as const, 'error'),
})
