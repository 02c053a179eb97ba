import { defineCheck } from '../define-check.ts'
import { inSettings } from '../shared/places.ts'
import { datingsIn } from '../text/datings.ts'
import type { Dating } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

const INTERIM = /väliraport|mellanrapport|delrapport|interim report/iu
/** The reports that a sentence tells of; each has its days after it, or before it. */
const REPORT = new RegExp(`${INTERIM.source}|loppuraport|slutrapport|final report`, 'giu')
/** What others do with a report comes when it comes. */
const BY_OTHERS = /hyväksy|palaut|käsitel|maks|godkän|behandl|betal|approv|accept|return|paid|payment/iu

/** An interim report is dated before the final one; without the final one's day there is nothing to hold it against. */
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
      fi: 'Väliraportin päivä {subject} on loppuraportin päivän {last} jälkeen.',
      sv: 'Mellanrapportens datum {subject} är efter slutrapportens {last}.',
      en: 'The interim report’s day {subject} is after the final report’s, {last}.',
    },
    told_same: {
      fi: 'Väliraportin päivä {subject} on sama kuin loppuraportin.',
      sv: 'Mellanrapportens datum {subject} är detsamma som slutrapportens.',
      en: 'The interim report’s day {subject} is the final report’s too.',
    },
    signed: {
      fi: 'Väliraportti on allekirjoitettu {day}, mutta loppuraportti jo {last}.',
      sv: 'Mellanrapporten är undertecknad {day}, men slutrapporten redan {last}.',
      en: 'The interim report was signed on {day}, the final one already on {last}.',
    },
    signed_same: {
      fi: 'Väliraportti ja loppuraportti on allekirjoitettu samana päivänä {day}. Tarkista päivät.',
      sv: 'Mellanrapporten och slutrapporten är undertecknade samma dag {day}. Kontrollera datumen.',
      en: 'The interim and the final report were signed on the same day, {day}. See that the days are right.',
    },
  },
  *run(input) {
    const { report, otherReports } = input
    const last = report.settings.signedOn
    if (report.kind !== 'final' || last === null) return
    const lastDay = { day: last }
    for (const { kind, signedOn } of otherReports) {
      if (kind !== 'interim' || signedOn === null || signedOn < last) continue
      const day = { day: signedOn }
      const place = { subject: '', where: inSettings('signedOn') }
      // Two papers can be signed on one day, in their order: nobody can tell from the days.
      if (signedOn === last) yield { severity: 'note', message: 'signed_same', values: { day }, ...place }
      else yield { severity: 'error', message: 'signed', values: { day, last: lastDay }, ...place }
    }
    for (const sentence of textsOf(input).sentences) {
      for (const { days, text } of interimDays(sentence.text)) {
        if (days.start < last) continue
        const place = { subject: text, where: textPlace(sentence, text) }
        if (days.start === last) yield { severity: 'warning', message: 'told_same', ...place }
        else yield { severity: 'warning', message: 'told', values: { last: lastDay }, ...place }
      }
    }
  },
})

/** Days on which a sentence says that interim reports were made. */
function interimDays(text: string): readonly Dating[] {
  if (!INTERIM.test(text)) return []
  const reports = Array.from(text.matchAll(REPORT), (match) => ({ at: match.index, isInterim: INTERIM.test(match[0]) }))
  const datings = datingsIn(text)
  // `31.12.2024 jätettiin väliraportti`: where a day comes first, days stand before their report.
  const daysLead = (datings[0]?.start ?? 0) < (reports[0]?.at ?? 0)
  return datings.filter(({ precision, start }, index) => {
    const before = reports.findLast(({ at }) => at < start)
    const after = reports.find(({ at }) => at > start)
    const own = daysLead ? (after ?? before) : before
    const from = Math.max(before?.at ?? 0, datings[index - 1]?.end ?? 0)
    return precision === 'day' && own?.isInterim === true && !BY_OTHERS.test(text.slice(from, start))
  })
}
