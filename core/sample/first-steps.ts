import type { ProjectDescription } from '#domain/project/description.ts'
import { asDay } from '#domain/values/day.ts'
import { employee, equalityAnswers, indicator, programmeOf, publicFunding, scores, sinivaara } from './parts.ts'

const summaryPlan = `Pohjoisilla harvaan asutuilla alueilla nuoren matka työhön on pitkä monessa mielessä: työpaikkoja on vähän, välimatkat ovat pitkiä ja palvelut hajallaan usean kunnan ja järjestön luona. Moni nuori putoaa koulutuksen ja työn väliin silloin, kun kukaan ei kulje rinnalla.

Hankkeessa rakennetaan kulkijan malli: jokaisella nuorella on yksi oma valmentaja, joka pysyy samana asuinkunnan ja palvelun vaihtuessa. Malli toimii suomeksi, ruotsiksi ja pohjoissaameksi.

Toimenpiteet:
- oma valmentaja kuuden kuukauden ajan
- lyhyet palkalliset kokeilut seudun yrityksissä
- kiertävä pienryhmä kylillä kerran viikossa
- työnantajien vertaispäivät, joilla sovitaan kokeilujen pelisäännöistä


Tavoitteena on, että puolet osallistujista on kuuden kuukauden kuluttua työssä, koulutuksessa tai työkokeilussa ja että kunnat ottavat mallin omakseen.`

const finalSummary = `Hankkeeseen osallistui 118 nuorta viidestä kunnasta. Heistä 64 oli jakson päättyessä työssä tai koulutuksessa ja 19 työkokeilussa tai kuntouttavassa toiminnassa. Jakson keskeytti 14 nuorta, useimmiten muuton vuoksi.
Palkallisia kokeiluja järjestettiin 71 ja niitä tarjosi 38 yritystä. Kokeiluista 22 johti työsuhteeseen.

Pohjoissaamenkielinen valmennus tavoitti 11 nuorta. Palaute oli hyvää, mutta valmentajan löytäminen vei puoli vuotta, ja siksi toiminta alkoi Utsjoella vasta lokakuussa 2017. Nuoret kertoivat, että omalla kielellä oli helpompi puhua siitä, mitä oikeasti haluaa: mun sáhtán leat mun.

Ruotsinkielisestä aineistosta vastasi Stiftelsen Norrskenets yrkesutbildning, ja se on vapaasti käytettävissä.

Kulkijan malli jatkuu kolmessa kunnassa. Kaksi kuntaa päättää jatkosta vuoden 2020 talousarviossa.`

/** ESR 6.1, closed, a joint project with partners in three languages. */
export const firstSteps: ProjectDescription = {
  code: 'S29104',
  name: 'Kulkija – rinnalla kohti työtä',
  ...programmeOf('6.1'),
  periodStart: asDay('2016-10-01'),
  periodEnd: asDay('2019-03-31'),
  state: 'Toiminta päättynyt',
  authority: 'Pohjois-Pohjanmaan elinkeino-, liikenne- ja ympäristökeskus',
  applicant: sinivaara,
  contact: employee('Päivi Koskinen', 'palvelupäällikkö', 104),
  procedureText: 'Hakijoita on useampi kuin yksi (yhteishanke)',
  printCoImplementersHeading: true,
  coImplementers: [
    { name: 'Stiftelsen Norrskenets yrkesutbildning, Åvik', businessId: '9990109-4' },
    { name: 'Čáhcegátti nuoraidsearvi rs, Ođđajohka', businessId: '9990110-7' },
    { name: 'Sinivaaran kaupunki, nuorisopalvelut', businessId: '9990107-8' },
  ],
  summaryPlan,
  targetDirect: `Ydinkohderyhmä:
18–29-vuotiaat, jotka ovat ilman työtä ja koulutuspaikkaa.

Toinen kohderyhmä:
nuoret, joiden opinnot ovat keskeytymässä.`,
  targetIndirect: `- nuorten perheet
- seudun työnantajat
- kuntien nuoriso- ja työllisyyspalvelut sekä saamelaisyhteisöt`,
  funding: publicFunding({
    grantedEuState: 436_080,
    realisedEuState: 421_655,
    plannedPublic: 545_100,
    realisedPublic: 527_069,
  }),
  area: {
    regions: ['Kainuu', 'Lappi'],
    subregions: ['Kehys-Kainuun', 'Pohjois-Lapin'],
    municipalities: ['Suomussalmi', 'Kuhmo', 'Inari', 'Utsjoki', 'Sodankylä'],
    siteStreet: '',
    sitePostalCode: '',
    siteCity: '',
  },
  indicators: [indicator('participatingCompanies', 30, 38), indicator('participatingPersons', 110, null)],
  equality: equalityAnswers(
    [
      'yes',
      'Ilman työtä ja koulutusta olevista nuorista 58 prosenttia on miehiä. Nuoret naiset ovat useammin hoivavastuussa ja palvelujen ulkopuolella.',
    ],
    ['yes', 'Kokeilupaikkoja haetaan myös aloilta, joilla nuoren sukupuoli on vähemmistönä.'],
    ['no', 'Päätavoite on nuorten työllistyminen.'],
  ),
  sustainability: scores({
    localEconomy: [5, 6, 'Nuoret jäävät seudulle ja yritykset saavat tekijöitä.'],
    intangibleProducts: [4, 4],
    mobilityLogistics: [3, 2, 'Kiertävä ryhmä tulee kylälle, jolloin nuorten ei tarvitse matkustaa.'],
    wellbeing: [9, 7, 'Oma valmentaja vähentää yksinäisyyttä ja epävarmuutta.'],
    equality: [6, 5],
    culturalEquality: [8, 7, 'Palvelu on saatavilla kolmella kielellä.'],
    culturalEnvironment: [3, 3, 'Saamenkielinen ryhmä kokoontui käsitöiden äärellä.'],
    environmentalSkills: [1, 2],
  }),
  finalSummary,
}
