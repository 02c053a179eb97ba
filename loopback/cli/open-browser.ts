import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Long enough for a slow browser to start; then nobody else shall find the file. */
const fileLifeMs = 30_000

/**
 * Opens the one-time link in the user's browser. The link never stands on a command line, where others on a shared
 * machine could read it with `ps`: the browser gets a page only this user may read, which leads on to it.
 */
export async function openInBrowser(url: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'hankekirja-'))
  const file = join(folder, 'open.html')
  const page = `<!doctype html><meta charset="utf-8"><title>Hankekirja</title><meta http-equiv="refresh" content="0;url=${url}">`
  await writeFile(file, page, { mode: 0o600 })
  const [command, ...args] = opener(pathToFileURL(file).href)
  // Without a browser (a server, say) the printed address is the way in.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref()
  setTimeout(() => void rm(folder, { recursive: true, force: true }), fileLifeMs).unref()
}

function opener(target: string): [string, ...string[]] {
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', target]
  return [process.platform === 'darwin' ? 'open' : 'xdg-open', target]
}
