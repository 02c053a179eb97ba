import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { employee, equalityAnswers, indicator, programmeOf, publicFunding, scores, sinivaara } from './parts.ts'

/** ESR 10.1, closed, as short as descriptions get. */
export const ownPace: ProjectDescription = {
  code: 'S29106',
  name: 'Omaa tahtia',
  ...programmeOf('10.1'),
  periodStart: asDay('2018-01-01'),
  periodEnd: asDay('2019-06-30'),
  state: 'Toiminta päättynyt',
  authority: 'Keski-Suomen elinkeino-, liikenne- ja ympäristökeskus',
  applicant: sinivaara,
  contact: employee('Timo Järvinen', 'projektikoordinaattori', 106),
  procedureText: '',
  printCoImplementersHeading: false,
  coImplementers: [],
  summaryPlan: `Pitkään työelämän ulkopuolella olleille tarjotaan avoin paja, johon saa tulla omaa tahtia: aluksi vaikka tunniksi viikossa. Pajalla korjataan polkupyöriä ja huonekaluja kuntalaisille.

Hankkeen tavoitteena on vahvistaa osallistujien arjen rytmiä ja työkykyä ja löytää jokaiselle seuraava askel.`,
  targetDirect: 'Yli kaksi vuotta työelämän ulkopuolella olleet seudun asukkaat.',
  targetIndirect: 'Osallistujien läheiset, sosiaalitoimi ja pajan asiakkaat.',
  funding: publicFunding({
    grantedEuState: 88_740,
    realisedEuState: 88_102,
    plannedPublic: 110_925,
    realisedPublic: 110_128,
  }),
  area: {
    regions: ['Kainuu'],
    subregions: ['Kehys-Kainuun'],
    municipalities: ['Suomussalmi'],
    siteStreet: 'Asematie 7',
    sitePostalCode: '89990',
    siteCity: 'Sinivaara',
  },
  indicators: [indicator('participatingCompanies', 4, 6), indicator('participatingPersons', 40, null)],
  equality: equalityAnswers(
    ['no'],
    ['yes', 'Pajan työt valitaan niin, ettei mikään niistä ole varattu yhdelle sukupuolelle.'],
    ['no'],
  ),
  sustainability: scores({
    naturalResources: [4, 3, 'Korjaaminen pidentää tavaroiden käyttöikää.'],
    materialsWaste: [6, 4],
    localEconomy: [2, 2],
    wellbeing: [9, 6],
    equality: [3, 3],
    culturalEquality: [5, 4],
    environmentalSkills: [4, 4],
  }),
  finalSummary: `Pajalla kävi 46 osallistujaa, keskimäärin 31 kertaa. Osallistujista 9 siirtyi palkkatyöhön tai palkkatuettuun työhön, 6 koulutukseen ja 12 työkokeiluun.
Pyöriä korjattiin 540 ja huonekaluja 120. Paja jatkaa yhdistyksen ylläpitämänä kahtena päivänä viikossa.`,
}
