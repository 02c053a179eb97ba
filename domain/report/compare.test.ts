import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareReports } from './compare.ts'
import type { ComparedTable, ComparedVersion } from './compared-version.ts'
import { pairUp } from './pairs.ts'

const nothing: ComparedVersion = { settings: [], sections: [], tables: [], figures: [] }
const section = (key: string, text: string, title = key) => ({ key, title, text })
const money = (euros: number) => ({ text: `${euros},00 €`, value: { kind: 'money' as const, cents: euros * 100 } })
const words = (text: string) => ({ text, value: null })

const costs = (rows: ComparedTable['rows'], columns = ['Laji', 'Toteutunut']): ComparedTable => ({
  key: 'costs',
  caption: 'Kustannukset',
  section: 'money',
  columns,
  rows,
})

describe('two versions of a report', () => {
  it('are the same when nothing differs', () => {
    const version: ComparedVersion = {
      settings: [{ key: 'place', text: 'Iisalmi' }],
      sections: [section('results', 'Kaikki sujui.')],
      tables: [costs([[words('Palkat'), money(100)]])],
      figures: [{ key: 'money.total.spent', name: 'Kustannukset', value: { kind: 'money', cents: 10_000 } }],
    }
    expect(compareReports(version, structuredClone(version))).toMatchObject({ isSame: true, settings: [], figures: [] })
  })

  it('show the words that came and went in each section', () => {
    const { isSame, sections } = compareReports(
      { ...nothing, sections: [section('a', 'Hanke onnistui melko hyvin.'), section('gone', 'Poistuva luku')] },
      { ...nothing, sections: [section('a', 'Hanke onnistui hyvin ja ajallaan.'), section('new', 'Uusi')] },
    )
    expect(isSame).toBe(false)
    expect(sections.map(({ key, kind, addedWords, removedWords }) => [key, kind, addedWords, removedWords])).toEqual([
      ['a', 'changed', 3, 2],
      ['new', 'added', 1, 0],
      ['gone', 'removed', 0, 2],
    ])
    const [first] = sections
    const later = first?.parts.filter(({ kind }) => kind !== 'removed').map(({ text }) => text)
    expect(later?.join('')).toBe('Hanke onnistui hyvin ja ajallaan.')
  })

  it('show a heading that was renamed', () => {
    const { sections } = compareReports(
      { ...nothing, sections: [section('a', 'x', '1 Tulokset')] },
      { ...nothing, sections: [section('a', 'x', '1 Tulokset ja vaikutukset')] },
    )
    expect(sections[0]).toMatchObject({ kind: 'changed', titleBefore: '1 Tulokset', addedWords: 0 })
  })

  it('show each cell that differs, with the difference of figures to the cent', () => {
    const { tables } = compareReports(
      {
        ...nothing,
        tables: [
          costs([
            [words('Palkat'), money(200)],
            [words('Matkat'), money(50)],
          ]),
        ],
      },
      {
        ...nothing,
        tables: [
          costs([
            [words('Palkat'), money(250)],
            [words('Ostot'), money(7)],
          ]),
        ],
      },
    )
    const [table] = tables
    expect(table).toMatchObject({ kind: 'changed', changedCells: 5 })
    expect(table?.rows.map(({ kind, cells }) => [kind, cells[0]?.before, cells[0]?.after])).toEqual([
      ['changed', 'Palkat', 'Palkat'],
      ['added', '', 'Ostot'],
      ['removed', 'Matkat', ''],
    ])
    expect(table?.rows[0]?.cells[1]).toMatchObject({
      kind: 'changed',
      figure: { difference: { kind: 'money', cents: 5000 }, changeShare: 2500 },
    })
  })

  it('show a column that came, and keep the others matched by their headers', () => {
    const { tables } = compareReports(
      { ...nothing, tables: [costs([[words('Palkat'), money(200)]])] },
      {
        ...nothing,
        tables: [costs([[words('Palkat'), money(300), money(200)]], ['Laji', 'Hyväksytty', 'Toteutunut'])],
      },
    )
    expect(tables[0]?.columns.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'same Laji',
      'added Hyväksytty',
      'same Toteutunut',
    ])
    expect(tables[0]?.rows[0]?.cells.map(({ kind }) => kind)).toEqual(['same', 'added', 'same'])
  })

  it('show figures that differ with their share, none where there was nothing before', () => {
    const figure = (key: string, value: ComparedVersion['figures'][number]['value']) => ({ key, name: key, value })
    const { figures } = compareReports(
      {
        ...nothing,
        figures: [
          figure('spent', { kind: 'money', cents: 30_000 }),
          figure('zero', { kind: 'count', value: 0 }),
          figure('end', { kind: 'day', day: '2026-05-31' }),
          figure('same', { kind: 'count', value: 4 }),
        ],
      },
      {
        ...nothing,
        figures: [
          figure('spent', { kind: 'money', cents: 20_000 }),
          figure('zero', { kind: 'count', value: 3 }),
          figure('end', { kind: 'day', day: '2026-06-30' }),
          figure('same', { kind: 'count', value: 4 }),
        ],
      },
    )
    expect(figures.map(({ key, difference, changeShare }) => ({ key, difference, changeShare }))).toEqual([
      { key: 'spent', difference: { kind: 'money', cents: -10_000 }, changeShare: -3333 },
      { key: 'zero', difference: { kind: 'count', value: 3 }, changeShare: null },
      { key: 'end', difference: null, changeShare: null },
    ])
  })

  it('show settings that differ only', () => {
    const { settings } = compareReports(
      {
        ...nothing,
        settings: [
          { key: 'place', text: 'Kuopio' },
          { key: 'signedOn', text: '1.2.2026' },
        ],
      },
      {
        ...nothing,
        settings: [
          { key: 'place', text: 'Iisalmi' },
          { key: 'signedOn', text: '1.2.2026' },
        ],
      },
    )
    expect(settings).toEqual([{ key: 'place', before: 'Kuopio', after: 'Iisalmi' }])
  })
})

describe('pairing two lists', () => {
  it('loses nothing and invents nothing, and keeps the order of the later list', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const pairs = pairUp(before, after, (letter) => letter)
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after)
        expect(pairs.flatMap((pair) => pair.before ?? []).toSorted()).toEqual(before.toSorted())
        const both = pairs.filter(({ kind }) => kind === 'both').length
        const common = ['a', 'b', 'c', 'd'].map((letter) =>
          Math.min(...[before, after].map((list) => list.filter((each) => each === letter).length)),
        )
        expect(both).toBe(common.reduce((sum, count) => sum + count, 0))
      }),
    )
  })
})
