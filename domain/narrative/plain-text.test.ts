import { expect, it } from 'vitest'
import type { Narrative } from './narrative.ts'
import { bracketed, numberedIn, plainLength, plainText } from './plain-text.ts'

const narrative: Narrative = [
  { kind: 'heading', text: 'Kokeilut' },
  { kind: 'paragraph', runs: [{ text: 'Kuluja oli ', bold: true }, { field: 'money.total.spent' }, { text: '.' }] },
  { kind: 'list', ordered: true, items: [[{ text: 'kutsu' }], [{ text: 'paja, ' }, { reference: 't1' }]] },
  { kind: 'list', ordered: false, items: [[{ text: 'yksi' }]] },
  {
    kind: 'table',
    id: 't1',
    caption: 'Pajat',
    rows: [
      [[{ text: 'Paikka' }], [{ text: 'Kävijöitä' }]],
      [[], []],
    ],
  },
  {
    kind: 'picture',
    id: 'p1',
    sha256: '0'.repeat(64),
    mediaType: 'image/png',
    width: 2,
    height: 1,
    caption: 'Paja Sinivaarassa',
    alt: 'Paja',
  },
  { kind: 'callout', title: 'Kehitysehdotus', lines: [[{ text: 'Aloitetaan ajoissa.' }]] },
  { kind: 'quote', runs: [{ text: 'Opin uutta.' }], attribution: 'osallistuja' },
]

it('is the text that a web form takes, with figures and references as they print', () => {
  const caption = (id: string) => (id === 't1' ? 'Taulukko 1.' : 'Kuva 1.')
  expect(plainText(narrative, { field: () => '1 234,50 €', reference: () => 'Taulukko 1', caption })).toBe(
    [
      'Kokeilut',
      'Kuluja oli 1 234,50 €.',
      '1. kutsu\n2. paja, Taulukko 1',
      '– yksi',
      'Taulukko 1. Pajat\nPaikka; Kävijöitä\n; ',
      'Kuva 1. Paja Sinivaarassa',
      'Kehitysehdotus\nAloitetaan ajoissa.',
      '”Opin uutta.” – osallistuja',
    ].join('\n\n'),
  )
})

it('names what it calls by a number of the report', () => {
  expect(numberedIn(narrative)).toEqual(['t1', 't1', 'p1'])
  expect(numberedIn(narrative.map((block) => ('caption' in block ? { ...block, caption: '' } : block)))).toEqual(['t1'])
})

it('counts spaces and line ends, and figures as they print', () => {
  const short: Narrative = [
    { kind: 'paragraph', runs: [{ text: 'a b' }] },
    { kind: 'paragraph', runs: [{ field: 'x' }] },
  ]
  expect(plainLength(short, { ...bracketed, field: () => '12' })).toBe(7)
  expect(plainLength(short, bracketed)).toBe(8)
})
