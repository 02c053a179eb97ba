import type { Narrative } from '#domain/narrative/narrative.ts'
import { bracketed, plainText } from '#domain/narrative/plain-text.ts'
import type { Language } from '#domain/values/language.ts'
import { defineWords } from '../../i18n/words.ts'

export const reportCommandWords = defineWords({
  fi: {
    'report.create': 'uusi raportti',
    'report.update': 'raportin tietojen muutos',
    'report.setSignatories': 'raportin allekirjoittajien muutos',
    'report.remove': 'raportin poisto',
    'report.move.draft': 'raportti takaisin luonnokseksi',
    'report.move.checked': 'raportti tarkistettu',
    'report.move.locked': 'raportti lukittu',
    'report.move.sent': 'raportti lähetetty',
    'report.move.returned': 'raportti palautettu täydennettäväksi',
    'report.move.accepted': 'raportti hyväksytty',
    'report.correct': 'raportin korjattu versio',
    'report.setRetention': 'raportin säilytyspäivä',
    'report.saveSection': 'luvun teksti',
    'report.setSection': 'luvun tila',
    'narrative.save': 'luvun teksti',
  },
  sv: {
    'report.create': 'ny rapport',
    'report.update': 'ändring av rapportens uppgifter',
    'report.setSignatories': 'ändring av rapportens undertecknare',
    'report.remove': 'borttagning av rapport',
    'report.move.draft': 'rapporten åter ett utkast',
    'report.move.checked': 'rapporten granskad',
    'report.move.locked': 'rapporten låst',
    'report.move.sent': 'rapporten skickad',
    'report.move.returned': 'rapporten returnerad för komplettering',
    'report.move.accepted': 'rapporten godkänd',
    'report.correct': 'rättad version av rapporten',
    'report.setRetention': 'rapportens bevarandedag',
    'report.saveSection': 'text i kapitel',
    'report.setSection': 'kapitlets läge',
    'narrative.save': 'text i kapitel',
  },
  en: {
    'report.create': 'new report',
    'report.update': 'change of a report’s details',
    'report.setSignatories': 'change of a report’s signatories',
    'report.remove': 'removal of a report',
    'report.move.draft': 'report back to a draft',
    'report.move.checked': 'report checked',
    'report.move.locked': 'report locked',
    'report.move.sent': 'report sent',
    'report.move.returned': 'report returned for completion',
    'report.move.accepted': 'report accepted',
    'report.correct': 'corrected version of a report',
    'report.setRetention': 'how long a report is kept',
    'report.saveSection': 'text of a section',
    'report.setSection': 'state of a section',
    'narrative.save': 'text of a section',
  },
})

export const reportTableWords = defineWords({
  fi: {
    reports: 'Raportti',
    narratives: 'Luvun teksti',
    report_snapshots: 'Lukittu kopio',
    report_snapshot_files: 'Säilytetty tiedosto',
    report_filings: 'Lähetys ja säilytys',
  },
  sv: {
    reports: 'Rapport',
    narratives: 'Text i kapitel',
    report_snapshots: 'Låst kopia',
    report_snapshot_files: 'Bevarad fil',
    report_filings: 'Sändning och bevarande',
  },
  en: {
    reports: 'Report',
    narratives: 'Text of a section',
    report_snapshots: 'Locked copy',
    report_snapshot_files: 'File that is kept',
    report_filings: 'Sending and keeping',
  },
})

/** Columns that have no field of the same name elsewhere. */
export const reportColumnWords = defineWords({
  fi: {
    formId: 'Lomake',
    edition: 'Lomakkeen painos',
    language: 'Kieli',
    sequence: 'Versio',
    previousId: 'Korjaa raporttia',
    settingsJson: 'Raportin tiedot',
    lockedOn: 'Lukittu',
    returnedOn: 'Palautettu',
    acceptedOn: 'Hyväksytty',
    reportId: 'Raportti',
    section: 'Luku',
    contentJson: 'Teksti',
    isReady: 'Valmis',
    lockedAt: 'Lukittu',
    appVersion: 'Ohjelman versio',
    formEdition: 'Lomakkeen painos',
    rulesSha256: 'Sääntöjen tarkiste',
    snapshotId: 'Lukittu kopio',
    role: 'Tiedoston laji',
    channel: 'Lähetystapa',
    reference: 'Viite',
    reasons: 'Rahoittajan pyyntö',
    retainUntil: 'Säilytettävä asti',
    retainNote: 'Mistä säilytyspäivä on',
  },
  sv: {
    formId: 'Blankett',
    edition: 'Blankettens utgåva',
    language: 'Språk',
    sequence: 'Version',
    previousId: 'Rättar rapporten',
    settingsJson: 'Rapportens uppgifter',
    lockedOn: 'Låst',
    returnedOn: 'Returnerad',
    acceptedOn: 'Godkänd',
    reportId: 'Rapport',
    section: 'Kapitel',
    contentJson: 'Text',
    isReady: 'Färdig',
    lockedAt: 'Låst',
    appVersion: 'Programmets version',
    formEdition: 'Blankettens utgåva',
    rulesSha256: 'Reglernas kontrollsumma',
    snapshotId: 'Låst kopia',
    role: 'Filens slag',
    channel: 'Sändningssätt',
    reference: 'Referens',
    reasons: 'Finansiärens begäran',
    retainUntil: 'Bevaras till',
    retainNote: 'Varifrån bevarandedagen kommer',
  },
  en: {
    formId: 'Form',
    edition: 'Edition of the form',
    language: 'Language',
    sequence: 'Version',
    previousId: 'Corrects the report',
    settingsJson: 'Details of the report',
    lockedOn: 'Locked',
    returnedOn: 'Returned',
    acceptedOn: 'Accepted',
    reportId: 'Report',
    section: 'Section',
    contentJson: 'Text',
    isReady: 'Finished',
    lockedAt: 'Locked',
    appVersion: 'Version of the program',
    formEdition: 'Edition of the form',
    rulesSha256: 'Checksum of the rules',
    snapshotId: 'Locked copy',
    role: 'Kind of file',
    channel: 'Sent by',
    reference: 'Reference',
    reasons: 'The funder’s request',
    retainUntil: 'Keep until',
    retainNote: 'Where the day comes from',
  },
})

const valueWords = defineWords({
  fi: {
    yes: 'kyllä',
    no: 'ei',
    row: '(raportti)',
    interim: 'väliraportti',
    final: 'loppuraportti',
    checked: 'tarkistettu',
    locked: 'lukittu',
    returned: 'palautettu',
    accepted: 'hyväksytty',
    fi: 'suomi',
    sv: 'ruotsi',
    en: 'englanti',
  },
  sv: {
    yes: 'ja',
    no: 'nej',
    row: '(rapport)',
    interim: 'delrapport',
    final: 'slutrapport',
    checked: 'granskad',
    locked: 'låst',
    returned: 'returnerad',
    accepted: 'godkänd',
    fi: 'finska',
    sv: 'svenska',
    en: 'engelska',
  },
  en: {
    yes: 'yes',
    no: 'no',
    row: '(report)',
    interim: 'interim report',
    final: 'final report',
    checked: 'checked',
    locked: 'locked',
    returned: 'returned',
    accepted: 'accepted',
    fi: 'Finnish',
    sv: 'Swedish',
    en: 'English',
  },
})
const coded = new Set(['state', 'kind', 'language'])
const longest = 240

/** Values of reports that are stored otherwise than people say them; `undefined` for all others. */
export function reportValueText(name: string, value: unknown, language: Language): string | undefined {
  const words: Readonly<Record<string, string>> = valueWords[language]
  if (name === 'isReady') return value === 1 ? words['yes'] : words['no']
  if (typeof value !== 'string') return undefined
  if (name === 'reportId' || name === 'previousId') return words['row']
  if (name === 'contentJson') return textOf(value)
  return coded.has(name) && Object.hasOwn(words, value) ? words[value] : undefined
}

function textOf(json: string): string {
  const narrative: Narrative = JSON.parse(json)
  const text = plainText(narrative, bracketed)
  return text.length > longest ? `${text.slice(0, longest)} …` : text
}
