import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ensureBuilt } from '#build/scripts/build.ts'
import { sessionSecret } from '#tests/contract/transports.ts'

const root = join(import.meta.dirname, '..', '..')
const rounds = 5

export interface StartBench {
  /** From starting the process to the first answer of the core, milliseconds; median. */
  coldStartMs: number
  /** By a Node that starts, does nothing and ends, in the same run. */
  perEmptyNode: number
}

/** The built loopback host on a workspace of its own, started from nothing. */
export async function benchStart(): Promise<StartBench> {
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'hankekirja-bench-'))
  const starts: number[] = []
  const empty: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const [started, nothing] = [await timed(() => firstAnswer(folder)), await timed(emptyNode)]
    // The first round makes the workspace.
    if (round > 0) starts.push(started)
    if (round > 0) empty.push(nothing)
  }
  rmSync(folder, { recursive: true, force: true })
  return { coldStartMs: Math.round(median(starts)), perEmptyNode: Number((median(starts) / median(empty)).toFixed(1)) }
}

let running: ChildProcess | undefined

async function firstAnswer(folder: string): Promise<void> {
  const host = spawn(
    process.execPath,
    [join(root, 'dist/loopback/main.js'), 'serve', '--no-open', '--workspace', folder],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  )
  running = host
  const [url = ''] = await new Promise<string[]>((resolve) => {
    createInterface({ input: host.stdout }).once('line', (line) => resolve([line]))
  })
  const { origin } = new URL(url)
  const answer = await fetch(`${origin}/rpc/project/list`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin, authorization: `Bearer ${await sessionSecret(url)}` },
    body: '{}',
  })
  if (!answer.ok) throw new Error(`the host answered ${answer.status}`)
}

const emptyNode = () => new Promise<void>((resolve) => spawn(process.execPath, ['-e', '0']).on('exit', () => resolve()))

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  const ms = performance.now() - start
  await ended(running)
  running = undefined
  return ms
}

function ended(child: ChildProcess | undefined): Promise<void> {
  if (!child) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
