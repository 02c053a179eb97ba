import { performance } from 'node:perf_hooks'
import { readCheckInput } from '#core/checks/read-input.ts'
import { loadChecks } from '#core/checks/load-checks.ts'
import { findReport } from '#db/reports/read-reports.ts'
import { runChecks } from '#domain/checks/run-checks.ts'
import { addDays, asDay } from '#domain/values/day.ts'
import { claimProject } from '#tests/support/claims.ts'
import { rounded, spreadOf } from './figures.ts'
import type { Spread } from './figures.ts'

/** Figures of the whole catalogue over a long report and a long ledger. */
export interface ChecksBench {
  checks: number
  ledgerRows: number
  /** At 2 400 characters a page. */
  pages: number
  findings: number
  /** Of the catalogue alone, the texts read anew each time. Aim: under 150 ms. */
  catalogueMs: Spread
  /** With reading everything from the database and laying out the outline, as the workbench asks for it. */
  wholeMs: Spread
  /** The slowest checks, medians. */
  slowest: readonly { id: string; ms: number }[]
  /** Of a report twice as long, against twice this one: near 1 when work grows with the text. */
  growthRatio: number
}

const ledgerRows = 5_000
const pages = 100
const runs = 9

export async function benchChecks(): Promise<ChecksBench> {
  const { test, client, projectId, book } = await claimProject()
  try {
    const start = asDay('2021-01-01')
    await book(
      ...Array.from({ length: ledgerRows }, (_, index) => ({
        day: addDays(start, index % 360),
        amount: 1_000 + (index % 977) * 13,
        category: index % 2 === 0 ? ('staff' as const) : ('services' as const),
      })),
    )
    const created = await client.report.create({
      projectId,
      formId: 'rakennerahasto-loppuraportti',
      kind: 'final',
      period: null,
      language: 'fi',
      copyFrom: null,
    })
    const write = async (count: number) => {
      const { sections } = await client.report.get({ id: created.id })
      for (const { key, version } of sections) {
        const blocks = textOf(Math.ceil((count * 2_400) / sections.length))
        await client.report.saveSection({ reportId: created.id, section: key, version, blocks })
      }
    }
    const read = async () => {
      const row = await findReport(test.core.context.session.current().db, created.id)
      if (row === null) throw new Error('the report is there')
      return readCheckInput(test.core.context, projectId, row)
    }
    await write(pages)
    const checks = await loadChecks()
    const input = await read()
    // A new record of texts: what was read of the old one is not known of it.
    const catalogue = (of = input, list = checks) => runChecks(list, { ...of, texts: { ...of.texts } })
    const { length: findings } = catalogue()
    const catalogueMs = timed(() => catalogue())
    const wholeMs: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now()
      runChecks(checks, await read())
      wholeMs.push(performance.now() - begun)
    }
    const slowest = checks
      .map((check) => ({ id: check.id, ms: spreadOf(timed(() => catalogue(input, [check]))).p50 }))
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, 6)
    await write(pages * 2)
    const long = await read()
    const growth = spreadOf(timed(() => catalogue(long))).p50 / (spreadOf(catalogueMs).p50 * 2)
    return {
      checks: checks.length,
      ledgerRows,
      pages,
      findings,
      catalogueMs: spreadOf(catalogueMs),
      wholeMs: spreadOf(wholeMs),
      slowest,
      growthRatio: rounded(growth),
    }
  } finally {
    await test.end()
  }
}

function timed(work: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const begun = performance.now()
    work()
    return performance.now() - begun
  })
}

const sentences = [
  'Työpajoissa sovittiin, että yritykset kokeilevat yhteistä verkkokauppaa kesällä 2021.',
  'Tilaisuuteen osallistui 34 yrittäjää ja 12 yritystä, joista 45 % oli mukana ensimmäistä kertaa.',
  'Hankkeessa työskenteli projektipäällikkö (6,5 htkk) ja projektikoordinaattori 40 %:n työpanoksella.',
  'Kustannukset olivat 12 345,67 €, ja ne on kirjattu ajalla 1.3.2021–31.8.2021.',
  'Palaute oli hyvää: osallistujat toivoivat jatkoa, pienempiä ryhmiä ja enemmän aikaa keskustelulle.',
  'Taulukossa 2 ja luvussa 4.1 kerrotaan, miten kokeilut valittiin ja mitä niistä opittiin.',
]

function textOf(characters: number) {
  const blocks: { kind: 'paragraph'; runs: { text: string }[] }[] = []
  for (let length = 0, index = 0; length < characters; index += 1) {
    const text = Array.from({ length: 5 }, (_, place) => sentences[(index + place) % sentences.length]).join(' ')
    blocks.push({ kind: 'paragraph', runs: [{ text: `${text} Kohta ${index}.` }] })
    length += text.length
  }
  return blocks
}
