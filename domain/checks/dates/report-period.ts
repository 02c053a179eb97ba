import { containsPeriod } from '../../values/period.ts'
import { defineCheck } from '../define-check.ts'
import { periodValue } from '../shared/period-words.ts'
import { IN_REPORT } from '../shared/places.ts'

export const check = defineCheck({
  id: 'dates/report-period',
  family: 'dates',
  about: 'report',
  names: { fi: 'Raportin kausi', sv: 'Rapportens period', en: 'The report’s period' },
  messages: {
    outside: {
      fi: 'Raportin kausi {period} ei ole kokonaan hankkeen ajalla {known}.',
      sv: 'Rapportens period {period} ligger inte helt inom projekttiden {known}.',
      en: 'The report’s period {period} isn’t wholly within the project’s time {known}.',
    },
    interim_whole: {
      fi: 'Väliraportilla ei ole kautta: se kertoisi koko hankkeesta.',
      sv: 'Mellanrapporten har ingen period: den skulle berätta om hela projektet.',
      en: 'The interim report has no period: it would tell of the whole project.',
    },
  },
  *run({ report, project }) {
    if (report.id === '') return
    if (report.kind === 'interim' && report.period === null) {
      yield { severity: 'warning', message: 'interim_whole', subject: '', where: IN_REPORT }
    }
    if (report.period === null || project.period === null || containsPeriod(project.period, report.period)) return
    const values = { known: periodValue(project.period), period: periodValue(report.period) }
    yield { severity: 'error', message: 'outside', subject: '', values, where: IN_REPORT }
  },
})
