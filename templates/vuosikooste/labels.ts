import type { ProjectDeadlineKind } from '#domain/claims/project-deadlines.ts'
import type { Fund } from '#domain/rules/regime.ts'
import type { Language } from '#domain/values/language.ts'

export interface YearLabels {
  /** `{year}` is filled in. */
  title: string
  draft: string
  none: string
  money: string
  moneyNote: string
  project: string
  approved: string
  spent: string
  spentTotal: string
  claimed: string
  decided: string
  paid: string
  total: string
  chart: string
  chartAlt: string
  projects: string
  name: string
  fund: string
  authority: string
  start: string
  end: string
  work: string
  personMonths: string
  claimsSent: string
  claimsDecided: string
  events: string
  people: string
  peopleSummary: string
  eventsHeld: string
  attendances: string
  persons: string
  organisations: string
  companies: string
  peopleNote: string
  indicators: string
  indicator: string
  unit: string
  inProjects: string
  ofYear: string
  cumulative: string
  noIndicators: string
  deadlines: string
  due: string
  what: string
  noDeadlines: string
  covers: string
  funds: Readonly<Record<Fund, string>>
  kinds: Readonly<Record<ProjectDeadlineKind, string>>
  /** Captions of the tables; they name the sheets of the workbook too. */
  captions: Readonly<Record<'money' | 'projects' | 'work' | 'indicators' | 'deadlines', string>>
}

const fi: YearLabels = {
  title: 'Hankkeiden vuosi {year}',
  draft: 'LUONNOS',
  none: 'Vuonna {year} ei ollut hankkeita.',
  money: 'Raha',
  moneyNote:
    'Kulut sisältävät kustannusmallin laskemat osuudet. Tuki on haettu vuonna lähetetyillä, päätetty vuonna ratkaistuilla hakemuksilla ja saatu vuoden maksuina ennakko mukaan lukien. Summat ovat euroja.',
  project: 'Hanke',
  approved: 'Hyväksytty talousarvio',
  spent: 'Kulut vuonna',
  spentTotal: 'Kulut yhteensä',
  claimed: 'Tukea haettu',
  decided: 'Tukea päätetty',
  paid: 'Tukea saatu',
  total: 'Yhteensä',
  chart: 'Kulut vuonna hankkeittain',
  chartAlt: 'Pylväät näyttävät kunkin hankkeen kulut vuonna; luvut ovat myös taulukossa.',
  projects: 'Hankkeet',
  name: 'Nimi',
  fund: 'Rahasto',
  authority: 'Rahoittaja',
  start: 'Alkaa',
  end: 'Päättyy',
  work: 'Työ ja maksatukset',
  personMonths: 'Henkilötyökuukaudet',
  claimsSent: 'Lähetettyjä maksatushakemuksia',
  claimsDecided: 'Ratkaistuja maksatushakemuksia',
  events: 'Tapahtumia',
  people: 'Tapahtumat ja osallistujat',
  peopleSummary: 'Tapahtumien ja osallistujien määrät',
  eventsHeld: 'Tapahtumia',
  attendances: 'Osallistumisia',
  persons: 'Eri henkilöitä',
  organisations: 'Eri organisaatioita',
  companies: 'joista yrityksiä',
  peopleNote:
    'Organisaatio on laskettu kerran, vaikka se olisi ollut usean hankkeen tapahtumissa. Henkilö on laskettu kerran kussakin hankkeessa, koska henkilöitä ei yhdistetä hankkeiden välillä.',
  indicators: 'Indikaattorit',
  indicator: 'Indikaattori',
  unit: 'Yksikkö',
  inProjects: 'Hankkeita',
  ofYear: 'Vuonna',
  cumulative: 'Alusta vuoden loppuun',
  noIndicators: 'Indikaattoreille ei ole kirjattu tuloksia vuodelta.',
  deadlines: 'Seuraavan vuoden määräajat',
  due: 'Viimeistään',
  what: 'Mitä',
  noDeadlines: 'Seuraavalle vuodelle ei ole tiedossa määräaikoja.',
  covers: '{kind}, kausi päättyy {day}',
  funds: {
    EAKR: 'EAKR',
    ESR: 'ESR',
    'ESR+': 'ESR+',
    JTF: 'JTF',
    EAFRD: 'Maaseuturahasto',
    VALTIO: 'Valtionavustus',
  },
  kinds: {
    claim: 'Maksatushakemus',
    next_claim: 'Seuraava maksatushakemus',
    final_claim: 'Viimeinen maksatushakemus',
    monitoring_data: 'Vuoden {year} seurantatiedot',
    extension_application: 'Jatkoaikahakemus, jos aikaa tarvitaan lisää',
    report: 'Seurantaraportti',
    final_report: 'Loppuraportti',
  },
  captions: {
    money: 'Rahat hankkeittain',
    projects: 'Hankkeiden perustiedot',
    work: 'Työ ja maksatukset hankkeittain',
    indicators: 'Indikaattorit yhteensä',
    deadlines: 'Määräajat päivittäin',
  },
}

const sv: YearLabels = {
  title: 'Projektens år {year}',
  draft: 'UTKAST',
  none: 'År {year} fanns inga projekt.',
  money: 'Pengar',
  moneyNote:
    'Kostnaderna innehåller det som kostnadsmodellen räknar fram. Stödet är ansökt i ansökningar som skickades, beslutat i ansökningar som avgjordes och erhållet i betalningar under året, förskott inräknat. Beloppen är i euro.',
  project: 'Projekt',
  approved: 'Godkänd budget',
  spent: 'Kostnader under året',
  spentTotal: 'Kostnader totalt',
  claimed: 'Ansökt stöd',
  decided: 'Beslutat stöd',
  paid: 'Erhållet stöd',
  total: 'Totalt',
  chart: 'Kostnader under året per projekt',
  chartAlt: 'Staplarna visar varje projekts kostnader under året; siffrorna finns också i tabellen.',
  projects: 'Projekten',
  name: 'Namn',
  fund: 'Fond',
  authority: 'Finansiär',
  start: 'Börjar',
  end: 'Slutar',
  work: 'Arbete och utbetalningar',
  personMonths: 'Personmånader',
  claimsSent: 'Skickade ansökningar om utbetalning',
  claimsDecided: 'Avgjorda ansökningar om utbetalning',
  events: 'Evenemang',
  people: 'Evenemang och deltagare',
  peopleSummary: 'Antal evenemang och deltagare',
  eventsHeld: 'Evenemang',
  attendances: 'Deltaganden',
  persons: 'Olika personer',
  organisations: 'Olika organisationer',
  companies: 'varav företag',
  peopleNote:
    'En organisation räknas en gång, även om den deltagit i flera projekts evenemang. En person räknas en gång i varje projekt, eftersom personer inte kopplas ihop mellan projekt.',
  indicators: 'Indikatorer',
  indicator: 'Indikator',
  unit: 'Enhet',
  inProjects: 'Projekt',
  ofYear: 'Under året',
  cumulative: 'Från början till årets slut',
  noIndicators: 'Inga resultat har antecknats för indikatorerna under året.',
  deadlines: 'Tidsfrister nästa år',
  due: 'Senast',
  what: 'Vad',
  noDeadlines: 'Inga tidsfrister är kända för nästa år.',
  covers: '{kind}, perioden slutar {day}',
  funds: {
    EAKR: 'ERUF',
    ESR: 'ESF',
    'ESR+': 'ESF+',
    JTF: 'FRO',
    EAFRD: 'Landsbygdsfonden',
    VALTIO: 'Statsunderstöd',
  },
  kinds: {
    claim: 'Ansökan om utbetalning',
    next_claim: 'Nästa ansökan om utbetalning',
    final_claim: 'Sista ansökan om utbetalning',
    monitoring_data: 'Uppföljningsuppgifter för år {year}',
    extension_application: 'Ansökan om förlängning, om mer tid behövs',
    report: 'Uppföljningsrapport',
    final_report: 'Slutrapport',
  },
  captions: {
    money: 'Pengar per projekt',
    projects: 'Projektens basuppgifter',
    work: 'Arbete och utbetalningar per projekt',
    indicators: 'Indikatorer totalt',
    deadlines: 'Tidsfrister dag för dag',
  },
}

const en: YearLabels = {
  title: 'The year {year} of the projects',
  draft: 'DRAFT',
  none: 'There were no projects in {year}.',
  money: 'Money',
  moneyNote:
    'Costs include what the cost model computes. Support is claimed in claims sent, decided in claims decided and received in payments of the year, the advance included. Amounts are in euros.',
  project: 'Project',
  approved: 'Approved budget',
  spent: 'Costs of the year',
  spentTotal: 'Costs in all',
  claimed: 'Support claimed',
  decided: 'Support decided',
  paid: 'Support received',
  total: 'Total',
  chart: 'Costs of the year by project',
  chartAlt: 'The bars show the costs of each project in the year; the figures are in the table too.',
  projects: 'Projects',
  name: 'Name',
  fund: 'Fund',
  authority: 'Funder',
  start: 'Begins',
  end: 'Ends',
  work: 'Work and claims',
  personMonths: 'Person-months',
  claimsSent: 'Claims sent',
  claimsDecided: 'Claims decided',
  events: 'Events',
  people: 'Events and participants',
  peopleSummary: 'Numbers of events and participants',
  eventsHeld: 'Events',
  attendances: 'Attendances',
  persons: 'Different persons',
  organisations: 'Different organisations',
  companies: 'of which companies',
  peopleNote:
    'An organisation is counted once, even when it was at events of several projects. A person is counted once in each project, as people are not linked between projects.',
  indicators: 'Indicators',
  indicator: 'Indicator',
  unit: 'Unit',
  inProjects: 'Projects',
  ofYear: 'In the year',
  cumulative: 'From the start to the end of the year',
  noIndicators: 'No results of indicators were recorded for the year.',
  deadlines: 'Deadlines of the next year',
  due: 'By',
  what: 'What',
  noDeadlines: 'No deadlines are known for the next year.',
  covers: '{kind}, period ends {day}',
  funds: {
    EAKR: 'ERDF',
    ESR: 'ESF',
    'ESR+': 'ESF+',
    JTF: 'JTF',
    EAFRD: 'Rural fund',
    VALTIO: 'State grant',
  },
  kinds: {
    claim: 'Claim',
    next_claim: 'Next claim',
    final_claim: 'Final claim',
    monitoring_data: 'Monitoring data of {year}',
    extension_application: 'Application for an extension, if more time is needed',
    report: 'Monitoring report',
    final_report: 'Final report',
  },
  captions: {
    money: 'Money by project',
    projects: 'Basics of the projects',
    work: 'Work and claims by project',
    indicators: 'Indicators in all',
    deadlines: 'Deadlines by day',
  },
}

export const labels: Readonly<Record<Language, YearLabels>> = { fi, sv, en }
