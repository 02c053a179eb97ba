import { planFindings } from '../../plan/findings.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { inArea } from '../shared/places.ts'
import { shortened } from '../shared/shortened.ts'

export const check = defineCheck({
  id: 'dates/plan-outside',
  family: 'dates',
  about: 'data',
  names: {
    fi: 'Suunnitelman päivät hankkeen ajalla',
    sv: 'Planens datum inom projekttiden',
    en: 'Days of the plan within the project’s time',
  },
  messages: {
    outside: {
      fi: 'Suunnitelman ”{subject}” ei mahdu hankkeen aikaan {known}.',
      sv: 'Planens ”{subject}” ryms inte inom projekttiden {known}.',
      en: 'The plan’s “{subject}” doesn’t fit into the project’s time {known}.',
    },
    package: {
      fi: 'Toimenpide ”{subject}” ei mahdu työpakettinsa aikaan.',
      sv: 'Åtgärden ”{subject}” ryms inte inom sitt arbetspakets tid.',
      en: 'The action “{subject}” doesn’t fit into the time of its work package.',
    },
    order: {
      fi: '”{subject}” alkaa ennen kuin se, mistä se riippuu, on päättynyt.',
      sv: '”{subject}” börjar innan det som den är beroende av har slutat.',
      en: '“{subject}” begins before what it depends on has ended.',
    },
  },
  *run({ plan, project: { period } }) {
    for (const finding of planFindings(plan, { period, people: [] })) {
      const { code, id } = finding
      const names = [...plan.workPackage, ...plan.action, ...plan.milestone]
      const subject = shortened(names.find((each) => each.id === id)?.name ?? '')
      const place = { subject, where: inArea('plan', id) }
      if (code === 'outside_project' && period !== null) {
        yield { severity: 'warning', message: 'outside', values: { known: periodValue(period) }, ...place }
      }
      if (code === 'outside_package') yield { severity: 'note', message: 'package', ...place }
      if (code === 'dependency_broken') yield { severity: 'note', message: 'order', ...place }
    }
  },
})
