import type { Language } from '#domain/values/language.ts'
import type { HeadingLabels } from '../people-page.ts'
import { enLabels } from './labels-en.ts'
import { svLabels } from './labels-sv.ts'

/** Words of the form. `{…}` is filled in; `{table}` and `{figure}` become references. */
export interface PlanLabels extends HeadingLabels {
  contents: string
  background: string
  goals: string
  benefitGoals: string
  subGoals: string
  processGoals: string
  limitsAndDependencies: string
  limits: string
  assumptions: string
  dependencies: string
  schedule: string
  actions: string
  results: string
  costs: string
  administration: string
  coverage: string
  communication: string
  evaluation: string
  risks: string
  attachments: string
  notWritten: string
  phasesCaption: string
  phasesAlt: string
  phasesIntro: string
  processCaption: string
  processIntro: string
  workPackage: string
  neighboursCaption: string
  neighboursIntro: string
  neighbour: string
  explanation: string
  scheduleCaption: string
  scheduleAlt: string
  scheduleIntro: string
  packagesIntro: string
  driverCaption: string
  driverAlt: string
  driverIntro: string
  driverServes: string
  inPackage: string
  resultsCaption: string
  resultsIntro: string
  result: string
  benefits: string
  costsTotal: string
  costsPart: string
  costsUnknown: string
  organisationCaption: string
  organisationAlt: string
  organisationIntro: string
  organisationBelow: string
  members: string
  communicationSummary: string
  audience: string
  message: string
  channel: string
  timing: string
  responsible: string
  risksCaption: string
  risksIntro: string
  risk: string
  measures: string
  owner: string
  noRows: string
}

const fi: PlanLabels = {
  title: 'Hankesuunnitelma',
  code: 'Hankkeen tunnus',
  name: 'Hankkeen nimi',
  applicant: 'Hankehallinnoija',
  period: 'Toteutusaika',
  summary: 'Hankkeen perustiedot',
  draft: 'LUONNOS',
  translated: '',
  contents: 'Sisällys',
  background: 'Hankkeen tausta',
  goals: 'Hankkeen tavoitteet',
  benefitGoals: 'Hyötytavoitteet',
  subGoals: 'Osatavoitteet:',
  processGoals: 'Prosessitavoitteet',
  limitsAndDependencies: 'Rajaukset ja riippuvuudet',
  limits: 'Rajaukset',
  assumptions: 'Oletukset:',
  dependencies: 'Riippuvuudet',
  schedule: 'Aikataulu',
  actions: 'Toimenpiteet',
  results: 'Tulokset ja vaikutukset',
  costs: 'Hankkeen kustannukset',
  administration: 'Hankkeen hallinnointi',
  coverage: 'Hankkeen kattavuus ja organisoituminen',
  communication: 'Viestintä ja sidosryhmät',
  evaluation: 'Seuranta ja arviointi',
  risks: 'Riskit ja niihin varautuminen',
  attachments: 'Liitteet',
  notWritten: 'Tätä lukua ei ole vielä kirjoitettu.',
  phasesCaption: 'Työpaketit ja välitavoitteet',
  phasesAlt: 'Aikajana työpaketeista ja välitavoitteista:',
  phasesIntro: 'Hankkeen vaiheet on koottu kuvaan ({figure}).',
  processCaption: 'Keskeiset prosessitavoitteet',
  processIntro: 'Etenemistä seurataan työpaketeittain prosessitavoitteilla ({table}).',
  workPackage: 'Työpaketti {number}',
  neighboursCaption: 'Keskeiset kehityshankkeet',
  neighboursIntro: 'Hanketta tehdään yhdessä taulukossa ({table}) kuvattujen hankkeiden kanssa.',
  neighbour: 'Hanke',
  explanation: 'Selite',
  scheduleCaption: 'Hankkeen aikataulu',
  scheduleAlt: 'Aikataulu kuukausittain:',
  scheduleIntro: 'Työpakettien ja toimenpiteiden ajat ovat kuvassa ({figure}).',
  packagesIntro: 'Hankkeen sisältö on jaettu työpaketeiksi seuraavasti:',
  driverCaption: 'Toimenpiteiden yhteys hyötytavoitteisiin',
  driverAlt: 'Kaavio, jossa hankkeen päämäärä jakautuu hyötytavoitteisiin ja niitä edistäviin työpaketteihin',
  driverIntro: 'Työpakettien yhteys hyötytavoitteisiin on koottu kuvaan ({figure}).',
  driverServes: '{driver} edistää: {goals}',
  inPackage: 'Työpaketissa {number}:',
  resultsCaption: 'Tulokset',
  resultsIntro: 'Tulokset ja niiden keskeiset hyödyt ovat taulukossa ({table}).',
  result: 'Tulos',
  benefits: 'Keskeiset hyödyt',
  costsTotal: 'Hankkeen kokonaiskustannus on {total}.',
  costsPart: '{category} {amount}',
  costsUnknown: 'Hankkeella ei ole vahvistettua budjettia.',
  organisationCaption: 'Hankeorganisaatio',
  organisationAlt: 'Organisaatiokaavio:',
  organisationIntro: 'Hankkeen organisoituminen on kuvattu kuvassa ({figure}).',
  organisationBelow: '{name}, alaisuudessa {below}',
  members: 'Jäsenet:',
  communicationSummary: 'Viestintäsuunnitelma kohderyhmittäin',
  audience: 'Kohderyhmä',
  message: 'Viesti',
  channel: 'Kanava',
  timing: 'Milloin',
  responsible: 'Vastuu',
  risksCaption: 'Hankkeen riskit ja niihin varautuminen',
  risksIntro: 'Keskeiset riskit, niihin varautuminen ja vastuut ovat taulukossa ({table}).',
  risk: 'Riski',
  measures: 'Toimenpiteet riskin toteutumisen todennäköisyyden pienentämiseksi',
  owner: 'Vastuu ja seuranta',
  noRows: 'Ei kirjattu.',
}

export const labels: Readonly<Record<Language, PlanLabels>> = { fi, sv: svLabels, en: enLabels }
