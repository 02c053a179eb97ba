import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { employee, equalityAnswers, indicator, programmeOf, publicFunding, scores, sinivaara } from './parts.ts'

const summaryPlan = `Seudun metalli- ja elintarvikeyrityksistä vain joka kymmenes myy ulkomaille. Yrityksillä on vientikelpoisia tuotteita, mutta hinnoittelu, sopimukset ja jakelukanavien hakeminen vievät aikaa, jota pienellä yrityksellä ei ole. Yksittäinen yritys ei pysty palkkaamaan vientipäällikköä, mutta viisi yritystä yhdessä pystyy.

Hankkeessa kootaan kolme vientirengasta, joille hankitaan yhteinen vientiosaaja. Jokainen rengas valitsee yhden kohdemarkkinan ja etenee samoin askelin: tuote ja hinta kuntoon, kaksi valmisteltua matkaa, ensimmäiset tarjoukset ja sopimukset.

Osa tuesta siirretään Kuusijoen ammattiopistolle, joka vastaa kieli- ja kulttuurivalmennuksesta.

Tuloksena vähintään kymmenen yritystä saa ensimmäiset vientikauppansa ja renkaiden toimintamalli on kuvattu muidenkin toimialojen käyttöön.`

const finalSummary = `Hankkeessa toimi kolme vientirengasta: elintarvikkeet Norjaan, metallituotteet Ruotsiin ja piharakennukset Saksaan. Renkaissa oli 16 yritystä, joista 11 sai hankkeen aikana ainakin yhden vientikaupan.
Matkoja tehtiin neljä kuuden sijasta, ja keväästä 2020 alkaen tapaamiset siirtyivät verkkoon. Etätapaamisissa tavoitettiin enemmän ostajia kuin messuilla, mutta sopimukset syntyivät hitaammin.
Matkakulujen väheneminen näkyy hankkeen toteumassa: EU- ja valtion rahoituksesta jäi käyttämättä noin viidennes.

Metallirengas jatkaa toimintaansa yhteisyrityksenä. Elintarvikerengas haki jatkoa osuuskunnan muodossa, mutta perustaminen on kesken.`

/** EAKR 2.1, closed, part of the support passed on: the page shows the heading of the co-implementers alone. */
export const exportPath: ProjectDescription = {
  code: 'A79102',
  name: 'Vientipolku – pienet yritykset yhdessä maailmalle',
  ...programmeOf('2.1'),
  periodStart: asDay('2018-08-01'),
  periodEnd: asDay('2020-10-31'),
  state: 'Toiminta päättynyt',
  authority: 'Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
  applicant: sinivaara,
  contact: employee('Mikko Nieminen', 'vientiasiantuntija', 102),
  procedureText: '',
  printCoImplementersHeading: true,
  coImplementers: [],
  summaryPlan,
  targetDirect:
    'Metalli-, elintarvike- ja puutuotealan pk-yritykset, joilla on vientiin sopiva tuote mutta ei säännöllistä vientiä.',
  targetIndirect: `- yritysten alihankkijat ja kuljetusyritykset
- Kuusijoen ammattiopiston kielten opettajat
- seudun kunnat`,
  funding: publicFunding({
    grantedEuState: 287_420,
    realisedEuState: 228_916,
    plannedPublic: 359_275,
    realisedPublic: 286_145,
  }),
  area: {
    regions: ['Kainuu', 'Pohjois-Pohjanmaa'],
    subregions: ['Kehys-Kainuun', 'Kajaanin', 'Koillismaan'],
    municipalities: ['Sotkamo', 'Kajaani', 'Puolanka', 'Suomussalmi', 'Kuusamo', 'Taivalkoski'],
    siteStreet: '',
    sitePostalCode: '',
    siteCity: '',
  },
  indicators: [indicator('newJobs', [18, 6], [12, 5])],
  equality: equalityAnswers(
    ['no', 'Vientiyritysten vastuuhenkilöistä ei ole tilastoa sukupuolen mukaan; tieto kerätään hankkeen alussa.'],
    ['yes', 'Renkaiden puhujiksi ja esimerkeiksi valitaan sekä naisia että miehiä.'],
    ['no'],
  ),
  sustainability: scores({
    climateRisks: [1, 2, 'Kuljetusten yhdistäminen on osa jokaisen renkaan suunnitelmaa.'],
    materialsWaste: [2, 2],
    localEconomy: [8, 8, 'Vienti tasaa kotimaan kysynnän vaihtelua.'],
    intangibleProducts: [5, 4],
    mobilityLogistics: [4, 6, 'Yhteiset erät täyttävät kuljetukset.'],
    culturalEquality: [3, 2],
    environmentalSkills: [2, 4],
  }),
  finalSummary,
}
