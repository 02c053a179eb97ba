import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { employee, equalityAnswers, programmeOf, publicFunding, scores, sinivaara } from './parts.ts'

const summaryPlan = `Kylmä ilma, vakaa sähköverkko ja tyhjilleen jääneet teollisuustilat ovat tuoneet seudulle konesaleja. Niiden hukkalämpö puhalletaan nyt taivaalle. Samaan aikaan kaukolämmön tuottajat etsivät korvaajaa turpeelle ja kasvihuoneet edullista lämpöä.

Hanke kokoaa Sinivaaran vanhalle paperitehtaalle tutkimus- ja kokeiluympäristön, jossa konesalien hukkalämmön talteenottoa, varastointia ja käyttöä tutkitaan yritysten kanssa oikeassa mittakaavassa.

Toimenpiteet:
1. Mittausympäristö: lämpövirtojen mittaus kolmessa konesalissa ja avoin mittausaineisto
2. Varastokokeilut: kaksi varastointitapaa, joita verrataan yhden lämmityskauden ajan
3. Käyttökohteet: kasvihuone, kuivaamo ja uimahalli pilottikohteina
4. Osaamiskeskittymä: yritysten ja tutkijoiden yhteinen ohjelma vuosille 2021–2027


Hankkeen tuloksena alueelle muodostuu hukkalämmön hyödyntämisen osaamiskeskittymä, jolla on tutkittua aineistoa, laitteisto ja sitoutuneet yritykset.`

const finalSummary = `Mittausympäristö valmistui marraskuussa 2019, kaksi kuukautta suunniteltua myöhemmin, koska antureiden toimitus viivästyi. Aineistoa kertyi 14 kuukaudelta kolmesta konesalista. Aineisto on julkaistu avoimella lisenssillä.

Varastokokeiluista paremmaksi osoittautui maaperävarasto: lämmityskauden hyötysuhde oli 61 prosenttia, kun vesivarastossa se jäi 48 prosenttiin. Ero selittyy pääosin vesivaraston eristyksen puutteilla, joten tulosta ei voi suoraan yleistää.

Pilottikohteista kasvihuone ja uimahalli toteutuivat. Kuivaamo jäi pois, koska yritys lopetti toimintansa keväällä 2020. Uimahallin ostolämmön tarve väheni kolmanneksella.

Osaamiskeskittymän ohjelman allekirjoitti yhdeksän yritystä ja kaksi korkeakoulua. Ensimmäinen yhteinen jatkohanke on haettu.`

/** EAKR 4.1, closed, carried out in one place; the form asks no section 7 items of this objective. */
export const heatAndData: ProjectDescription = {
  code: 'A79103',
  name: 'Lämpöä datasta – hukkalämmön tutkimus- ja kokeiluympäristö',
  ...programmeOf('4.1'),
  periodStart: asDay('2019-01-15'),
  periodEnd: asDay('2021-05-31'),
  state: 'Toiminta päättynyt',
  authority: 'Pohjois-Pohjanmaan liitto',
  applicant: sinivaara,
  contact: employee('Juhani Mäkinen', 'tutkimuspäällikkö', 103),
  procedureText: 'Hakijoita on useampi kuin yksi (yhteishanke)',
  printCoImplementersHeading: true,
  coImplementers: [{ name: 'Kuusijoen ammattikorkeakoulu, energiatekniikka', businessId: '9990112-3' }],
  summaryPlan,
  targetDirect: `Konesaleja ylläpitävät yritykset, lämpöyhtiöt ja lämmön käyttäjät.
Energiatekniikan tutkijat ja opettajat.`,
  targetIndirect:
    'Laitevalmistajat, suunnittelutoimistot ja muut kunnat, joissa on tai joihin suunnitellaan konesaleja.',
  funding: publicFunding({
    grantedEuState: 612_500,
    realisedEuState: 598_771,
    plannedPublic: 875_000,
    realisedPublic: 855_387,
  }),
  area: {
    regions: ['Kainuu'],
    subregions: ['Kajaanin'],
    municipalities: ['Kajaani', 'Sotkamo'],
    siteStreet: 'Tehtaantie 12',
    sitePostalCode: '89990',
    siteCity: 'Sinivaara',
  },
  indicators: [],
  equality: equalityAnswers(
    ['yes', 'Energiatekniikan tutkijoista viidennes on naisia.'],
    ['yes', 'Opinnäytteiden aiheita markkinoidaan kaikille koulutusaloille.'],
    ['no', 'Päätavoite on tutkimusympäristön rakentaminen.'],
  ),
  sustainability: scores({
    naturalResources: [6, 8, 'Hukkalämpö korvaa polttoaineita.'],
    climateRisks: [6, 8, 'Pilottikohteiden laskettu päästövähennys on noin 210 tonnia hiilidioksidia vuodessa.'],
    biodiversity: [0, 2],
    waterSoilAir: [4, 7, 'Maaperävaraston vaikutukset pohjaveden lämpötilaan mitataan.'],
    materialsWaste: [3, 3, 'Putkistossa käytetään purettavan tehtaan osia.'],
    renewableEnergy: [5, 7],
    localEconomy: [6, 8],
    intangibleProducts: [7, 7, 'Mittausaineisto ja laskentamallit ovat avoimia.'],
    mobilityLogistics: [0, 1],
    wellbeing: [1, 3],
    culturalEnvironment: [3, 2, 'Suojeltu tehdasrakennus saa uuden käytön.'],
    environmentalSkills: [7, 8],
  }),
  finalSummary,
}
