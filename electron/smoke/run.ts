import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App, BrowserWindow } from 'electron'

const withinMs = 30_000

interface SmokePorts {
  /** Gets the result as JSON. */
  readonly file: string
  readonly distFolder: string
}

/**
 * A packaged build checks itself: its fuses keep every driver from outside out. Writes `{ok, …}` and ends the app;
 * the exit code is 0 only when the window is drawn and three calls from the page were answered.
 */
export async function runSmoke(app: Pick<App, 'exit'>, window: BrowserWindow, ports: SmokePorts): Promise<void> {
  const result = await Promise.race([check(window, ports), timeOut()]).catch((error: unknown) => ({
    ok: false,
    error: String(error),
  }))
  writeFileSync(ports.file, JSON.stringify({ ...result, versions: process.versions }, null, 2))
  app.exit(result.ok ? 0 : 1)
}

async function check(window: BrowserWindow, ports: SmokePorts): Promise<{ ok: boolean; page?: unknown }> {
  const contents = window.webContents
  if (contents.isLoading()) await new Promise<void>((resolve) => contents.once('did-finish-load', () => resolve()))
  if (!window.isVisible()) await new Promise<void>((resolve) => window.once('show', () => resolve()))
  const script = readFileSync(join(ports.distFolder, 'electron', 'smoke-page.js'), 'utf8')
  const page: unknown = await contents.executeJavaScript(`${script}\nsmoke.run()`)
  const answered = typeof page === 'object' && page !== null && 'workspace' in page && page.workspace === 'open'
  const drawn = typeof page === 'object' && page !== null && 'pageDrawn' in page && page.pageDrawn === true
  return { ok: answered && drawn, page }
}

function timeOut(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error(`No answer within ${withinMs / 1000} s`)), withinMs).unref()
  })
}
