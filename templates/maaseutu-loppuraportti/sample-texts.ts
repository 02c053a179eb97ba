import { sampleText } from '../report-parts/sample/live-runs.ts'
import type { SlotKey } from './slots.ts'

const texts: Readonly<Partial<Record<SlotKey, string>>> = {
  implementer:
    'Ruskovaaran Kehitys ry on kuuden kylän yhteinen kehittämisyhdistys. Se on toiminut vuodesta 1998, ja sillä on kaksi vakituista työntekijää.',
  summary: `Hankkeessa kylätuvista tehtiin palvelupisteitä, joihin pienet yritykset tuovat palvelunsa vuorotellen. Kustannuksia kertyi {money.total.spent}, ja tilaisuuksiin osallistuttiin {events.attendances} kertaa.
Viisi tupaa on avattu, ja palvelupäivät jatkuvat hankkeen jälkeen kylien omina.`,
  'wider-goals': `Hanke toteutti maaseutuohjelman tavoitetta elinkeinojen ja palvelujen monipuolistamisesta. Se sopii kahteen suunnitelmaan:
• **maakuntaohjelma**, jonka painopiste on lähipalvelut
• alueellinen maaseutusuunnitelma, jossa kyliä kannustetaan yhteisiin ratkaisuihin`,
  'project-goals':
    'Tavoitteena oli, että kylällä asuva saa arjen palvelut kohtuullisen matkan päästä. Tavoitteista kaksi saavutettiin ja yksi jatkuu.',
  actions: `# a) Tuvat käyttöön
Tilat kartoitettiin kylien kanssa. Jokaisella tuvalla on nyt vastuuhenkilö ja varauskalenteri.
! kuva-tupa | Koivuniemen kylätupa järven rannalla | Piirros: matala punainen talo metsän reunassa, edessä järvi.
# b) Palvelupäivät kylissä
Ensimmäinen päivä pidettiin syksyllä 2019. Kokemukset koottiin ohjeeksi:
1. päivä sovitaan kylän kanssa puoli vuotta ennen
2. samalla matkalla käydään kahdessa kylässä
3. mainos jaetaan koteihin viikkoa ennen
Päivien kävijämäärät ovat taulukossa ({#taulukko-tilaisuudet}), ja tupa näkyy kuvassa ({#kuva-tupa}).
" Parasta oli, että jalkahoitaja tuli meille eikä meidän tarvinnut lähteä. | kyläläinen, Alaperä`,
  schedule: 'Hankkeelle haettiin jatkoaikaa kerran. Muutos siirsi avajaisia, mutta ei muuttanut kustannusarviota.',
  resources: 'Hankkeessa työskenteli kaksi osa-aikaista työntekijää.',
  organisation: 'Ohjausryhmä kokoontui seitsemän kertaa. Arjen työstä vastasi hanketoimisto.',
  monitoring: 'Hankkeesta on tehty kolme maksatushakemusta, ja jokaisen liitteenä on ollut väliraportti.',
  risks:
    'Suunnitelmassa oletettiin, että yritykset ajavat kyliin talvellakin. Kevään 2020 rajoitukset veivät kaksi palvelupäivää verkkoon.',
  partners: `Kumppaneina olivat kunnat, kyläyhdistykset ja kolme yritystä. Kyselyyn vastasi kahdeksan kumppania kymmenestä:
| Kumppani | Tehtävä hankkeessa |
| Ruskovaaran kunta | tilat ja niiden lämmitys |
| Koivuniemen kyläyhdistys ry | varaukset ja talkoot |`,
  results: `Palvelupäiviä pidetään nyt viidessä kylässä. Indikaattorit ovat luvussa ({#monitoring}).
Yritykset kertovat, että yhteinen päivä on kannattanut, kun kävijöitä on ollut vähintään viisitoista.`,
  'steering-group':
    'Ohjausryhmä toteaa, että hanke on toteutettu päätöksen mukaisesti, ja hyväksyy loppuraportin kokouksessaan 4.4.2022.',
  proposals: `Kolme asiaa jäi kesken, ja niistä kannattaa sopia seuraavaksi.
> Kehitysehdotus
> Kunnan ja kylien kesken sovitaan, kuka lämmittää tuvan palvelupäivänä.

> Kehitysehdotus
> Varauskalenteri liitetään kunnan tilavarauksiin.

Yrittäjien oma rinki on jo perustettu.`,
}

export const sampleTexts = () =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, sampleText(key, text)] as const))
