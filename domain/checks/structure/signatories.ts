import { defineCheck } from '../define-check.ts'
import { inSettings } from '../shared/places.ts'

/** Titles of those who usually may sign for an organisation. */
const MAY_SIGN =
  /johtaja|toimitusjohtaja|puheenjohtaja|rehtori|direktör|verkställande|ordförande|rektor|director|chief|chair|rector|ceo|isännöitsijä|nimenkirjoit|prokurist|firmatecknare/iu
const PROJECT_ROLE =
  /projektipäälli|hankepäälli|koordinaattor|projektled|projektchef|project manager|coordinator|sihteeri/iu

export const check = defineCheck({
  id: 'structure/signatories',
  family: 'structure',
  about: 'report',
  names: { fi: 'Allekirjoittajat', sv: 'Undertecknare', en: 'Signatories' },
  messages: {
    none: {
      fi: 'Raportilla ei ole allekirjoittajaa.',
      sv: 'Rapporten har ingen undertecknare.',
      en: 'The report has no signatory.',
    },
    not_dated: {
      fi: 'Allekirjoituksesta puuttuu paikka tai päivä.',
      sv: 'Ort eller datum saknas vid undertecknandet.',
      en: 'The signature lacks its place or day.',
    },
    manager_only: {
      fi: 'Raportin allekirjoittaa vain {subject}. Tarkista, tarvitaanko toteuttajan nimenkirjoittaja.',
      sv: 'Rapporten undertecknas bara av {subject}. Kontrollera om genomförarens firmatecknare behövs.',
      en: 'Only {subject} signs the report. See whether someone who may sign for the implementer is needed.',
    },
    no_organisation: {
      fi: 'Allekirjoittajalta {subject} puuttuu tehtävä tai organisaatio.',
      sv: 'Undertecknaren {subject} saknar uppgift eller organisation.',
      en: 'The signatory {subject} lacks a title or an organisation.',
    },
  },
  *run({ report }) {
    if (report.kind === 'other' || report.id === '') return
    const { signatories, place, signedOn } = report.settings
    // A draft is signed when it is ready.
    const severity = report.state === 'draft' ? 'note' : 'warning'
    if (signatories.length === 0) {
      yield { severity, message: 'none', subject: report.formId, where: inSettings('signatories') }
      return
    }
    if (place.trim() === '' || signedOn === null) {
      const where = inSettings(place.trim() === '' ? 'place' : 'signedOn')
      yield { severity, message: 'not_dated', subject: signatories[0]?.name ?? '', where }
    }
    for (const { name, title, organisation } of signatories) {
      if (title.trim() !== '' && organisation.trim() !== '') continue
      yield { severity: 'note', message: 'no_organisation', subject: name, where: inSettings('signatories') }
    }
    const mayAny = signatories.some(({ title }) => MAY_SIGN.test(title) || !PROJECT_ROLE.test(title))
    if (report.kind === 'final' && !mayAny) {
      const subject = signatories.map(({ name, title }) => `${title} ${name}`.trim()).join(', ')
      yield { severity: 'note', message: 'manager_only', subject, where: inSettings('signatories') }
    }
  },
})
