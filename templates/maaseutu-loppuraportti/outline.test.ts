import { describe, expect, it } from 'vitest'
import type { OutlineEntry } from '#domain/report/outline.ts'
import type { ReportInput } from '#domain/report/report-input.ts'
import { renderPdf } from '../engine/pdf/render-pdf.ts'
import { readElements } from '../engine/testing/read-pdf.ts'
import { headingsOf, treeOf } from '../engine/testing/read-model.ts'
import { sampleText } from '../report-parts/sample/live-runs.ts'
import { build } from './build.ts'
import { outlines } from './outlines.ts'
import { sample } from './sample.ts'

const modelOf = (input: ReportInput) =>
  build(input, { language: 'fi', createdAt: '2026-11-23T08:00:00.000Z', draft: false })

const withOutline = (outline: readonly OutlineEntry[], texts: Readonly<Record<string, string>> = {}): ReportInput => {
  const input = sample()
  const own = Object.entries(texts).map(([key, text]) => [key, sampleText(key, text)] as const)
  return {
    ...input,
    report: { ...input.report, settings: { ...input.report.settings, outline } },
    texts: { ...input.texts, ...Object.fromEntries(own) },
  }
}

const entry = (key: string, number: string, title = ''): OutlineEntry => {
  const level = number.split('.').length
  return { key, number, title, level: level === 1 ? 1 : level === 2 ? 2 : 3 }
}

/** A frame changed as projects change it: parts of the summary, chapters raised, and a proposal chapter renamed. */
const changed = [
  entry('implementer', '1'),
  entry('identification', '2'),
  entry('summary', '3'),
  entry('own-tarve', '3.1', 'Miksi hanketta tarvittiin'),
  entry('own-lyhyesti', '3.2', 'Hanke lyhyesti'),
  entry('report', '4'),
  entry('goals', '4.1'),
  entry('wider-goals', '4.1.1', 'Tavoitteet alueen ohjelmissa'),
  entry('project-goals', '4.1.2'),
  entry('implementation', '4.2'),
  entry('actions', '4.2.1', 'Mitä tehtiin'),
  entry('results', '5', 'Tulokset ja vaikutukset'),
  entry('own-kylat', '5.1', 'Tulokset kylissä'),
  entry('own-yritykset', '5.2', 'Tulokset yrityksissä'),
  entry('proposals', '6', 'Arviointia ja ehdotuksia'),
]

describe('a report with an outline of its own', () => {
  const input = withOutline(changed, {
    'own-tarve': 'Palvelut olivat kaukana.',
    'own-kylat': 'Tuvat ovat auki.\n| Kylä | Avoinna |\n| Alaperä | ti |',
    'own-yritykset': '" Kannatti. | yrittäjä',
  })

  it('has its headings in its own order, renamed, raised, and with sections of its own', () => {
    expect(treeOf(modelOf(input))).toEqual([
      [1, '1 Hankkeen toteuttaja'],
      [1, '2 Hankkeen nimi ja hanketunnus'],
      [1, '3 Yhteenveto hankkeesta'],
      [2, '3.1 Miksi hanketta tarvittiin'],
      [2, '3.2 Hanke lyhyesti'],
      [1, '4 Raportti'],
      [2, '4.1 Hankkeen tavoitteet'],
      [3, '4.1.1 Tavoitteet alueen ohjelmissa'],
      [3, '4.1.2 Hankkeen tavoitteet'],
      [2, '4.2 Hankkeen toteutus'],
      [3, '4.2.1 Mitä tehtiin'],
      [1, '5 Tulokset ja vaikutukset'],
      [2, '5.1 Tulokset kylissä'],
      [2, '5.2 Tulokset yrityksissä'],
      [1, '6 Arviointia ja ehdotuksia'],
    ])
  })

  it('prints the texts of its own sections, says what is not written, and is signed at its end', () => {
    const { blocks } = modelOf(input)
    const texts = blocks.map((block) =>
      'runs' in block ? block.runs.map((run) => ('text' in run ? run.text : '')).join('') : '',
    )
    expect(texts).toContain('Palvelut olivat kaukana.')
    expect(texts[blocks.findIndex((block) => 'id' in block && block.id === 'own-lyhyesti') + 1]).toBe(
      'Tätä kohtaa ei ole vielä kirjoitettu.',
    )
    expect(texts.at(-1)).toContain('Ruskovaarassa 11.4.2022')
    expect(texts.at(-1)).toContain('Maija Korpi, projektipäällikkö\nRuskovaaran Kehitys ry')
  })

  it('stands so in the structure of the PDF', async () => {
    const model = modelOf(input)
    const read = await readElements(await renderPdf(model), ['H1', 'H2', 'H3', 'H4'])
    expect(read.map(({ role, text }) => `${role} ${text}`)).toEqual(
      model.blocks.flatMap((block) =>
        block.kind === 'heading' ? [`H${block.level} ${[block.number, block.text].filter(Boolean).join(' ')}`] : [],
      ),
    )
  })
})

it('offers the frame with chapter 4.2 in points a)–f), which can be printed as it is', () => {
  const [{ entries }] = outlines
  const headings = headingsOf(modelOf(withOutline(entries)))
  const start = headings.indexOf('4.2 Hankkeen toteutus')
  expect(headings.slice(start, start + 8)).toEqual([
    '4.2 Hankkeen toteutus',
    'a) Aikataulu',
    'b) Resurssit',
    'c) Toteutuksen organisaatio',
    'd) Kustannukset ja rahoitus',
    'e) Raportointi ja seuranta',
    'f) Toteutusoletukset ja riskit',
    '4.3 Yhteistyökumppanit',
  ])
})
