import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { chromium } from 'playwright-core'
import type { Browser, Page } from 'playwright-core'
import type { Contract } from '#contract/index.ts'
import { inventedFile } from '#tests/fixtures/invented-descriptions.ts'
import { newGuardedPage } from './guarded-page.ts'
import type { PageOptions } from './guarded-page.ts'

const root = join(import.meta.dirname, '../..')
const { findChromium }: { findChromium: () => string | null } = createRequire(import.meta.url)(
  '../../build/scripts/chromium.cjs',
)

export interface StartOptions {
  /** Fill the workspace with the invented sample organisation. */
  readonly sample?: boolean
  /** Import this many invented descriptions. */
  readonly descriptions?: number
  /** Serve this workspace of another app instead of a new one. */
  readonly workspaceOf?: TestApp
  /** Keeps the pages open until the app is closed, for a benchmark. */
  readonly keepPages?: boolean
  /** Does something to the workspace's folder before the host opens it. */
  readonly prepare?: (workspace: string) => void
}

export interface TestApp {
  /** The one-time link, unused until the first `client` or the first `newPage` without a `link`. */
  readonly link: string
  readonly workspace: string
  /** A page of a window of its own, in the session of this app. Any console error or warning fails `close`. */
  newPage(options?: PageOptions): Promise<Page>
  /** The contract, for preparing and checking data past the screen. */
  client(): Promise<ContractRouterClient<Contract>>
  /** Ends the host alone, as when the program is closed. */
  stopHost(): Promise<void>
  /** Ends the host and the browser. Throws when a page had something to complain about. */
  close(): Promise<void>
}

/** The real host on a workspace of its own in a temporary folder, and a real Chromium. */
export async function startApp(options: StartOptions = {}): Promise<TestApp> {
  const { sample = false, descriptions = 0, workspaceOf, keepPages = false, prepare } = options
  const folder = mkdtempSync(join(tmpdir(), 'hankekirja-e2e-'))
  const workspace = workspaceOf?.workspace ?? join(folder, 'workspace')
  ensureBuilt()
  if (sample) command(['init', '--sample', '--workspace', workspace])
  if (descriptions > 0)
    command(['import', 'description', inventedFolder(folder, descriptions), '--workspace', workspace])
  prepare?.(workspace)
  const host = spawn(process.execPath, [...cli, 'serve', '--no-open', '--workspace', workspace], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const link = await firstLine(host)
  const origin = new URL(link).origin
  const problems: string[] = []
  let opened: Promise<string> | undefined
  let browser: Promise<Browser> | undefined
  const session = () => (opened ??= openSession(link))
  return {
    link,
    workspace,
    async newPage(pageOptions = {}) {
      browser ??= launch()
      const secret = pageOptions.link === undefined ? await session() : null
      return newGuardedPage(await browser, { origin, secret, closeWithTest: !keepPages, problems }, pageOptions)
    },
    async client() {
      const headers = { authorization: `Bearer ${await session()}`, origin }
      const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }))
      return client
    },
    stopHost: () => ended(host),
    async close() {
      await (await browser)?.close()
      await ended(host)
      rmSync(folder, { recursive: true, force: true })
      if (problems.length > 0) throw new Error(`The pages complained:\n${problems.join('\n')}`)
    },
  }
}

const cli = [join(root, 'loopback/main.ts')]

/** Brings dist/ up to date in a process of its own: inside the test runner React would be built for development. */
function ensureBuilt(): void {
  const built = spawnSync(process.execPath, [join(root, 'build/scripts/build.ts')], { cwd: root, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`)
}

function command(args: readonly string[]): void {
  const done = spawnSync(process.execPath, [...cli, ...args], { cwd: root, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${args.join(' ')} failed:\n${done.stdout}${done.stderr}`)
}

/** Text files of invented projects, for the file picker, a drop or the command line. */
export function inventedFolder(parent: string, count: number): string {
  const folder = join(parent, 'descriptions')
  mkdirSync(folder, { recursive: true })
  for (let seed = 0; seed < count; seed += 1) {
    const { name, bytes } = inventedFile(seed)
    writeFileSync(join(folder, name), bytes)
  }
  return folder
}

async function firstLine(host: ChildProcess): Promise<string> {
  if (host.stdout === null || host.stderr === null) throw new Error('The host has no output')
  const complaints: string[] = []
  host.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()))
  for await (const line of createInterface({ input: host.stdout })) return line
  throw new Error(`The host ended before it gave its address:\n${complaints.join('')}`)
}

async function openSession(link: string): Promise<string> {
  const { origin, hash } = new URL(link)
  const response = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: hash.slice('#token='.length) }),
  })
  if (!response.ok) throw new Error(`The link was refused: ${response.status}`)
  const body: { secret: string } = JSON.parse(await response.text())
  return body.secret
}

/** A Chromium that shows nothing. As root, as in a container, it runs only without its sandbox. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium was found; see build/scripts/chromium.cjs')
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args })
}

function ended(host: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (host.exitCode !== null) return resolve()
    host.once('exit', () => resolve())
    host.kill('SIGTERM')
  })
}
