import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { inRoot } from './paths.ts'

/**
 * `npm test`: types, lint, format, unit tests, build, end-to-end tests in a real browser. Stops at the first step
 * that fails. On a machine without any Chromium the end-to-end tests are skipped, loudly; in CI that is a failure.
 */
const { findChromium, installTestTools }: { findChromium: () => string | null; installTestTools: () => void } =
  createRequire(import.meta.url)('./chromium.cjs')

interface Step {
  name: string
  command: readonly string[]
}

const tool = (name: string) => join(inRoot('node_modules'), '.bin', process.platform === 'win32' ? `${name}.cmd` : name)
const checks: readonly Step[] = [
  { name: 'types', command: [tool('tsc'), '-b'] },
  { name: 'lint', command: [tool('oxlint'), '--type-aware', '--deny-warnings'] },
  { name: 'format', command: [tool('oxfmt'), '--check'] },
  { name: 'unit tests', command: [tool('vitest'), 'run', '--project', 'unit'] },
]

installTestTools()
for (const step of checks) run(step)
await timed('build', () => ensureBuilt())
if (findChromium() === null) skipBrowserTests()
else run({ name: 'end-to-end tests', command: [tool('vitest'), 'run', '--project', 'e2e'] })

function run({ name, command: [file = '', ...args] }: Step): void {
  const started = performance.now()
  const { status } = spawnSync(file, args, { stdio: 'inherit', cwd: inRoot('.'), shell: process.platform === 'win32' })
  report(name, started)
  if (status !== 0) {
    console.error(`\nnpm test: ${name} failed.`)
    process.exit(status ?? 1)
  }
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const started = performance.now()
  await work()
  report(name, started)
}

function report(name: string, started: number): void {
  console.log(`npm test: ${name}, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function skipBrowserTests(): void {
  const line = '!'.repeat(78)
  console.error(`${line}\nSKIPPED: the end-to-end tests. No Chromium or Chrome was found on this machine.\n${line}`)
  if (process.env['CI']) process.exit(1)
}
