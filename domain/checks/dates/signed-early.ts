import { defineCheck } from '../define-check.ts'
import { inArea, inSettings } from '../shared/places.ts'
import { PAST_WORDS } from '../shared/wording.ts'
import { datingsIn } from '../text/datings.ts'
import { textPlace } from '../text/sentences.ts'
import { textsOf } from '../text/texts-of.ts'

/** What a report tells as past has happened when it is signed. */
export const check = defineCheck({
  id: 'dates/signed-early',
  family: 'dates',
  about: 'report',
  names: { fi: 'Allekirjoituspäivä', sv: 'Datum för undertecknandet', en: 'Day of signing' },
  messages: {
    told: {
      fi: '{subject} kerrotaan tapahtuneena, mutta raportti on allekirjoitettu jo {signed}.',
      sv: '{subject} berättas som något som har skett, men rapporten är undertecknad redan {signed}.',
      en: '{subject} is told as past, but the report was signed already on {signed}.',
    },
    event: {
      fi: 'Raporttiin tulee {subject} ({day}), mutta se on allekirjoitettu jo {signed}.',
      sv: 'I rapporten kommer {subject} ({day}), men den är undertecknad redan {signed}.',
      en: 'The report has {subject} ({day}), but it was signed already on {signed}.',
    },
    before_end: {
      fi: 'Loppuraportti on allekirjoitettu {signed}, mutta hanke päättyy vasta {end}.',
      sv: 'Slutrapporten är undertecknad {signed}, men projektet slutar först {end}.',
      en: 'The final report was signed on {signed}, but the project ends only on {end}.',
    },
    future: {
      fi: 'Allekirjoituspäivä {signed} on vasta tulossa.',
      sv: 'Datumet för undertecknandet, {signed}, har inte kommit än.',
      en: 'The day of signing, {signed}, is yet to come.',
    },
  },
  *run(input) {
    const { report, project, events, today } = input
    const { signedOn } = report.settings
    if (signedOn === null) return
    const signed = { day: signedOn }
    if (signedOn > today) {
      yield { severity: 'note', message: 'future', subject: '', values: { signed }, where: inSettings('signedOn') }
    }
    if (report.kind === 'final' && project.period !== null && signedOn < project.period.end) {
      const values = { signed, end: { day: project.period.end } }
      yield { severity: 'warning', message: 'before_end', subject: '', values, where: inSettings('signedOn') }
    }
    for (const { id, name, day, inPeriod, counts } of events) {
      if (!inPeriod || day <= signedOn || counts.attendances === 0) continue
      const values = { signed, day: { day } }
      yield { severity: 'warning', message: 'event', subject: name, values, where: inArea('events', id) }
    }
    for (const sentence of textsOf(input).sentences) {
      if (!PAST_WORDS.test(sentence.text)) continue
      for (const { precision, days, text } of datingsIn(sentence.text)) {
        if (precision !== 'day' || days.start <= signedOn) continue
        yield {
          severity: 'warning',
          message: 'told',
          subject: text,
          values: { signed },
          where: textPlace(sentence, text),
        }
      }
    }
  },
})
