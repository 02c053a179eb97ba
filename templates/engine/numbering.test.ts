import { describe, expect, it } from 'vitest'
import type { Language } from '#domain/values/language.ts'
import type { Block } from './model.ts'
import { numberModel } from './numbering.ts'

const table = (id: string, caption?: string): Block => ({
  kind: 'table',
  id,
  ...(caption !== undefined && { caption }),
  columns: [{ width: 'auto' }],
  headerRows: [],
  rows: [],
})

const blocks: readonly Block[] = [
  { kind: 'heading', id: 'h', level: 1, number: '2.1', text: 'Tausta' },
  { kind: 'heading', id: 'u', level: 1, text: 'Liitteet' },
  table('a', 'Ensimmäinen'),
  table('plain'),
  { kind: 'callout', title: 'C', blocks: [table('b', 'Toinen')] },
  { kind: 'figure', id: 'f', caption: 'K', alt: 'K', content: { kind: 'bars', unit: '', series: [] } },
]

describe('numbering', () => {
  it('counts captioned tables and figures through the document, those inside of callouts too', () => {
    const { captions } = numberModel({ blocks, language: 'fi' })
    expect([...captions]).toEqual([
      ['a', 'Taulukko\u00a01.'],
      ['b', 'Taulukko\u00a02.'],
      ['f', 'Kuva\u00a01.'],
    ])
  })

  it.each<[Language, string[]]>([
    ['fi', ['luku\u00a02.1', 'Liitteet', 'Taulukko\u00a01', 'taulukko', 'Kuva\u00a01']],
    ['sv', ['kapitel\u00a02.1', 'Liitteet', 'Tabell\u00a01', 'tabell', 'Figur\u00a01']],
    ['en', ['chapter\u00a02.1', 'Liitteet', 'Table\u00a01', 'table', 'Figure\u00a01']],
  ])('words references in the language of the document (%s)', (language, expected) => {
    const { references } = numberModel({ blocks, language })
    expect(['h', 'u', 'a', 'plain', 'f'].map((id) => references.get(id))).toEqual(expected)
  })
})
