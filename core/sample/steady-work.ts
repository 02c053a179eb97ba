import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { employee, equalityAnswers, indicator, programmeOf, publicFunding, scores, sinivaara } from './parts.ts'

const summaryPlan = `Konepajojen ja kuljetusyritysten henkilöstö ikääntyy, ja sairauspoissaolot ovat seudulla maan keskiarvoa korkeammat. Pienissä yrityksissä työhyvinvointi on usein yhden ihmisen varassa, eikä arjen parannuksille jää aikaa.

Hankkeessa 24 yritystä kehittää työtään pienin kokein: jokainen yritys valitsee henkilöstön kanssa yhden hankalan työvaiheen, kokeilee siihen kuuden viikon ajan muutosta ja mittaa, mitä tapahtui. Onnistunut kokeilu jää käyttöön, epäonnistunut kirjataan ja siitä kerrotaan muille.

Toimenpiteet:
1. Kokeilukierrokset: kaksi kierrosta jokaisessa yrityksessä
2. Esimiesten vertaisryhmät: kuusi tapaamista lukukaudessa
3. Mittarit: poissaolot, vaaratilanteet, läpimenoaika ja henkilöstön oma arvio

Tuloksena yritysten tuottavuus ja työssä jaksaminen paranevat, ja kokeilujen kuvaukset jäävät avoimeen pankkiin.`

/** ESR 7.1, running: no final summary, and what has been realised is what the funder has recorded so far. */
export const steadyWork: ProjectDescription = {
  code: 'S29105',
  name: 'Tasainen tahti – työn kehittäminen pienin kokein',
  ...programmeOf('7.1'),
  periodStart: asDay('2021-03-01'),
  periodEnd: asDay('2023-08-31'),
  state: 'Toiminta käynnissä',
  authority: 'Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
  applicant: sinivaara,
  contact: employee('Leena Heikkinen', 'työelämäkehittäjä', 105),
  procedureText: 'Vain yksi hakija',
  printCoImplementersHeading: false,
  coImplementers: [],
  summaryPlan,
  targetDirect: 'Metalli- ja kuljetusalan pk-yritysten henkilöstö, esimiehet ja yrittäjät.',
  targetIndirect: 'Yritysten asiakkaat ja alihankkijat sekä työterveyshuolto.',
  funding: publicFunding({
    grantedEuState: 264_000,
    realisedEuState: 97_318,
    plannedPublic: 330_000,
    realisedPublic: 121_648,
  }),
  area: {
    regions: ['Kainuu'],
    subregions: ['Kehys-Kainuun', 'Kajaanin'],
    municipalities: ['Kajaani', 'Sotkamo', 'Ristijärvi', 'Paltamo'],
    siteStreet: '',
    sitePostalCode: '',
    siteCity: '',
  },
  indicators: [indicator('participatingCompanies', 24, 11), indicator('participatingPersons', 180, null)],
  equality: equalityAnswers(
    ['yes', 'Konepajojen henkilöstöstä 11 ja kuljetusalan 7 prosenttia on naisia.'],
    ['yes', 'Kokeilujen vaikutukset arvioidaan sukupuolittain, kun ryhmä on riittävän suuri.'],
    ['no'],
  ),
  sustainability: scores({
    naturalResources: [2, 3],
    materialsWaste: [3, 4, 'Hukka on yksi kokeilujen mitattavista asioista.'],
    localEconomy: [6, 6],
    intangibleProducts: [5, 5, 'Kokeilupankki on avoin.'],
    mobilityLogistics: [2, 3],
    wellbeing: [9, 7, 'Henkilöstö päättää itse, mitä kokeillaan.'],
    equality: [4, 3],
    culturalEquality: [2, 2],
  }),
  finalSummary: null,
}
