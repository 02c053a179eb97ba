import { performance } from 'node:perf_hooks'
import { createRouterClient } from '@orpc/server'
import { readCheckInput } from '#core/checks/read-input.ts'
import { loadChecks } from '#core/checks/load-checks.ts'
import { findReport } from '#db/reports/read-reports.ts'
import type { CheckInput } from '#domain/checks/check.ts'
import { runChecks } from '#domain/checks/run-checks.ts'
import { addDays, asDay } from '#domain/values/day.ts'
import { nothing } from '#tests/support/claims.ts'
import type { Client } from '#tests/support/claims.ts'
import { startTestCore } from '#tests/support/core.ts'
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
  const test = await startTestCore()
  const client: Client = createRouterClient(test.core.router, { context: test.core.context })
  try {
    const made = await client.project.create({ code: '245817', name: 'Mittaus', fund: 'EAFRD' })
    const projectId = made.id
    await client.project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2021-12-31' } })
    await client.ledger.write({ projectId, action: 'paste', ...nothing, inserts: ledger() })
    const created = await client.report.create({
      projectId,
      formId: 'maaseutu-loppuraportti',
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
    // Each time other sentences: nothing of what was read before is of use.
    const catalogue = (of: CheckInput, list = checks) => {
      const fresh = { ...of, texts: unread(of.texts) }
      const begun = performance.now()
      const found = runChecks(list, fresh)
      return { ms: performance.now() - begun, found }
    }
    const often = (of: CheckInput, list = checks) => Array.from({ length: runs }, () => catalogue(of, list).ms)
    const { length: findings } = catalogue(input).found
    const catalogueMs = often(input)
    const wholeMs: number[] = []
    for (let run = 0; run < runs; run += 1) {
      const begun = performance.now()
      runChecks(checks, await read())
      wholeMs.push(performance.now() - begun)
    }
    const slowest = checks
      .map((check) => ({ id: check.id, ms: spreadOf(often(input, [check])).p50 }))
      .toSorted((a, b) => b.ms - a.ms)
      .slice(0, 6)
    await write(pages * 2)
    const long = await read()
    const growth = spreadOf(often(long)).p50 / (spreadOf(catalogueMs).p50 * 2)
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

let readings = 0
/** The same texts with other words in every sentence. */
function unread(texts: CheckInput['texts']): CheckInput['texts'] {
  readings += 1
  const json = JSON.stringify(texts).replaceAll(/ (oli|ja|on|että) /g, ` $1 n${readings} `)
  return JSON.parse(json)
}

function ledger() {
  const start = asDay('2021-01-01')
  return Array.from({ length: ledgerRows }, (_, index) => {
    const day = addDays(start, index % 360)
    const category = index % 2 === 0 ? ('staff' as const) : ('services' as const)
    return { costDay: day, paymentDay: day, voucher: String(index + 1), netCents: 1_000 + (index % 977) * 13, category }
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
