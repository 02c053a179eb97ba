import { Buffer } from 'node:buffer'
import { createRouterClient } from '@orpc/server'
import { readTable } from '#core/tables/table.ts'
import { writeXlsx } from '#core/tables/write-xlsx.ts'
import type { OutCell } from '#templates/engine/xlsx/out-cell.ts'
import { startTestCore } from '#tests/support/core.ts'
import { rounded } from './figures.ts'
import { benchScreen, ratiosOf } from './ledger-screen-bench.ts'
import type { ScreenFigures } from './ledger-screen-bench.ts'

const count = 100_000
const smallCount = 1_000

/** Figures of a ledger of a hundred thousand rows, in the core and in a real browser. */
export interface LedgerBench {
  rows: number
  import: ImportFigures
  screen: ScreenFigures
  /** The same with a thousand rows, in the same run. */
  smallScreen: ScreenFigures
  /** How many times as long as with a thousand rows. */
  ratios: ReturnType<typeof ratiosOf>
}

interface ImportFigures {
  /** Reading, checking and preview of an XLSX file, off the core's thread. */
  previewSeconds: number
  /** By only reading the cells of the same file in this thread. */
  previewPerReadingCells: number
  /** Longest wait of the core's own thread while the file was read. */
  longestPauseMs: number
  progressEvents: number
  /** Of the whole process with its threads, at its highest while the file was read. */
  peakMegabytes: number
  megabytesBefore: number
  /** From giving up in the middle of the reading to the end of its thread. */
  cancelMs: number
  /** With reading the file again. */
  commitSeconds: number
}

export async function benchLedger(): Promise<LedgerBench> {
  const large = extract(count)
  const figures = await benchImport(large)
  const screen = await benchScreen(large)
  const smallScreen = await benchScreen(extract(smallCount))
  return { rows: count, import: figures, screen, smallScreen, ratios: ratiosOf(screen, smallScreen) }
}

interface ExtractFile {
  readonly name: string
  readonly base64: string
}

function extract(rowCount: number): ExtractFile {
  const text = (value: string): OutCell => ({ kind: 'text', text: value })
  const header = [
    'Pvm',
    'Tosite',
    'Tili',
    'Toimittaja',
    'Selite',
    'Netto',
    'Alv',
    'Kustannuslaji',
    'Työpaketti',
    'Kustannuspaikka',
  ]
  const rows = Array.from({ length: rowCount }, (_, index): OutCell[] => [
    {
      kind: 'day',
      day: `2019-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    },
    text(`T-${(index * 7919) % count}`),
    text(`4${String(index % 300).padStart(3, '0')}`),
    text(`Toimittaja ${(index * 31) % 500} Oy`),
    text(`Selite numero ${(index * 7907) % count}`),
    { kind: 'money', cents: 100 + ((index * 7919) % 500_000) },
    { kind: 'money', cents: 24 + index },
    text(['Ostopalvelut', 'Palkkakustannukset'][index % 2] ?? ''),
    text(`TP${index % 5}`),
    text(`kp${index % 9}`),
  ])
  const bytes = writeXlsx('Kirjanpito', header, rows)
  return { name: 'kirjanpito.xlsx', base64: Buffer.from(bytes).toString('base64') }
}

const megabytes = () => Math.round(process.memoryUsage().rss / 1_000_000)

async function benchImport(file: ExtractFile): Promise<ImportFigures> {
  const test = await startTestCore()
  try {
    const client = createRouterClient(test.core.router, { context: test.core.context })
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Suuri', fund: 'EAKR' })
    const readingMs = await timed(async () => readTable(Buffer.from(file.base64, 'base64'), 0, () => undefined))
    const megabytesBefore = megabytes()
    let [progressEvents, longestPauseMs, peakMegabytes, last] = [0, 0, megabytesBefore, performance.now()]
    const watch = setInterval(() => {
      longestPauseMs = Math.max(longestPauseMs, performance.now() - last - 10)
      last = performance.now()
      peakMegabytes = Math.max(peakMegabytes, megabytes())
    }, 10)
    const previewMs = await timed(async () => {
      for await (const { kind } of await client.ledger.import({ projectId, file, commit: false })) {
        if (kind === 'progress') progressEvents += 1
      }
    })
    clearInterval(watch)
    const cancelMs = await cancelled((signal) => client.ledger.import({ projectId, file, commit: false }, { signal }))
    const commitMs = await timed(async () => {
      for await (const event of await client.ledger.import({ projectId, file, commit: true })) void event
    })
    return {
      previewSeconds: rounded(previewMs / 1000),
      previewPerReadingCells: rounded(previewMs / readingMs),
      longestPauseMs: Math.round(longestPauseMs),
      progressEvents,
      peakMegabytes,
      megabytesBefore,
      cancelMs,
      commitSeconds: rounded(commitMs / 1000),
    }
  } finally {
    await test.end()
  }
}

/** Gives up after some progress; the stream ends when the thread has. */
async function cancelled(start: (signal: AbortSignal) => Promise<AsyncIterable<unknown>>): Promise<number> {
  const stop = new AbortController()
  const iterator = (await start(stop.signal))[Symbol.asyncIterator]()
  for (let event = 0; event < 5; event += 1) await iterator.next()
  return timed(async () => {
    stop.abort()
    for (let done: boolean | undefined = false; done !== true;) done = (await iterator.next()).done
  })
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return Math.round(performance.now() - start)
}
