import { existsSync, rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.ts'
import { clearStamp, inputsHash, isFresh, writeStamp } from './stamp.ts'

const outputs = [
  'dist/renderer/index.html',
  'dist/electron/main.js',
  'dist/electron/preload.cjs',
  'dist/electron/worker.js',
  'dist/electron/smoke-page.js',
  'dist/loopback/main.js',
  'dist/shared/render-worker.js',
  'dist/shared/pdf-fonts/LICENSE_FONT',
]

/**
 * Makes dist/ match the sources; returns whether there was anything to do.
 *
 * @throws what vite or rolldown throw when the sources don't build
 */
export async function ensureBuilt({ force = false } = {}): Promise<boolean> {
  const hash = inputsHash()
  if (!force && isFresh(hash, outputs)) return false
  clearStamp()
  rmSync(inRoot('dist'), { recursive: true, force: true })
  // Loaded only when needed: the bundlers cost more time than looking whether they are needed.
  const [{ build: viteBuild }, bundles, { copyAssets }] = await Promise.all([
    import('vite'),
    import('./bundle.ts'),
    import('./assets.ts'),
  ])
  await viteBuild({ configFile: inRoot('build/vite.config.ts') })
  await Promise.all([bundles.bundleHosts(), bundles.bundlePreload(), bundles.bundleSmoke()])
  copyAssets()
  const missing = outputs.filter((output) => !existsSync(inRoot(output)))
  if (missing.length > 0) throw new Error(`The build left out: ${missing.join(', ')}`)
  writeStamp(hash)
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const started = performance.now()
  const built = await ensureBuilt({ force: process.argv.includes('--force') })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(built ? `Built dist/ in ${seconds} s` : `dist/ is up to date (${seconds} s)`)
}
