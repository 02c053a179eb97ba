import type { ReportInput } from '#domain/report/report-input.ts'
import type { ReportHead } from '#domain/report/report.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { basisPoints } from '#domain/values/rate.ts'
import { sampleText } from '../report-parts/sample/live-runs.ts'
import { noIncome, sampleMoney } from '../report-parts/sample/sample-money.ts'
import { sampleDecision, sampleProject, sampleReport } from '../report-parts/sample/sample-report.ts'
import { goalKeys } from './slots.ts'

const [first, second] = [goalKeys('goal-1'), goalKeys('goal-3')]

const texts: Readonly<Record<string, string>> = {
  summary:
    'Hankkeessa avattiin viisi palvelupistettä ja sovittiin, miten ne jatkavat. Menoja kertyi {money.total.spent}, ja tilaisuuksiin osallistuttiin {events.attendances} kertaa.',
  implementation:
    'Työ jaettiin kahteen työpakettiin, joista kumpaakin veti oma työntekijä. Aikataulu piti, kun jatkoaika otetaan huomioon.',
  [first.activity]: `Pisteet perustettiin yhdessä kylien kanssa:
1. tilat kartoitettiin
2. vastuuhenkilöt koulutettiin
3. varaukset siirrettiin yhteiseen kalenteriin`,
  [first.results]: 'Viisi pistettä on auki viikoittain. Kävijöitä on ollut keskimäärin 22 päivässä.',
  [second.results]: `Kolmesta sopimuksesta on tehty kaksi.
" Yhdessä uskaltaa lähteä pidemmällekin. | yrittäjä, Ruskovaara`,
  evaluation: 'Kävijöiltä kysyttiin palaute jokaisena päivänä, ja kumppanit arvioivat työtä puolivuosittain.',
  publicity: `Pisteistä kerrottiin kotiin jaetuilla kirjeillä, paikallislehdessä ja kuntien verkkosivuilla.
! kuva-tupa | Ensimmäinen palvelupiste | Piirros: matala punainen talo metsän reunassa, edessä järvi.
Ensimmäinen piste näkyy kuvassa ({#kuva-tupa}).`,
  outputs: `| Tuotos | Kuvaus | Saatavuustiedot |
| Toimintamalli | kiertävä palvelupäivä | verkkosivulla, avoin |
| Raportti | kävijöiden palaute 2019–2021 | kunnan arkistossa |`,
  more: `Luvut on eritelty kohdassa {#budget}.
> Kehitysehdotus
> Palvelupäivien kuljetukset kannattaa sopia kuntien yhteisinä.`,
}

/** An invented account of a grant of 95 %, a little of which was left unused. */
export function sampleAccount(
  head: Pick<ReportHead, 'formId' | 'edition' | 'kind'>,
  keys: (key: string) => boolean = () => true,
): ReportInput {
  const period = head.kind === 'interim' ? { start: asDay('2021-01-01'), end: asDay('2021-06-30') } : null
  const project = sampleProject('STATE', 'VALTIO')
  const decision = sampleDecision('STATE', 'VALTIO')
  return sampleReport(
    { ...head, period },
    Object.fromEntries(
      Object.entries(texts)
        .filter(([key]) => keys(key))
        .map(([key, text]) => [key, sampleText(key, text)] as const),
    ),
    {
      project: { ...project, description: { ...project.description, authority: 'Ruskorannan aluehallintovirasto' } },
      decisions: [
        {
          ...decision,
          number: 'VN/4410/2019',
          supportRate: basisPoints(9_500),
          granted: cents(17_100_000),
          totalCost: cents(18_000_000),
        },
      ],
      money: sampleMoney(
        [
          ['staff', 12_600_000, 2_114_000, 12_480_355],
          ['materials', 400_000, 31_250, 384_110],
          ['services', 3_200_000, 610_000, 3_105_000],
          ['rents', 900_000, 150_000, 900_000],
          ['travel', 600_000, 88_040, 541_275],
          ['other', 300_000, 12_000, 122_500],
        ],
        [
          ['state', '', 17_100_000, 2_855_026, 16_656_578],
          ['own', '', 900_000, 150_264, 876_662],
        ],
        {
          income: noIncome,
          support: {
            granted: cents(17_100_000),
            claimed: cents(16_656_578),
            decided: cents(16_656_578),
            paid: cents(16_800_000),
          },
          inKind: { hours: 0, value: cents(0), rowIds: [] },
        },
      ),
    },
  )
}
