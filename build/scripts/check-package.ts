import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { startFromPackage } from './start-from-package.ts'
import type { Target } from './stand-in.ts'

/** Above this the package holds something that doesn't belong there. Bytes. */
const largestAsar = 16 * 1024 * 1024
const largestUnpacked = 8 * 1024 * 1024

const places = {
  linux: {
    program: 'hankekirja',
    resources: 'resources',
    library: /linux-x64\.node$/,
    magic: [0x7f, 0x45, 0x4c, 0x46],
  },
  win: { program: 'Hankekirja.exe', resources: 'resources', library: /win32-x64\.node$/, magic: [0x4d, 0x5a] },
  mac: {
    program: 'Hankekirja.app',
    resources: 'Hankekirja.app/Contents/Resources',
    library: /darwin-(x64|arm64)\.node$/,
    magic: [0xcf, 0xfa, 0xed, 0xfe],
  },
} as const satisfies Record<Target, { program: string; resources: string; library: RegExp; magic: readonly number[] }>

/** What may be in the archive. Everything that runs is bundled, so a package beside better-sqlite3 is a mistake. */
const allowed =
  /^(package\.json|dist\/.+|node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/.+|prebuilds\/.+\.node))$/
const unwanted = /\.(map|ts|tsx|md|test\.js)$|(^|\/)(\.[^/]*|tests?)(\/|$)/
/** The licences of what is bundled travel along. */
const wantedTexts = ['dist/licences.md', 'dist/renderer/licences.md']

const fuses = {
  [FuseV1Options.RunAsNode]: FuseState.DISABLE,
  [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
  [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
  [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
} as const

function must(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new Error(`Package: ${problem}`)
}

/**
 * Looks into a packaged folder.
 *
 * @throws Error naming the first thing that doesn't belong there or is missing
 * @returns one line for the log
 */
export async function checkPackage(target: Target, folder: string): Promise<string> {
  const place = places[target]
  const asar = join(folder, place.resources, 'app.asar')
  must(existsSync(asar), `${asar} is missing`)
  const files = filesIn(asar)
  checkNames(files)
  checkManifest(asar)
  const libraries = files.filter((file) => file.endsWith('.node'))
  must(libraries.length > 0, 'the native library is missing')
  for (const file of libraries) checkLibrary(file, `${asar}.unpacked`, place.library, place.magic)
  must(libraries.length === (target === 'mac' ? 2 : 1), `native libraries: ${libraries.join(', ')}`)
  const [packed, unpacked] = [statSync(asar).size, folderSize(`${asar}.unpacked`)]
  must(packed <= largestAsar, `app.asar has ${packed} bytes`)
  must(unpacked <= largestUnpacked, `app.asar.unpacked has ${unpacked} bytes`)
  await checkFuses(join(folder, place.program))
  const started = target === 'linux' ? `, ${await startFromPackage(asar, (into) => extractAll(asar, into))}` : ''
  return `${files.length} files, ${megabytes(packed)} packed, ${megabytes(unpacked)} unpacked${started}`
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`
}

function filesIn(asar: string): string[] {
  return listPackage(asar, { isPack: false })
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter((path) => !('files' in statFile(asar, path)))
}

function checkNames(files: readonly string[]): void {
  const foreign = files.filter((file) => !allowed.test(file) || (unwanted.test(file) && !wantedTexts.includes(file)))
  must(foreign.length === 0, `does not belong there: ${foreign.slice(0, 10).join(', ')}`)
  for (const text of wantedTexts) must(files.includes(text), `${text} is missing`)
}

function checkManifest(asar: string): void {
  const manifest: unknown = JSON.parse(extractFile(asar, 'package.json').toString('utf8'))
  must(typeof manifest === 'object' && manifest !== null, 'package.json is no object')
  must(!('devDependencies' in manifest) && !('scripts' in manifest), 'package.json carries what is for developers')
}

function checkLibrary(file: string, unpacked: string, name: RegExp, magic: readonly number[]): void {
  must(name.test(file), `${file} is for another system`)
  const start = readFileSync(join(unpacked, file)).subarray(0, magic.length)
  must(start.equals(Buffer.from(magic)), `${file} starts with ${start.toString('hex')}`)
}

async function checkFuses(program: string): Promise<void> {
  const wire = new Map(Object.entries(await getCurrentFuseWire(program)))
  for (const [fuse, state] of Object.entries(fuses)) {
    must(wire.get(fuse) === state, `fuse ${FuseV1Options[Number(fuse)]} is ${String(wire.get(fuse))}`)
  }
}

function folderSize(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return entries.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}
