import { defineCheck } from '../define-check.ts'
import { IN_REPORT } from '../shared/places.ts'

/** What had been used by the end of an earlier report can't be less in a later one without a word on it. */
export const check = defineCheck({
  id: 'money/shrunk-figure',
  family: 'money',
  about: 'report',
  names: {
    fi: 'Kertyneet kustannukset raportista toiseen',
    sv: 'Ackumulerade kostnader mellan rapporter',
    en: 'Cumulative costs from report to report',
  },
  messages: {
    shrunk: {
      fi: 'Aiemmassa raportissa kustannuksia oli kertynyt {before}, nyt {now}. Selitä ero.',
      sv: 'I en tidigare rapport var de ackumulerade kostnaderna {before}, nu {now}. Förklara skillnaden.',
      en: 'In an earlier report the costs were {before}, now they are {now}. Explain the difference.',
    },
  },
  *run({ report, project, otherReports, money: { total } }) {
    const end = report.period?.end ?? project.period?.end
    if (report.id === '' || end === undefined) return
    for (const { period, told } of otherReports) {
      const before = told['money.total.spent']
      if (before === undefined || before.kind !== 'money' || period === null || period.end > end) continue
      if (before.cents <= total.total) continue
      const values = { before: { cents: before.cents }, now: { cents: total.total } }
      yield { severity: 'warning', message: 'shrunk', subject: '', values, where: IN_REPORT }
    }
  },
})
