import { form as longForm } from '#templates/maaseutu-loppuraportti/form.ts'
import { form as shortForm } from '#templates/maaseutu-raportti-lyhyt/form.ts'
import { ruralGroup } from '../rural-group.ts'
import { days, signedBy, textsOf } from './sample-report.ts'
import type { SampleReport } from './sample-report.ts'

/*
 * Reports of the group project: the first period on the short frame, returned and mended, and the next one on the long
 * frame, being written.
 */

const firstPeriod = {
  summary:
    'Kolme seudun yritystä tekee yhteisen tuoteperheen ja sille yhteisen myynnin. Kullakin on lisäksi omia toimia, jotka se maksaa itse.',
  implementation: `Jakson aikana käynnistettiin kaikki kolme yhteistä toimea.
• **Tuoteperhe:** yhteinen ilme valmistui, ja jokainen yritys valitsi tuoteperheeseen kaksi tuotetta.
• **Verkkokauppa:** alustan toimittaja kilpailutettiin ja ensimmäinen versio koekäytettiin.
• **Messut:** ryhmä oli ensimmäisen kerran yhteisellä osastolla.
Jaksolla toteutui kustannuksia {money.total.period}, josta henkilöstökulut olivat {money.staff.period} ja ostopalvelut {money.services.period}.`,
  material:
    'Jakson aikana valmistuivat tuoteperheen ilmeen ohje, messuosaston kuvat ja verkkokaupan käyttöohje. Aineisto on yritysten yhteisessä kansiossa.',
}

/** What the funder asked to be told more of. */
const mended = {
  ...firstPeriod,
  implementation: `${firstPeriod.implementation}
Yritysten omat toimet jaksolla:
| Yritys | Oma toimi |
| Honkajärven Leipomo Oy | säilyvyyskoe kahdelle tuotteelle |
| Sinivaaran Mökkipalvelu Tmi | mökkien kuvaus verkkokauppaan |
| Kuusiniemen Puutyö Oy | lahjapakkauksen malli |`,
}

const secondPeriod = {
  summary: `Yritysryhmän toinen jakso oli myynnin aloittamista. Kustannuksia on kertynyt hankkeen alusta {money.total.spent}, kun hyväksytyt kustannukset ovat {money.total.approved}; tästä jaksolla toteutui {money.total.period}.
Mukana on {companies.count} yritystä, ja ne ovat maksaneet omarahoitusta {companies.paid}.`,
  'wider-goals':
    'Hanke toteuttaa maaseutuohjelman tavoitetta yritysten kilpailukyvystä. Sinivaaran seudun ruokastrategiassa tavoitteena on, että paikallinen tuote löytyy samasta paikasta kuin majoitus.',
  'project-goals': `Hankkeella on kolme tavoitetta:
1. yhteinen tuoteperhe, jonka asiakas tunnistaa
2. yhteinen verkkokauppa, jonka ylläpito on sovittu
3. kaksi vientikelpoista tuotetta hankkeen loppuun mennessä`,
  actions: `# Tuotekehitys
Tuoteperheessä on kuusi tuotetta. Säilyvyyskokeet on tehty, ja pakkauksen malli on lopullinen.
! kuva-mokki | Tuoteperhe esillä mökkikohteessa | Piirros: matala punainen mökki metsän reunassa, edessä järvi.
# Myynti
Verkkokauppa avattiin, ja messuilla käytiin kahdesti. Tuotteet ovat esillä myös mökeissä, kuten kuvassa ({#kuva-mokki}) näkyy.
" Vieras ostaa mieluummin, kun tietää kenen tekemä tuote on. | yrittäjä, Sinivaara`,
  schedule: 'Hanke etenee suunnitelman mukaan. Verkkokaupan avaus siirtyi kuukaudella, koska maksutapa vaihdettiin.',
  resources: 'Hankkeella on osa-aikainen projektipäällikkö. Muu työ ostetaan palveluna tai yritykset tekevät sen itse.',
  organisation:
    'Ryhmän yritykset päättävät yhteisistä toimista kuukausikokouksessa. Hanketta hallinnoi Sinivaaran Kehitys Oy.',
  monitoring: 'Yritykset ilmoittavat myynnin ja kävijät neljännesvuosittain. Tiedot kootaan loppuraporttiin.',
  risks: `Suurin riski on, että verkkokaupan ylläpito jää yhden yrityksen varaan.
> Kehitysehdotus
> Ylläpidosta tehdään kirjallinen sopimus ennen hankkeen loppua. Sopimuksessa sovitaan myös kustannusten jaosta.`,
  partners: `Yritysten rinnalla mukana on kolme muuta toimijaa. Niiden tehtävät ovat taulukossa ({#kumppanit}).`,
  results: `Ensimmäiset tulokset ovat näkyvissä: jokainen yritys on saanut uusia jälleenmyyjiä. Omarahoituksesta on sovittu {companies.agreed}, ja siitä on laskutettu {companies.invoiced}.`,
  proposals:
    'Jakson perusteella ehdotamme, että messujen sijaan panostetaan jälleenmyyjien tapaamisiin. Asia käsitellään yritysten seuraavassa kokouksessa.',
}

const partners = {
  kind: 'table',
  id: 'kumppanit',
  caption: 'Muut toimijat ja niiden tehtävät',
  rows: [
    [[{ text: 'Toimija' }], [{ text: 'Tehtävä' }]],
    [[{ text: 'Kainuun ammattiopisto' }], [{ text: 'tuotetestaukset opiskelijoiden kanssa' }]],
    [[{ text: 'Sinivaaran yrittäjät ry' }], [{ text: 'yhteydet muihin yrityksiin' }]],
    [[{ text: 'Sinivaaran Matkailu ry' }], [{ text: 'tuotteiden esittely vieraille' }]],
  ],
} as const

function secondTexts() {
  const texts = textsOf(secondPeriod)
  return { ...texts, partners: [...(texts['partners'] ?? []), partners] }
}

const signature = (on: string) => signedBy('Anna Virtanen', 'projektipäällikkö', 'Sinivaara', on)

export const ruralReports: readonly SampleReport[] = [
  {
    code: ruralGroup.code,
    form: shortForm,
    kind: 'interim',
    period: days('2025-03-01', '2025-12-31'),
    versions: [
      {
        state: 'returned',
        days: { locked: '2026-02-11', sent: '2026-02-12', returned: '2026-03-04' },
        note: 'Rahoittaja pyysi kertomaan, mitä kukin yritys on tehnyt itse.',
        settings: signature('2026-02-11'),
        texts: () => textsOf(firstPeriod),
      },
      {
        state: 'sent',
        days: { locked: '2026-03-16', sent: '2026-03-17' },
        settings: signature('2026-03-16'),
        texts: () => textsOf(mended),
      },
    ],
  },
  {
    code: ruralGroup.code,
    form: longForm,
    kind: 'interim',
    period: days('2026-01-01', '2026-06-30'),
    versions: [
      {
        state: 'draft',
        settings: { ...signature('2026-08-31'), signedOn: null, headings: { partners: 'Muut toimijat' } },
        texts: secondTexts,
        unfinished: {
          results: 'Kysy Honkajärven Leipomolta jälleenmyyjien määrä.',
          proposals: 'Käydään läpi yritysten kokouksessa.',
        },
      },
    ],
  },
]
