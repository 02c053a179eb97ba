import type { SurveyFields } from '#contract/index.ts'
import { seeded } from './seeded.ts'

/** Companies and associations that come to the events of the sample. */
export const sampleVisitors: readonly string[] = [
  'Honkasalon Huonekalu Oy',
  'Konepaja Lehtoranta Oy',
  'Sinivaaran Saha Oy',
  'Leipomo Ruisranta Ky',
  'Kuljetus Peltola Oy',
  'Metsäpalvelu Harju Oy',
  'Tmi Kaisa Ketola',
  'Puhdistuspalvelu Kirkas Oy',
  'Sinivaaran Hoivakoti Oy',
  'Sähköasennus Virta Oy',
  'Rakennus Kivikko Oy',
  'Autokorjaamo Ratas Oy',
  'Kahvila Kukkaro Osk',
  'Sinivaaran yrittäjät ry',
]

export interface SampleEvent {
  name: string
  day: string
  start: string
  end: string
  place: string
  isOnline: boolean
  theme: string
  workPackage: string
  trainingHours: number | null
  /** Places in the list of visitors, and how many came of each. */
  visitors: readonly (readonly [visitor: number, heads: number])[]
}

const event = (
  name: string,
  day: string,
  [start, end]: readonly [string, string],
  place: string,
  trainingHours: number | null,
  visitors: SampleEvent['visitors'],
): SampleEvent => {
  const isOnline = place === 'Teams'
  return { name, day, start, end, place, isOnline, theme: 'Työkyky', workPackage: 'TP2', trainingHours, visitors }
}

/** Of the running project S29105: 12 companies and one association, some of which come again and again. */
export const sampleEvents: readonly SampleEvent[] = [
  event('Aloitustilaisuus', '2021-04-14', ['09:00', '12:00'], 'Sinivaaran kirjasto', null, [
    [0, 3],
    [1, 2],
    [2, 4],
    [13, 2],
  ]),
  event('Esihenkilöpäivä 1', '2021-09-08', ['08:30', '15:30'], 'Sahatien koulu', 600, [
    [0, 2],
    [1, 2],
    [3, 1],
    [4, 2],
    [5, 1],
  ]),
  event('Esihenkilöpäivä 2', '2021-10-06', ['08:30', '15:30'], 'Sahatien koulu', 600, [
    [0, 2],
    [1, 1],
    [3, 1],
    [4, 2],
    [6, 1],
  ]),
  event('Vuorosuunnittelun klinikka', '2022-02-15', ['13:00', '15:00'], 'Teams', 200, [
    [2, 3],
    [7, 2],
    [8, 5],
    [9, 1],
  ]),
  event('Kuormituksen kartoitus', '2022-05-11', ['09:00', '11:30'], 'Teams', 250, [
    [8, 4],
    [9, 1],
    [10, 2],
    [11, 1],
  ]),
]

/** Rows of the closed project A79101 that add up to its description: 41 jobs, 24 of them women's; 34 companies, 20. */
export function sampleResults() {
  const next = seeded(79_101)
  const trades = [
    'kampaamo',
    'verkkokauppa',
    'hierontapalvelu',
    'puutyöpaja',
    'kirjanpito',
    'lounaskahvila',
    'valokuvaus',
  ]
  const dayOf = (index: number, count: number) => {
    const month = Math.floor((index / count) * 22) + 2
    const [year, number] = month > 12 ? [2018, month - 12] : [2017, month]
    return `${year}-${String(number).padStart(2, '0')}-${String(next(1, 28)).padStart(2, '0')}`
  }
  const rows = (count: number, women: number) =>
    Array.from({ length: count }, (_, index) => ({
      day: dayOf(index, count),
      counted: trades[next(0, trades.length - 1)] ?? '',
      isWoman: Math.floor(((index + 1) * women) / count) > Math.floor((index * women) / count),
    }))
  return { jobs: rows(41, 24), companies: rows(34, 20) }
}

export interface SampleParticipant {
  gender: 'women' | 'men'
  age: number
  startedOn: string
  endedOn: string | null
  answers: Readonly<Record<string, string>>
}

/** Of S29105: pseudonymous, since their names would need the passphrase of the workspace. */
export function sampleParticipants(): readonly SampleParticipant[] {
  const next = seeded(29_105)
  return Array.from({ length: 26 }, (_, index) => ({
    gender: index % 3 === 0 ? 'men' : 'women',
    age: next(22, 61),
    startedOn: `2021-${String(next(4, 11)).padStart(2, '0')}-${String(next(1, 28)).padStart(2, '0')}`,
    endedOn: index < 18 ? `2022-${String(next(3, 9)).padStart(2, '0')}-15` : null,
    answers: {
      employment: index % 9 === 0 ? 'unemployedShort' : 'employed',
      education: index % 4 === 0 ? 'isced58' : index % 7 === 0 ? 'isced12' : 'isced34',
      homeless: 'no',
      rural: index % 2 === 0 ? 'yes' : 'no',
    },
  }))
}

export const sampleSurvey: {
  fields: Omit<SurveyFields, 'eventId'>
  questions: readonly { question: string; options: readonly { label: string; count: number }[] }[]
  quotes: readonly { quote: string; attribution: string; permitted: boolean }[]
} = {
  fields: { name: 'Loppukysely osallistujille', day: '2018-11-20', sent: 64, answered: 41 },
  questions: [
    {
      question: 'Kuinka hyödylliseksi koit valmennuksen?',
      options: [
        { label: 'Erittäin hyödylliseksi', count: 19 },
        { label: 'Hyödylliseksi', count: 16 },
        { label: 'En osaa sanoa', count: 4 },
        { label: 'En kovin hyödylliseksi', count: 2 },
      ],
    },
    {
      question: 'Oletko perustanut yrityksen valmennuksen aikana tai jälkeen?',
      options: [
        { label: 'Kyllä', count: 22 },
        { label: 'Aion perustaa vuoden sisällä', count: 11 },
        { label: 'En', count: 8 },
      ],
    },
  ],
  quotes: [
    {
      quote: 'Ensimmäinen asiakas tuli jo kurssin kolmannella viikolla.',
      attribution: 'uusi yrittäjä',
      permitted: true,
    },
    { quote: 'Laskelmat olisi pitänyt tehdä yhdessä alusta asti.', attribution: 'osallistuja', permitted: false },
  ],
}
