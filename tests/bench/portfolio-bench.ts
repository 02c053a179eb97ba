import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { nothing } from '#tests/support/claims.ts'
import type { Client } from '#tests/support/claims.ts'
import { startTestCore } from '#tests/support/core.ts'
import { rounded } from './figures.ts'

/** Figures of the findings of all projects, each with a ledger and a report with texts. */
export interface PortfolioBench {
  projects: number
  /** From the call to the first project's counts, and to the last one's. */
  firstMs: number
  allMs: number
  /** The longest that another call had to wait for its turn meanwhile, against all of it: small when nothing freezes. */
  longestTurnRatio: number
  /** The same again with nothing changed, against the first time: near 0 when nothing is looked at twice. */
  againRatio: number
}

const projects = 30
const ledgerRows = 800
const paragraphs = 20

export async function benchPortfolio(): Promise<PortfolioBench> {
  const test = await startTestCore()
  const client: Client = createRouterClient(test.core.router, { context: test.core.context })
  try {
    for (let index = 0; index < projects; index += 1) await addProject(client, String(245_800 + index))
    const cold = await readAll(client)
    const again = await readAll(client)
    return {
      projects,
      firstMs: rounded(cold.first),
      allMs: rounded(cold.all),
      longestTurnRatio: rounded(cold.longestTurn / cold.all),
      againRatio: rounded(again.all / cold.all),
    }
  } finally {
    await test.end()
  }
}

async function readAll(client: Client) {
  const over = new AbortController()
  let longestTurn = 0
  const others = (async () => {
    for (let last = performance.now(); !over.signal.aborted;) {
      await turn()
      const now = performance.now()
      longestTurn = Math.max(longestTurn, now - last)
      last = now
    }
  })()
  const begun = performance.now()
  const times: number[] = []
  for await (const { kind } of await client.portfolio.findings()) {
    if (kind === 'failed') throw new Error('a project could not be checked')
    times.push(performance.now() - begun)
  }
  over.abort()
  await others
  return { first: times[0] ?? 0, all: times.at(-1) ?? 0, longestTurn }
}

async function addProject(client: Client, code: string): Promise<void> {
  const made = await client.project.create({ code, name: `Mittaus ${code}`, fund: 'EAFRD' })
  await client.project.update({ ...made, patch: { periodStart: '2021-01-01', periodEnd: '2021-12-31' } })
  const inserts = Array.from({ length: ledgerRows }, (_, index) => {
    const day = `2021-0${1 + (index % 9)}-15`
    const category = index % 2 === 0 ? ('staff' as const) : ('services' as const)
    return { costDay: day, paymentDay: day, voucher: String(index + 1), netCents: 1_000 + index * 13, category }
  })
  await client.ledger.write({ projectId: made.id, action: 'paste', ...nothing, inserts })
  const { id: reportId } = await client.report.create({
    projectId: made.id,
    formId: 'maaseutu-loppuraportti',
    kind: 'final',
    period: null,
    language: 'fi',
    copyFrom: null,
  })
  for (const { key, version } of (await client.report.get({ id: reportId })).sections.slice(0, 6)) {
    const blocks = Array.from({ length: paragraphs }, (_, index) => ({
      kind: 'paragraph' as const,
      runs: [{ text: `Kohdassa ${index} tuli 12 345,67 €. Rahoitus oli 61 4888,25€ ajalla 1.3.2021–31.8.2021.` }],
    }))
    await client.report.saveSection({ reportId, section: key, version, blocks })
  }
}
