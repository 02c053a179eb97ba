import { builtinModules } from 'node:module'
import { build, type BuildOptions } from 'rolldown'
import { checksPlugin } from './checks-plugin.ts'
import { formsPlugin } from './forms-plugin.ts'
import { writeLicences } from './licences.ts'
import { inRoot } from './paths.ts'

/** The one package that ships as it is: it carries the native library. */
const shipped = /^better-sqlite3(\/|$)/
const builtin = new Set(builtinModules)

/** Only what is in the runtime may stay an import: a forgotten package would work here and fail at the user's. */
function isExternal(id: string): boolean {
  return id === 'electron' || id.startsWith('node:') || builtin.has(id) || shipped.test(id)
}

/** Code that finds files by its own place: one chunk in a known folder, see assets.ts. */
const readsFilesBesideItself = /templates[\\/]engine[\\/]pdf[\\/]|node_modules[\\/](pdfkit|pdfmake)[\\/]/

const common = {
  external: isExternal,
  logLevel: 'warn',
  // Licence texts stay in the code they cover.
  output: { dir: inRoot('dist'), comments: { legal: true }, minify: 'dce-only' },
} satisfies BuildOptions

/**
 * Bundles that run on Node: the two hosts and the desktop shell's worker. What hosts share is written once into
 * dist/shared/, and so is the PDF engine, whose fonts lie beside it.
 */
export async function bundleHosts(): Promise<void> {
  const { output } = await build({
    ...common,
    input: {
      'electron/main': inRoot('electron/main.ts'),
      'electron/worker': inRoot('electron/worker.ts'),
      'loopback/main': inRoot('loopback/main.ts'),
      // Started by the core as a thread; it lies where the core's shared chunk finds it.
      'shared/extract-worker': inRoot('core/ledger/import/extract-worker.ts'),
      'shared/render-worker': inRoot('core/rendering/render-worker.ts'),
    },
    platform: 'node',
    plugins: [formsPlugin(), checksPlugin()],
    transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
    output: {
      ...common.output,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name]-[hash].js',
      codeSplitting: {
        groups: [
          { name: 'pdf', test: readsFilesBesideItself },
          { name: 'core', minShareCount: 2 },
        ],
      },
    },
  })
  writeLicences(output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : [])))
}

/** A sandboxed preload has no module loader: one CommonJS file. */
export async function bundlePreload(): Promise<void> {
  await build({
    ...common,
    input: inRoot('electron/preload.ts'),
    platform: 'browser',
    output: { ...common.output, format: 'cjs', entryFileNames: 'electron/preload.cjs', codeSplitting: false },
  })
}

/** What `--smoke` runs inside the page: one script whose value is a promise of the results. */
export async function bundleSmoke(): Promise<void> {
  await build({
    ...common,
    input: inRoot('electron/smoke/page.ts'),
    platform: 'browser',
    output: {
      ...common.output,
      format: 'iife',
      name: 'smoke',
      entryFileNames: 'electron/smoke-page.js',
      codeSplitting: false,
    },
  })
}
