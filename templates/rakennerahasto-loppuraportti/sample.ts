import type { ReportInput } from '#domain/report/report-input.ts'
import type { StructuralRegime } from '../report-parts/structural/sample/sample-project.ts'
import { sampleStructural } from '../report-parts/structural/sample/sample-structural.ts'
import type { SlotKey } from './slots.ts'

const texts: Readonly<Partial<Record<SlotKey, string>>> & Readonly<Record<`package-${string}`, string>> = {
  summary: `Hankkeessa 38 yritystä teki osaamissuunnitelman. Kustannuksia kertyi {money.total.spent}.
Oppiverstaita pidettiin kaksitoista, ja ne jatkuvat yrityspalvelujen omana toimintana.`,
  'starting-point':
    'Lähtökohtana oli selvitys, jonka mukaan vain joka kymmenes pieni yritys suunnitteli henkilöstönsä osaamista. Kohderyhmänä olivat alueen alle 50 hengen yritykset.',
  implementation: 'Hanke toteutettiin kahdessa työpaketissa. Työnjako osatoteuttajan kanssa toimi suunnitellusti.',
  'package-workPackage-1': 'Kartoitukseen osallistui 52 yritystä, ja malli valmistui aikataulussa.',
  'package-workPackage-2': `Verstaat pidettiin yritysten tiloissa:
1. aihe valittiin yrityksen kanssa
2. naapuriyritykset kutsuttiin mukaan
3. opit kirjattiin osaamissuunnitelmaan
! kuva-verstas | Oppiverstas rannan hallissa | Piirros: matala punainen rakennus metsän reunassa, edessä järvi.`,
  communication: 'Hankkeesta julkaistiin yhdeksän lehtijuttua, ja hankkeen sivulla kävi 4 100 kävijää.',
  deviations: `Ryhmien kokoaminen vei enemmän aikaa kuin arvioitiin, ja yksi tavoite jäi saavuttamatta.
> Suositus
> Yritysten kiireiset kuukaudet kannattaa kysyä jo hakuvaiheessa.`,
  results:
    'Tulokset näkyvät taulukossa ({#taulukko-indikaattorit}). Yritykset kertovat ostavansa koulutusta harkitummin.',
  innovation: 'Uutta oli, että oppiminen vietiin yrityksen tiloihin ja naapurit kutsuttiin mukaan.',
  equality: 'Naisten osuus osallistujista nousi 46 prosenttiin.',
  sustainability: 'Matkat vähenivät, kun verstaat pidettiin yrityksissä. Osaaminen jää alueelle.',
  'good-practices': `Kolme käytäntöä kannattaa siirtää eteenpäin:
| Käytäntö | Kenelle se sopii |
| naapuriverstas | saman kylän pienet yritykset |
| osaamissuunnitelma yhdellä sivulla | alle kymmenen hengen yritykset |`,
  continuity: 'Kuntayhtymän yrityspalvelut pitää oppiverstaan neljä kertaa vuodessa omalla rahoituksellaan.',
  proposals: `> Kehittämisehdotus
> Oppiverstaat liitetään oppilaitosten työelämäjaksoihin.`,
}

/** What only projects of 2021–2027 tell. */
const rights =
  'Tilojen esteettömyys tarkistettiin ennen jokaista verstasta. Aineistot julkaistiin saavutettavina ja kahdella kielellä.'

/** An invented final report with every chapter written. */
export const sampleOf = (regime: StructuralRegime): ReportInput =>
  sampleStructural(
    regime,
    { formId: 'rakennerahasto-loppuraportti', edition: '2014–2027', kind: 'final', period: null },
    { ...texts, ...(regime === 'SF21' && { rights }) },
  )

export const sample = (): ReportInput => sampleOf('SF14')
