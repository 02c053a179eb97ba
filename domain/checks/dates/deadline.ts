import type { ProjectDeadline, ProjectDeadlineKind } from '../../claims/project-deadlines.ts'
import { daysBetween, formatDay } from '../../values/day.ts'
import type { Words } from '../define-check.ts'
import { defineCheck } from '../define-check.ts'
import { inArea } from '../shared/places.ts'

const NAMES: Readonly<Record<ProjectDeadlineKind, Words>> = {
  final_claim: { fi: 'Viimeinen maksatushakemus', sv: 'Den sista utbetalningsansökan', en: 'The last claim' },
  next_claim: { fi: 'Seuraava maksatushakemus', sv: 'Nästa utbetalningsansökan', en: 'The next claim' },
  claim: { fi: 'Maksatushakemus', sv: 'Utbetalningsansökan', en: 'The claim' },
  monitoring_data: { fi: 'Vuoden seurantatiedot', sv: 'Årets uppföljningsuppgifter', en: 'The year’s monitoring data' },
  extension_application: { fi: 'Jatkoaikahakemus', sv: 'Ansökan om förlängning', en: 'An application for extension' },
  report: { fi: 'Raportti', sv: 'Rapporten', en: 'The report' },
  final_report: { fi: 'Loppuraportti', sv: 'Slutrapporten', en: 'The final report' },
}
/** Days in which somebody can still do something about it. */
const SOON = 30
/** After so many days nobody asks any more whether something was sent; what was not sent stays told. */
const LONG_AGO = 365

export const check = defineCheck({
  id: 'dates/deadline',
  family: 'dates',
  about: 'data',
  names: { fi: 'Määräajat', sv: 'Tidsfrister', en: 'Deadlines' },
  messages: {
    passed: {
      fi: '{what} olisi pitänyt lähettää viimeistään {due}.',
      sv: '{what} borde ha sänts senast {due}.',
      en: '{what} should have been sent by {due}.',
    },
    perhaps_passed: {
      fi: '{what}: määräaika {due} on mennyt. Onko se lähetetty?',
      sv: '{what}: tidsfristen {due} har gått ut. Har den sänts?',
      en: '{what}: the deadline {due} has passed. Was it sent?',
    },
    soon: {
      fi: '{what} on lähetettävä viimeistään {due}.',
      sv: '{what} ska sändas senast {due}.',
      en: '{what} is to be sent by {due}.',
    },
  },
  *run({ deadlines, claims, today }) {
    for (const deadline of deadlines) {
      const { kind, due, citation, certainty, done } = deadline
      const left = daysBetween(today, due)
      if (done === true || kind === 'extension_application' || left > SOON) continue
      const isLongAgo = left < -LONG_AGO
      // Whose claims are not kept here at all has sent them elsewhere.
      if (isLongAgo && (done === null || claims.length === 0)) continue
      const shared = {
        subject: deadline.note,
        values: { what: { words: nameOf(deadline) }, due: { day: due } },
        citation,
        certainty,
        where: placeOf(deadline),
      }
      if (left >= 0) yield { severity: 'note', message: 'soon', ...shared }
      else if (done === false) yield { severity: isLongAgo ? 'warning' : 'error', message: 'passed', ...shared }
      else yield { severity: 'note', message: 'perhaps_passed', ...shared }
    }
  },
})

/** With the period that it is about, so that one claim isn't taken for another. */
function nameOf({ kind, coversTo, year }: ProjectDeadline): Words {
  const name = NAMES[kind]
  if (year !== null) return { fi: `${name.fi} (${year})`, sv: `${name.sv} (${year})`, en: `${name.en} (${year})` }
  if (coversTo === null) return name
  const to = (language: 'fi' | 'sv' | 'en') => formatDay(coversTo, language)
  return {
    fi: `${name.fi} ajalta ${to('fi')} saakka`,
    sv: `${name.sv} för tiden till ${to('sv')}`,
    en: `${name.en} up to ${to('en')}`,
  }
}

function placeOf({ kind, due }: ProjectDeadline) {
  if (kind === 'monitoring_data') return inArea('indicators')
  if (kind === 'report' || kind === 'final_report') return inArea('decision', null, 'deadlines')
  return inArea('claims', null, `deadline.${kind}.${due}`)
}
