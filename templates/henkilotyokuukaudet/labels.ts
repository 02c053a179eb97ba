import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'

export interface PersonMonthLabels extends HeadingLabels {
  wholePeriod: string
  byPerson: string
  byRole: string
  person: string
  role: string
  noRole: string
  calendar: string
  workingDays: string
  hours: string
  realised: string
  total: string
  none: string
  gaps: string
  /** `{name}`, `{days}`, `{months}`. */
  gap: string
  /** `{total}`. */
  closed: string
  method: string
}

export const labels: Readonly<Record<Language, PersonMonthLabels>> = {
  fi: {
    title: 'Henkilötyökuukaudet',
    code: 'Hankekoodi',
    name: 'Hankkeen nimi',
    applicant: 'Toteuttaja',
    period: 'Kausi',
    summary: 'Hanke ja kausi',
    draft: 'LUONNOS',
    translated: '',
    wholePeriod: 'koko hanke',
    byPerson: 'Henkilöittäin ja tehtävittäin',
    byRole: 'Tehtävittäin',
    person: 'Henkilö',
    role: 'Tehtävä',
    noRole: 'ei kohdennusta päivälle',
    calendar: 'Suunniteltu htkk, kalenteripäivät',
    workingDays: 'Suunniteltu htkk, työpäivät',
    hours: 'Toteutuneet tunnit',
    realised: 'Toteutunut htkk',
    total: 'Yhteensä',
    none: 'Kaudella ei ole kohdennuksia eikä tunteja.',
    gaps: 'Kattamattomat päivät',
    gap: '{name}: {days} jää kohdennusten väliin. Samalla osuudella siitä tulisi {months} htkk.',
    closed: 'Kun nämä päivät katetaan, suunniteltu työ on kalenteripäivien mukaan {total} htkk.',
    method:
      'Yksi htkk on yhden kokoaikaisen henkilön kuukausi. Vajaa kuukausi lasketaan kuukauden kalenteripäivistä tai työpäivistä (ma–pe ilman arkipyhiä). Toteutunut htkk = tunnit × 12 / 1720. Luvut on pyöristetty kahteen desimaaliin vasta tulostettaessa, joten rivit voivat poiketa summasta sadasosan.',
  },
  sv: {
    title: 'Personmånader',
    code: 'Projektkod',
    name: 'Projektets namn',
    applicant: 'Genomförare',
    period: 'Period',
    summary: 'Projekt och period',
    draft: 'UTKAST',
    translated: 'Översättning; finansiärens språk är finska.',
    wholePeriod: 'hela projektet',
    byPerson: 'Per person och uppgift',
    byRole: 'Per uppgift',
    person: 'Person',
    role: 'Uppgift',
    noRole: 'ingen fördelning för dagen',
    calendar: 'Planerade pmån, kalenderdagar',
    workingDays: 'Planerade pmån, arbetsdagar',
    hours: 'Utförda timmar',
    realised: 'Utförda pmån',
    total: 'Sammanlagt',
    none: 'Perioden har varken fördelningar eller timmar.',
    gaps: 'Dagar som inte täcks',
    gap: '{name}: {days} blir mellan fördelningarna. Med samma andel vore det {months} pmån.',
    closed: 'När dessa dagar täcks är det planerade arbetet enligt kalenderdagar {total} pmån.',
    method:
      'En personmånad är en månad av en heltidsanställd. En ofullständig månad räknas av månadens kalenderdagar eller arbetsdagar (mån–fre utan helgdagar). Utförda pmån = timmar × 12 / 1720. Talen har avrundats till två decimaler först vid utskriften, så raderna kan avvika från summan med en hundradel.',
  },
  en: {
    title: 'Person-months',
    code: 'Project code',
    name: 'Project name',
    applicant: 'Implementer',
    period: 'Period',
    summary: 'Project and period',
    draft: 'DRAFT',
    translated: 'A translation; the funder’s own language is Finnish.',
    wholePeriod: 'the whole project',
    byPerson: 'By person and role',
    byRole: 'By role',
    person: 'Person',
    role: 'Role',
    noRole: 'no allocation on the day',
    calendar: 'Planned PM, calendar days',
    workingDays: 'Planned PM, working days',
    hours: 'Hours done',
    realised: 'PM done',
    total: 'Total',
    none: 'The period has neither allocations nor hours.',
    gaps: 'Days not covered',
    gap: '{name}: {days} falls between the allocations. At the same share it would be {months} PM.',
    closed: 'With these days covered the planned work is {total} PM by calendar days.',
    method:
      'One person-month is a month of one full-time person. Part of a month is counted by its calendar days or its working days (Monday to Friday without holidays). PM done = hours × 12 / 1720. Figures are rounded to two decimals only in print, so rows may differ from their sum by a hundredth.',
  },
}
