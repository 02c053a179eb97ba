import { describe, expect, it } from 'vitest'
import { filterPalette } from './palette-filter.ts'
import type { PaletteAction } from './palette-filter.ts'

const action = (kind: PaletteAction['kind'], label: string, description?: string): PaletteAction => ({
  id: label,
  kind,
  label,
  run: () => undefined,
  ...(description === undefined ? {} : { description }),
})
const actions = [
  action('work', 'Uusi hanke'),
  action('screen', 'Asetukset'),
  action('project', 'A70001 Älykäs metsä', 'Åvikin Kehitys Oy'),
  action('project', 'S20002 Metsän väki', 'Sinivaaran yrittäjäyhdistys ry'),
]
const found = (query: string) => filterPalette(query, actions).map(({ label }) => label)

describe('the palette', () => {
  it('offers no projects before anything is typed', () => {
    expect(found(' ')).toEqual(['Uusi hanke', 'Asetukset'])
  })

  it('finds a project by its applicant', () => {
    expect(found('åvik')).toEqual(['A70001 Älykäs metsä'])
  })

  it('puts first what begins with the word, then what has a word that does', () => {
    expect(found('a')[0]).toBe('Asetukset')
    expect(found('metsä')).toEqual(['A70001 Älykäs metsä', 'S20002 Metsän väki'])
  })

  it('shows a dozen at most', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => action('project', `A7${index} Hanke`))
    expect(filterPalette('hanke', many)).toHaveLength(12)
  })
})
