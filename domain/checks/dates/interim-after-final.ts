import { defineCheck } from '../define-check.ts'
import { IN_REPORT, inSettings } from '../shared/places.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const INTERIM = /väliraport|mellanrapport|delrapport|interim report/iu

/** An interim report is dated before the final one. */
export const check = defineCheck({
  id: 'dates/interim-after-final',
  family: 'dates',
  about: 'report',
  names: {
    fi: 'Väliraportit ennen loppuraporttia',
    sv: 'Mellanrapporter före slutrapporten',
    en: 'Interim reports before the final one',
  },
  messages: {
    told: {
      fi: 'Väliraportin päivä {subject} ei ole ennen loppuraporttia ({last}).',
      sv: 'Mellanrapportens datum {subject} är inte före slutrapporten ({last}).',
      en: 'The interim report’s day {subject} isn’t before the final report ({last}).',
    },
    signed: {
      fi: 'Väliraportti on allekirjoitettu {day}, mutta loppuraportti jo {last}.',
      sv: 'Mellanrapporten är undertecknad {day}, men slutrapporten redan {last}.',
      en: 'The interim report was signed on {day}, the final one already on {last}.',
    },
  },
  *run(input) {
    const { report, project, otherReports } = input
    const last = report.settings.signedOn ?? project.period?.end ?? null
    if (report.kind !== 'final' || last === null) return
    const values = { last: { day: last } }
    for (const other of otherReports) {
      if (other.kind !== 'interim' || other.signedOn === null || other.signedOn < last) continue
      const day = { day: other.signedOn }
      const where = report.settings.signedOn === null ? IN_REPORT : inSettings('signedOn')
      yield { severity: 'error', message: 'signed', subject: '', values: { ...values, day }, where }
    }
    for (const sentence of textsOf(input).sentences) {
      if (!INTERIM.test(sentence.text)) continue
      for (const { precision, days, text } of datingsIn(sentence.text)) {
        if (precision !== 'day' || days.start < last) continue
        yield { severity: 'warning', message: 'told', subject: text, values, where: textPlace(sentence, text) }
      }
    }
  },
})
