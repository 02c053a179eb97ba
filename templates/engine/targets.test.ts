import { expect, it } from 'vitest'
import type { Block } from './model.ts'
import { numberModel } from './numbering.ts'
import { targetsOf } from './targets.ts'

it('offers tables, pictures and headings of the contents with what a reference to each prints', () => {
  const table = (id: string, caption?: string): Block => ({
    kind: 'table',
    id,
    ...(caption !== undefined && { caption }),
    columns: [{ width: { fr: 1 } }],
    headerRows: [],
    rows: [[{ runs: [{ kind: 'text', text: 'A' }] }]],
  })
  const blocks: Block[] = [
    { kind: 'heading', id: 'a', level: 1, number: '1', text: 'Toteutus' },
    { kind: 'heading', id: 'a-1', level: 2, text: 'Väliotsikko', inContents: false },
    table('t1', 'Kustannukset'),
    table('t2'),
    { kind: 'callout', title: 'Ehdotus', blocks: [table('t3', 'Tulokset')] },
  ]
  const model = { blocks, language: 'fi' as const }
  expect(targetsOf(model, numberModel(model))).toEqual([
    { id: 'a', kind: 'section', label: 'luku\u00a01', title: 'Toteutus' },
    { id: 't1', kind: 'table', label: 'Taulukko\u00a01', title: 'Kustannukset' },
    { id: 't2', kind: 'table', label: 'taulukko', title: '' },
    { id: 't3', kind: 'table', label: 'Taulukko\u00a02', title: 'Tulokset' },
  ])
})
