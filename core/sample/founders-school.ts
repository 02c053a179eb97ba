import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { employee, equalityAnswers, indicator, programmeOf, publicFunding, scores, sinivaara } from './parts.ts'

const summaryPlan = `Sinivaaran seudulla perustetaan asukaslukuun nähden puolet vähemmän yrityksiä kuin maassa keskimäärin. Kysely seudun asukkaille osoitti, että syynä ei ole ideoiden puute: joka viides vastaaja oli harkinnut yrityksen perustamista kahden viime vuoden aikana. Esteiksi nimettiin pelko epäonnistumisesta, vaikeasti löydettävä neuvonta ja se, ettei omassa tuttavapiirissä ole yrittäjiä.

Hankkeen tavoitteena on madaltaa perustamisen kynnystä ja lisätä uusien yritysten määrää. Hanke rakentaa Perustajakoulun, joka kulkee liikeidean testaamisesta ensimmäiseen laskutettuun asiakkaaseen.

Toimenpiteet:
1. Perustajakoulu: kuusi kymmenen viikon ryhmää, joista kaksi kokonaan etänä
2. Kokeilusetelit: pieni summa liikeidean testaamiseen oikeilla asiakkailla
3. Mentoripankki: seudun kokeneet yrittäjät uusien tukena vuoden ajan
4. Perustajan polku: neuvontapalvelut yhteen paikkaan yhdellä yhteydenotolla


Hankkeen tuloksena seudulle syntyy uusia yrityksiä ja työpaikkoja, ja neuvontapalvelut löytyvät yhdestä paikasta. Perustajakoulun aineisto jää avoimeen käyttöön.`

const finalSummary = `Perustajakoulun kuuteen ryhmään osallistui 88 henkeä, joista 51 oli naisia. Osallistujista 34 perusti yrityksen hankkeen aikana, ja heistä 12 siirtyi sivutoimisesta päätoimiseen yrittäjyyteen.
Kokeiluseteleitä myönnettiin 40. Kokeilujen tärkein anti oli usein kielteinen vastaus: 17 osallistujaa muutti liikeideaansa ja 9 luopui siitä ennen kuin rahaa oli kulunut.
Mentoripankkiin liittyi 23 yrittäjää. Mentorisuhteista kolme neljästä jatkui vuoden loppuun. Palautteen mukaan ratkaisevaa oli, että mentori ei ollut samalta toimialalta.
Perustajan polku otettiin käyttöön maaliskuussa 2018. Yhteydenottoja tuli 310, ja ensimmäinen vastaus annettiin keskimäärin kahdessa työpäivässä.

Uusia työpaikkoja syntyi tavoiteltua enemmän, mutta pääosa niistä on yrittäjien omia. Työntekijöitä palkkasi viisi yritystä.
Toiminta jatkuu kehitysyhtiön perustyönä: Perustajakoulu järjestetään kahdesti vuodessa ja mentoripankkia ylläpitää yrittäjäyhdistys.`

/** EAKR 1.1, closed, one applicant. */
export const foundersSchool: ProjectDescription = {
  code: 'A79101',
  name: 'Perustajakoulu',
  ...programmeOf('1.1'),
  periodStart: asDay('2017-01-01'),
  periodEnd: asDay('2018-12-31'),
  state: 'Toiminta päättynyt',
  authority: 'Pohjois-Pohjanmaan liitto',
  applicant: sinivaara,
  contact: employee('Anna Virtanen', 'projektipäällikkö', 101),
  procedureText: 'Vain yksi hakija',
  printCoImplementersHeading: false,
  coImplementers: [],
  summaryPlan,
  targetDirect: `Yrityksen perustamista harkitsevat seudun asukkaat sekä enintään vuoden toimineet yrittäjät.

- työelämässä olevat, jotka haluavat aloittaa sivutoimisesti
- opintojaan päättävät nuoret
- paikkakunnalle muuttaneet ja paluumuuttajat`,
  targetIndirect: 'Seudun nykyiset yrittäjät, kunnat ja oppilaitokset sekä yritysten asiakkaat.',
  funding: publicFunding({
    grantedEuState: 224_700,
    realisedEuState: 219_385,
    plannedPublic: 321_000,
    realisedPublic: 313_407,
  }),
  area: {
    regions: ['Kainuu'],
    subregions: ['Kehys-Kainuun', 'Kajaanin'],
    municipalities: ['Hyrynsalmi', 'Suomussalmi', 'Kuhmo', 'Kajaani'],
    siteStreet: '',
    sitePostalCode: '',
    siteCity: '',
  },
  indicators: [indicator('newJobs', [30, 15], [41, 24]), indicator('newCompanies', [25, 12], [34, 20])],
  equality: equalityAnswers(
    [
      'yes',
      'Seudun uusista yrittäjistä 31 prosenttia on naisia. Naiset hakeutuvat neuvontaan miehiä myöhemmin ja pidemmälle valmistautuneina.',
    ],
    [
      'yes',
      'Ryhmien ajat ja etäosuudet suunnitellaan niin, että hoivavastuu ei estä osallistumista. Mentoreiksi haetaan naisia ja miehiä.',
    ],
    ['no', 'Päätavoite on uusien yritysten syntyminen.'],
  ),
  sustainability: scores({
    naturalResources: [1, 3],
    materialsWaste: [2, 4, 'Liikeidean testaus pienessä mitassa vähentää turhia hankintoja.'],
    localEconomy: [9, 9, 'Uudet yritykset monipuolistavat seudun elinkeinoja.'],
    intangibleProducts: [7, 6, 'Kaksi kolmesta liikeideasta on palvelu.'],
    mobilityLogistics: [3, 2, 'Etäryhmät vähentävät pitkiä ajomatkoja.'],
    wellbeing: [4, 5],
    equality: [5, 5],
    culturalEquality: [4, 4, 'Aineisto on saatavilla selkokielellä ja englanniksi.'],
    environmentalSkills: [3, 3],
  }),
  finalSummary,
}
