import { form as projectPlan } from '#templates/stm-hankesuunnitelma/form.ts'
import { sampleTexts } from '#templates/stm-hankesuunnitelma/sample-texts.ts'
import { form as monthlyStatus } from '#templates/stm-tilannekatsaus/form.ts'
import { sampleStatusTexts } from '#templates/stm-tilannekatsaus/sample.ts'
import { goalKeys, mainGoals } from '#templates/state-grant-parts/slots.ts'
import { form as finalAccount } from '#templates/valtionavustus-loppuselvitys/form.ts'
import { form as interimAccount } from '#templates/valtionavustus-valiselvitys/form.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { stateGrant } from '../state-grant.ts'
import { days, signedBy, textsOf } from './sample-report.ts'
import type { SampleReport, SampleTexts } from './sample-report.ts'

/* Reports of the state grant: its plan and monthly status, the account of its first year, and a final one begun early. */

type GoalTexts = readonly (readonly [activity: string, results: string])[]

const firstYear: GoalTexts = [
  [
    'Nykyiset polut ja odotusajat kartoitettiin keväällä. Yhteinen numero ja takaisinsoitto suunniteltiin kuntien kanssa, ja yhteydenoton keskuksen työ alkoi syyskuussa.',
    'Yhteydenoton keskus vastaa kahdessa kunnassa. Takaisinsoitto tulee saman päivän aikana.',
  ],
  [
    'Kohtaamispaikkojen tilat sovittiin järjestöjen kanssa. Kotikäynnin mallista tehtiin ensimmäinen kuvaus.',
    'Kolme kohtaamispaikkaa on auki viikoittain.',
  ],
  [
    'Käytössä olevat menetelmät koottiin luetteloksi, ja niiden näyttö arvioitiin.',
    'Kaksi menetelmää valittiin jatkoon. Palautekyselyn kysymykset ovat valmiit.',
  ],
  [
    'Yhteiset polut kuvattiin työpajoissa, joihin osallistuivat kunta, järjestöt ja terveydenhuolto.',
    'Viisi polkua on kuvattu, ja niiden kokeilu alkoi joulukuussa kahdella alueella.',
  ],
  [
    'Etävastaanoton pilotti alkoi syksyllä. Kustannuksia seurataan kuukausittain.',
    'Etävastaanottoja on pidetty kolmessa kunnassa. Säästöä ei voida vielä laskea.',
  ],
]

const soFar: GoalTexts = [
  [
    'Yhteinen numero, takaisinsoitto ja yhteydenoton keskus on suunniteltu ja avattu. Etävastaanoton laajennus alkoi syksyllä 2026.',
    'Keskus vastaa koko alueella. Täydennetään, kun odotusajat on mitattu.',
  ],
  [
    'Kohtaamispaikat on perustettu järjestöjen kanssa, ja kotikäynnin malli koulutetaan kuntiin.',
    'Kohtaamispaikkoja on kuusi. Kotikäyntien määrä lisätään vuoden 2027 lopussa.',
  ],
  ['Palautekysely otetaan käyttöön polku kerrallaan.', 'Tulokset lisätään, kun kyselyä on käytetty vuosi.'],
  [
    'Polut on kokeiltu kahdella alueella ja korjattu kokeilun perusteella.',
    'Polut ovat käytössä osassa kunnista. Tieto täydennetään kesällä 2027.',
  ],
  ['Etävastaanotto on kokeiltu, ja päällekkäisiä arvioita poistetaan.', 'Säästö lasketaan viimeisenä vuonna.'],
]

function goalTexts({ goal }: Pick<Plan, 'goal'>, texts: GoalTexts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    mainGoals({ goal }).flatMap(({ id }, index) => {
      const keys = goalKeys(id)
      const [activity = '', results = ''] = texts[index] ?? []
      return [
        [keys.activity, activity],
        [keys.results, results],
      ]
    }),
  )
}

const interimTexts = (plan: Pick<Plan, 'goal'>): SampleTexts =>
  textsOf({
    ...goalTexts(plan, firstYear),
    evaluation:
      'Lähtötilanne mitattiin ennen ensimmäistä kokeilua. Hanketta arvioidaan puolivuosittain, ja arviot käsitellään ohjausryhmässä.',
    publicity:
      'Hankkeesta on kerrottu kuntien verkkosivuilla, paikallislehdessä ja henkilöstön tilaisuuksissa. Viestit on tehty suomeksi ja selkokielellä.',
    outputs: `| Tuotos | Kuvaus | Saatavuustiedot |
| Polkujen kuvaukset | viisi yhteistä polkua | kuntien yhteisessä työtilassa |
| Menetelmien luettelo | käytössä olevat menetelmät ja niiden näyttö | hankkeen verkkosivulla |`,
    budget:
      'Menoja kertyi kaudella {money.total.period}, josta henkilöstömenoja oli {money.staff.period}. Palvelujen ostot siirtyivät vuodelle 2026.',
    more: 'Kokeilun alku siirtyi joulukuulle, koska tietojen siirrosta oli ensin sovittava. Muutos ei vaikuttanut muuhun aikatauluun.',
  })

const finalTexts = (plan: Pick<Plan, 'goal'>): SampleTexts =>
  textsOf({
    summary:
      'Hanke rakentaa seudulle yhden yhteydenoton, josta asukas saa avun perille saakka. Menoja on kertynyt {money.total.spent}, kun avustusta on myönnetty {decision.granted}.',
    implementation:
      'Hanke toteutetaan neljänä työpakettina, joilla on oma vetäjä. Ensimmäinen vuosi kului kuvaamiseen ja kokeiluihin, toinen käyttöönottoon, ja kolmas käytetään juurruttamiseen.',
    ...goalTexts(plan, soFar),
    evaluation: 'Hanke arvioi itseään puolivuosittain. Väliarviointi valmistuu marraskuussa 2026.',
    publicity: 'Hankkeesta kerrotaan kuntien verkkosivuilla ja vuosittaisessa avoimessa tilaisuudessa.',
  })

const asTexts = (texts: readonly { readonly key: string; readonly narrative: SampleTexts[string] }[]): SampleTexts =>
  Object.fromEntries(texts.map(({ key, narrative }) => [key, narrative] as const))

const other = { code: stateGrant.code, kind: 'other', period: null } as const

export const grantReports: readonly SampleReport[] = [
  { ...other, form: projectPlan, versions: [{ state: 'draft', texts: () => asTexts(sampleTexts()) }] },
  { ...other, form: monthlyStatus, versions: [{ state: 'draft', texts: () => asTexts(sampleStatusTexts()) }] },
  {
    code: stateGrant.code,
    form: interimAccount,
    kind: 'interim',
    period: days('2025-01-01', '2025-12-31'),
    versions: [
      {
        state: 'accepted',
        days: { locked: '2026-02-19', sent: '2026-02-20', accepted: '2026-04-16' },
        settings: signedBy('Anna Virtanen', 'hankepäällikkö', 'Sinivaara', '2026-02-19'),
        texts: interimTexts,
      },
    ],
  },
  {
    code: stateGrant.code,
    form: finalAccount,
    kind: 'final',
    period: null,
    versions: [
      {
        state: 'draft',
        note: 'Kootaan hankkeen aikana, lähetetään 2028.',
        texts: finalTexts,
        unfinished: {
          summary: 'Luvut päivittyvät itse. Viimeistellään lopussa.',
          evaluation: 'Lisää väliarvioinnin tulos.',
        },
      },
    ],
  },
]
