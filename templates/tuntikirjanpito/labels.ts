import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface HourSheetLabels extends HeadingLabels {
  weekdays: readonly string[]
  project: string
  person: string
  personSummary: string
  day: string
  thisProject: string
  otherProjects: string
  otherWork: string
  absences: string
  total: string
  none: string
  tableSummary: string
  approved: string
  signatures: string
  signer: string
  employee: string
  supervisor: string
  signerName: string
  date: string
  signature: string
}

export const labels: Readonly<Record<Language, HourSheetLabels>> = {
  fi: {
    title: 'Tuntikirjanpito',
    code: 'Hankekoodi',
    name: 'Hankkeen nimi',
    applicant: 'Toteuttaja',
    period: 'Kausi',
    summary: 'Hanke ja kausi',
    draft: 'LUONNOS',
    translated: '',
    weekdays: ['ma', 'ti', 'ke', 'to', 'pe', 'la', 'su'],
    project: 'Hanke',
    person: 'Työntekijä',
    personSummary: 'Hanke ja työntekijä',
    day: 'Päivä',
    thisProject: 'Hanke {code}',
    otherProjects: 'Muut hankkeet',
    otherWork: 'Muu työ',
    absences: 'Poissaolo',
    total: 'Yhteensä',
    none: 'Kaudella ei ole hankkeelle kirjattuja tunteja.',
    tableSummary: 'Työaika päivittäin, tuntia',
    approved: 'hyväksytty {day}',
    signatures: 'Allekirjoitukset',
    signer: 'Allekirjoittaja',
    employee: 'Työntekijä',
    supervisor: 'Esihenkilö',
    signerName: 'Nimi',
    date: 'Päiväys',
    signature: 'Allekirjoitus',
  },
  sv: {
    title: 'Arbetstidsbokföring',
    code: 'Projektkod',
    name: 'Projektets namn',
    applicant: 'Genomförare',
    period: 'Period',
    summary: 'Projekt och period',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    weekdays: ['må', 'ti', 'on', 'to', 'fr', 'lö', 'sö'],
    project: 'Projekt',
    person: 'Arbetstagare',
    personSummary: 'Projekt och arbetstagare',
    day: 'Dag',
    thisProject: 'Projekt {code}',
    otherProjects: 'Andra projekt',
    otherWork: 'Annat arbete',
    absences: 'Frånvaro',
    total: 'Sammanlagt',
    none: 'Perioden har inga timmar för projektet.',
    tableSummary: 'Arbetstid per dag, timmar',
    approved: 'godkänt {day}',
    signatures: 'Underskrifter',
    signer: 'Undertecknare',
    employee: 'Arbetstagare',
    supervisor: 'Chef',
    signerName: 'Namn',
    date: 'Datum',
    signature: 'Underskrift',
  },
  en: {
    title: 'Time sheet',
    code: 'Project code',
    name: 'Project name',
    applicant: 'Implementer',
    period: 'Period',
    summary: 'Project and period',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    project: 'Project',
    person: 'Employee',
    personSummary: 'Project and employee',
    day: 'Day',
    thisProject: 'Project {code}',
    otherProjects: 'Other projects',
    otherWork: 'Other work',
    absences: 'Absence',
    total: 'Total',
    none: 'The period has no hours for the project.',
    tableSummary: 'Working time by day, hours',
    approved: 'approved {day}',
    signatures: 'Signatures',
    signer: 'Signed by',
    employee: 'Employee',
    supervisor: 'Supervisor',
    signerName: 'Name',
    date: 'Date',
    signature: 'Signature',
  },
}
