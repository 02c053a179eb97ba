import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The binary of the electron package, if it has been downloaded. Asked of its files: importing the package would
 * start the download and fail where there is no way to it.
 */
export function installedElectron(): string | null {
  const pathFile = join(folder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim())
  return existsSync(binary) ? binary : null
}

/** The binary, downloaded first where it can be had; `null` where it can't, or where no window could be shown. */
export async function electronBinary(): Promise<string | null> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return null
  const installed = installedElectron()
  if (installed !== null) return installed
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'] || !(await canReachDownloads())) return null
  process.stderr.write('Hankekirja: fetching Electron (once, about 100 MB) …\n')
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: ['ignore', 'ignore', 'inherit'] })
  return installedElectron()
}

/** Without this look an offline machine would wait through the downloader's retries at every start. */
async function canReachDownloads(): Promise<boolean> {
  try {
    const answer = await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(3_000),
    })
    return answer.ok
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false
    throw error
  }
}
