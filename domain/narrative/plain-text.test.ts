import { expect, it } from 'vitest'
import type { Narrative } from './narrative.ts'
import { bracketed, plainLength, plainText } from './plain-text.ts'

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
    caption: '',
    alt: 'Paja',
  },
  { kind: 'callout', title: 'Kehitysehdotus', lines: [[{ text: 'Aloitetaan ajoissa.' }]] },
  { kind: 'quote', runs: [{ text: 'Opin uutta.' }], attribution: 'osallistuja' },
]

it('is the text that a web form takes, with figures and references as they print', () => {
  expect(plainText(narrative, { field: () => '1 234,50 €', reference: () => 'Taulukko 1' })).toBe(
    [
      'Kokeilut',
      'Kuluja oli 1 234,50 €.',
      '1. kutsu\n2. paja, Taulukko 1',
      '– yksi',
      'Pajat\nPaikka; Kävijöitä\n; ',
      'Kehitysehdotus\nAloitetaan ajoissa.',
      '”Opin uutta.” – osallistuja',
    ].join('\n\n'),
  )
})

it('counts spaces and line ends, and figures as they print', () => {
  const short: Narrative = [
    { kind: 'paragraph', runs: [{ text: 'a b' }] },
    { kind: 'paragraph', runs: [{ field: 'x' }] },
  ]
  expect(plainLength(short, { field: () => '12', reference: () => '' })).toBe(7)
  expect(plainLength(short, bracketed)).toBe(8)
})
