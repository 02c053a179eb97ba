import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../app.ts'
import { fakeElectron } from './fake-electron.ts'

interface Start {
  platform?: NodeJS.Platform
  argv?: readonly string[]
  locked?: boolean
  /** What the page answers to the script of the self-check. */
  smoke?: () => Promise<unknown>
}

/** A built page in miniature and the whole shell started on it, on the fake of Electron. */
export async function startedApp({ platform = 'linux', argv = [], locked = true, smoke }: Start = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'hankekirja-shell-'))
  mkdirSync(join(folder, 'dist', 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'dist', 'renderer', 'index.html'), '<meta property="csp-nonce" nonce="__CSP_NONCE__" />')
  writeFileSync(join(folder, 'dist', 'renderer', 'assets', 'page.js'), 'export {}')
  mkdirSync(join(folder, 'dist', 'electron'))
  writeFileSync(join(folder, 'dist', 'electron', 'smoke-page.js'), '')
  writeFileSync(join(folder, 'secret.txt'), 'not for the page')
  const fake = fakeElectron({ folder, locked, ...(smoke === undefined ? {} : { smoke }) })
  await startApp(fake.electron, {
    argv: ['hankekirja', ...argv.map((arg) => arg.replace('--smoke=', `--smoke=${folder}/`))],
    distFolder: join(folder, 'dist'),
    platform,
  })
  return { ...fake, folder }
}

/** The value at a place that the test knows to be there. */
export function only<T>(values: readonly T[]): T {
  const [value] = values
  if (value === undefined || values.length !== 1) throw new Error(`Expected one, got ${values.length}`)
  return value
}
