import { descriptionIndicator } from '#domain/catalogue/indicators-2014.ts'
import type { DescriptionIndicatorKey } from '#domain/catalogue/indicators-2014.ts'
import { equalityQuestions, sustainabilityCriteria } from '#domain/project/description.ts'
import type {
  DescriptionIndicator,
  IndicatorValue,
  ProjectDescription,
  SustainabilityCriterion,
  SustainabilityScore,
} from '#domain/project/description.ts'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import type { DescriptionInput } from '../inputs.ts'

/** A complete invented project, for the gallery and the conformance tests: no field of the form is empty. */
export function sample(): DescriptionInput {
  return { description, layout: canonicalLayout, rows }
}

const rows = {
  project: 'sample-project',
  indicators: ['sample-indicator-1', 'sample-indicator-2'],
  equality: Object.fromEntries(equalityQuestions.map((question) => [question, `sample-${question}`])),
  sustainability: Object.fromEntries(sustainabilityCriteria.map((criterion) => [criterion, `sample-${criterion}`])),
}

const wholeEuros = (euros: number) => cents(euros * 100)

function indicator(
  key: DescriptionIndicatorKey,
  planned: IndicatorValue,
  realised: IndicatorValue,
): DescriptionIndicator {
  return { key, heading: descriptionIndicator(key)?.heading.fi ?? key, planned, realised }
}

const scores: Readonly<Record<SustainabilityCriterion, readonly [direct: number, indirect: number, comment?: string]>> =
  {
    naturalResources: [
      4,
      6,
      'Puutuoteyritykset oppivat mittaamaan raaka-aineen hukan ja käyttämään sivuvirrat uusiin tuotteisiin.',
    ],
    climateRisks: [1, 3],
    biodiversity: [0, 0],
    waterSoilAir: [0, 2],
    natura2000: [0, 0, 'Hankkeella ei ole vaikutusta Natura 2000 -kohteisiin.'],
    materialsWaste: [
      5,
      5,
      'Työpajoissa tehdään jokaiselle yritykselle materiaalikatselmus.\nTulokset jaetaan avoimesti.',
    ],
    renewableEnergy: [1, 2],
    localEconomy: [9, 8, 'Uudet yritykset työllistävät seudun omia tekijöitä ja ostavat paikallisilta toimittajilta.'],
    intangibleProducts: [7, 6],
    mobilityLogistics: [2, 4, 'Yhteiskuljetukset vähentävät vajaita ajoja satamaan.'],
    wellbeing: [3, 5],
    equality: [4, 4, 'Perustajavalmennukseen haetaan tasapuolisesti naisia ja miehiä.'],
    culturalEquality: [3, 3],
    culturalEnvironment: [2, 1],
    environmentalSkills: [6, 7, 'Kiertotalouden perusteet kuuluvat kaikkiin valmennuksiin.'],
  }

const sustainability = sustainabilityCriteria.map((criterion): SustainabilityScore => {
  const [direct, indirect, comment = ''] = scores[criterion]
  return { criterion, direct, indirect, comment }
})

const summaryPlan = `Sinivaaran seudulla puutuotealan työpaikat ovat vähentyneet kymmenessä vuodessa kolmanneksella, vaikka raaka-aine, osaaminen ja kysyntä ovat olemassa. Alan yritykset ovat pieniä, ja harvalla on aikaa etsiä uusia asiakkaita tai kokeilla uusia tuotteita. Samaan aikaan seudulle palaa nuoria ammattilaisia, jotka harkitsevat yrittäjyyttä mutta epäröivät perustamisen riskejä.

Hankkeen tavoitteena on, että seudulle syntyy uutta puutuotealan liiketoimintaa ja että aloittavat yritykset selviävät kolmesta ensimmäisestä vuodestaan. Tavoitteeseen päästään kolmella työpaketilla:

1. Ideasta yritykseksi: perustajavalmennus, liikeidean testaus ja mentorointi
2. Tuote markkinoille: prototyyppipaja, tuotteistus ja ensimmäiset asiakkaat
3. Yhdessä kauemmas: yhteismarkkinointi, yhteiskuljetukset ja messuosallistumiset


Työpaketit toteutetaan rinnakkain. Jokaisen valmennusryhmän jälkeen kootaan palaute, jonka perusteella seuraavan ryhmän sisältö tarkennetaan. Prototyyppipaja toimii Sinivaaran vanhalla sahalla, jonka koneet kaupunki on kunnostanut.

Tuloksena seudulla toimii uusia yrityksiä, yhteinen prototyyppipaja ja vakiintunut valmennusmalli, jota kehitysyhtiö jatkaa omana toimintanaan hankkeen päätyttyä.`

const finalSummary = `Hanke käynnistyi syyskuussa 2017 perustajavalmennuksen ensimmäisellä ryhmällä. Valmennuksia järjestettiin viisi, ja niihin osallistui 63 henkeä, joista 29 oli naisia.
Seudulle perustettiin hankkeen aikana seitsemän yritystä. Niistä kolme valmistaa kalusteita, kaksi piharakennuksia ja kaksi pakkauksia. Yritykset työllistivät hankkeen päättyessä 13 henkeä.
Prototyyppipajan käyttöpäiviä kertyi 214. Pajan vuokraus siirtyi 1.1.2020 alkaen osuuskunnalle, joka perustettiin käyttäjien aloitteesta.

Kaikki ei toteutunut suunnitellusti:
- yhteiskuljetukset alkoivat vasta viimeisenä keväänä, koska toimitusmäärät olivat aluksi liian pieniä
- kansainvälisiä messuja oli yksi kolmen sijasta

Valmennusmalli on kuvattu ja julkaistu. Kehitysyhtiö järjestää valmennuksen jatkossa kerran vuodessa.`

const description: ProjectDescription = {
  code: 'A79001',
  name: 'Puusta pitkälle – uutta liiketoimintaa Sinivaaran seudulle',
  fund: 'EAKR',
  axis: { code: '1', name: 'Pk-yritystoiminnan kilpailukyky' },
  objective: { code: '1.1', name: 'Uuden liiketoiminnan luominen' },
  periodStart: asDay('2017-09-01'),
  periodEnd: asDay('2019-12-31'),
  state: 'Toiminta päättynyt',
  authority: 'Pohjois-Pohjanmaan liitto',
  applicant: {
    name: 'Sinivaaran Kehitys Oy',
    organisationType: 'Mikroyritys',
    businessId: '9990101-9',
    street: 'Sahatie 4 B',
    phone: '0400 000 100',
    postalCode: '89990',
    city: 'Sinivaara',
    website: 'https://www.sinivaarankehitys.example',
  },
  contact: {
    name: 'Anna Virtanen',
    position: 'projektipäällikkö',
    email: 'anna.virtanen@sinivaarankehitys.example',
    phone: '0400 000 101',
  },
  procedureText: 'Hakijoita on useampi kuin yksi (yhteishanke)',
  printCoImplementersHeading: true,
  coImplementers: [
    { name: 'Sinivaaran kaupunki, elinvoimapalvelut (yritysneuvonta)', businessId: '9990107-8' },
    { name: 'Kuusijoen ammattiopisto', businessId: '9990111-5' },
  ],
  summaryPlan,
  targetDirect: `Puutuotealan yrittäjyyttä harkitsevat henkilöt ja enintään kolme vuotta toimineet yritykset.

- perustamista suunnittelevat ammattilaiset
- alan opintojen loppuvaiheessa olevat
- aloittaneet mikroyritykset`,
  targetIndirect: `Seudun muut puutuotealan yritykset, sahat ja kuljetusyritykset.
Kunnat ja oppilaitokset saavat käyttöönsä valmennusmallin.`,
  funding: {
    grantedEuState: wholeEuros(318_500),
    realisedEuState: wholeEuros(301_244),
    plannedPublic: wholeEuros(398_125),
    realisedPublic: wholeEuros(376_555),
  },
  area: {
    regions: ['Kainuu', 'Pohjois-Pohjanmaa'],
    subregions: ['Kehys-Kainuun', 'Kajaanin', 'Oulunkaaren'],
    municipalities: ['Suomussalmi', 'Kuhmo', 'Kajaani', 'Vaala'],
    siteStreet: 'Vanha sahatie 1',
    sitePostalCode: '89990',
    siteCity: 'Sinivaara',
  },
  indicators: [
    indicator('newJobs', { total: 1200, women: 500 }, { total: 1300, women: 600 }),
    indicator('newCompanies', { total: 600, women: 200 }, { total: 700, women: 300 }),
  ],
  equality: [
    {
      question: 'analysis',
      answer: 'yes',
      comment:
        'Alan yrittäjistä 14 prosenttia on naisia. Kynnyksiksi tunnistettiin rahoitus, verkostot ja konetyön vähäinen opetus.',
    },
    {
      question: 'mainstreaming',
      answer: 'yes',
      comment:
        'Valmennusten ajat sovitetaan hoivavastuisiin ja ryhmien kuvissa ja esimerkeissä näkyy erilaisia perustajia.\nPalaute kerätään sukupuolittain.',
    },
    { question: 'mainGoal', answer: 'no', comment: 'Päätavoite on uuden liiketoiminnan luominen.' },
  ],
  sustainability,
  finalSummary,
}
