import { describe, expect, it } from 'vitest'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readStructureText } from '../engine/testing/read-pdf.ts'
import { renderText } from '../engine/text/render-text.ts'
import type { Block, Heading } from '../engine/model.ts'
import { inlineText } from '../engine/printed-text.ts'
import { numberModel } from '../engine/numbering.ts'
import { emptyPlan } from '#domain/plan/plan.ts'
import { build } from './build.ts'
import { sample } from './sample.ts'

const options = { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false } as const
const model = (input = sample()) => build(input, options)

const goalNames = [
  'Saatavuus, oikea-aikaisuus, jatkuvuus',
  'Ennaltaehkäisy ja ennakointi',
  'Laatu ja vaikuttavuus',
  'Monialaisuus ja yhteentoimivuus',
  'Kustannusten nousun hillintä',
]

const tree = [
  '1 Hankkeen tausta',
  '2 Hankkeen tavoitteet',
  '2.1 Hyötytavoitteet',
  ...goalNames.map((name, index) => `2.1.${index + 1} ${name}`),
  '2.2 Prosessitavoitteet',
  '2.3 Rajaukset ja riippuvuudet',
  'Rajaukset',
  'Riippuvuudet',
  '2.4 Aikataulu',
  '2.5 Toimenpiteet',
  'Työpaketti 1: Yhteisten polkujen rakentaminen',
  'Työpaketti 2: Yhteydenotto ja palveluohjaus',
  'Työpaketti 3: Varhainen tuki lähellä',
  'Työpaketti 4: Etäpalvelut arkeen',
  ...goalNames.map((name, index) => `2.5.${index + 1} ${name}`),
  '3 Tulokset ja vaikutukset',
  '4 Hankkeen kustannukset',
  '5 Hankkeen hallinnointi',
  '5.1 Hankkeen kattavuus ja organisoituminen',
  '5.2 Viestintä ja sidosryhmät',
  '5.3 Seuranta ja arviointi',
  '5.4 Riskit ja niihin varautuminen',
  'Liitteet',
]

const isHeading = (block: Block): block is Heading => block.kind === 'heading'
const headingsOf = (blocks: readonly Block[]) =>
  blocks.filter(isHeading).map(({ number, text }) => (number === undefined ? text : `${number} ${text}`))

const captions = [
  'Kuva 1. Työpaketit ja välitavoitteet',
  'Taulukko 1. Keskeiset prosessitavoitteet',
  'Taulukko 2. Keskeiset kehityshankkeet',
  'Kuva 2. Hankkeen aikataulu',
  'Kuva 3. Toimenpiteiden yhteys hyötytavoitteisiin',
  'Taulukko 3. Tulokset',
  'Kuva 4. Hankeorganisaatio',
  'Taulukko 4. Hankkeen riskit ja niihin varautuminen',
]

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the tree of the form', () => {
  it('has its headings with numbers and its heads without, in the order of the form', () => {
    expect(headingsOf(model().blocks)).toEqual(tree)
  })

  it('stands in the structure of the PDF in the same order, with captions where they belong', async () => {
    const text = plain(await readStructureText(await renderPdf(model()))).replaceAll(/\s+/g, ' ')
    let place = text.indexOf('Toteutusaika')
    for (const heading of tree) {
      const found = text.indexOf(heading, place)
      expect([heading, found > -1]).toEqual([heading, true])
      place = found
    }
    expect(captions.filter((caption) => !text.includes(caption))).toEqual([])
  })

  it('keeps its chapters when nothing is planned yet, and says what is missing', () => {
    const empty = { ...sample(), plan: emptyPlan, texts: {}, costs: null }
    const numbered = tree.filter((heading) => /^\d/.test(heading) && !/^2\.[15]\.\d/.test(heading))
    expect(headingsOf(model(empty).blocks).filter((heading) => /^\d/.test(heading))).toEqual(numbered)
    expect(renderText(model(empty))).toContain('Hankkeella ei ole vahvistettua budjettia.')
  })
})

describe('tables and figures', () => {
  it('are numbered through the document, tables captioned above and figures below, each referred to', () => {
    const { blocks } = model()
    const numbering = numberModel(model())
    const targets = blocks.flatMap((block) =>
      (block.kind === 'table' || block.kind === 'figure') && block.caption !== undefined
        ? [{ id: block.id, caption: plain(`${numbering.captions.get(block.id)} ${block.caption}`) }]
        : [],
    )
    expect(targets.map(({ caption }) => caption)).toEqual(captions)
    const referred = blocks.flatMap((block) =>
      block.kind === 'paragraph' ? block.runs.flatMap((run) => (run.kind === 'reference' ? [run.target] : [])) : [],
    )
    expect(referred).toEqual(targets.map(({ id }) => id))
  })

  it('have the columns of the form: one per package, two of results, three of risks without any score', () => {
    const tables = model().blocks.flatMap((block) => (block.kind === 'table' && block.caption ? [block] : []))
    const heads = tables.map(({ headerRows }) =>
      headerRows.flat().map(({ runs }) => inlineText(runs, numberModel(model()))),
    )
    expect(heads).toEqual([
      [
        'Työpaketti 1 – Yhteisten polkujen rakentaminen',
        'Työpaketti 2 – Yhteydenotto ja palveluohjaus',
        'Työpaketti 3 – Varhainen tuki lähellä',
        'Työpaketti 4 – Etäpalvelut arkeen',
      ],
      ['Hanke', 'Selite'],
      ['Tulos', 'Keskeiset hyödyt'],
      ['Riski', 'Toimenpiteet riskin toteutumisen todennäköisyyden pienentämiseksi', 'Vastuu ja seuranta'],
    ])
  })

  it('let two neighbouring projects share a row, with open years open', () => {
    const table = model().blocks.find((block) => block.kind === 'table' && block.id === 'taulukko-hankkeet')
    const names =
      table?.kind === 'table' ? table.rows.map(([cell]) => inlineText(cell?.runs ?? [], numberModel(model()))) : []
    expect(names).toEqual([
      'Seudun rakennehanke,\n2024–2026',
      'Tieto liikkuu 1,\n2021–2023\nTieto liikkuu 2,\n2024–2026',
      'Kotona hyvin,\n2025',
      'Tilannekuva,\n2023–',
    ])
  })

  it('tell in words what they show: each bar with its days, each body with those below it', () => {
    const alts = model().blocks.flatMap((block) => (block.kind === 'figure' ? [block.alt] : []))
    expect(alts[1]).toContain('Pilotoidaan etävastaanotto 1.9.2025–31.8.2026')
    expect(alts[1]).toContain('Loppuraportti 31.12.2027')
    expect(alts[2]).toContain('Etäpalvelut arkeen edistää: Kustannusten nousun hillintä, Saatavuus')
    expect(alts[3]).toContain('Hanketoimisto, alaisuudessa Palveluohjauksen tiimi, Varhaisen tuen tiimi')
  })
})

it('gives the costs of the decision: the total and its parts', () => {
  const text = plain(renderText(model()))
  expect(text).toContain('Hankkeen kokonaiskustannus on 1 480 000,00 €.')
  expect(text).toContain('Henkilöstömenot 1 086 000,00 €')
})
