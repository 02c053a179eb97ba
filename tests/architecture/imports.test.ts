import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'
import type { Folder, SourceFile } from './source-files.ts'

/** Which folder may import which: the table of docs/architecture.md. */
const ours: Readonly<Record<Folder, readonly Folder[]>> = {
  domain: [],
  contract: ['domain'],
  db: ['domain'],
  templates: ['domain'],
  core: ['domain', 'contract', 'db', 'templates'],
  renderer: ['domain', 'contract'],
  loopback: ['domain', 'contract', 'core'],
  electron: ['domain', 'contract', 'core'],
  build: [],
  tests: ['domain', 'contract', 'db', 'templates', 'core', 'renderer', 'loopback', 'electron', 'build'],
}

/** Which packages and runtimes each may use; `node:` stands for Node's own modules. */
const packages: Readonly<Record<Folder, RegExp>> = {
  domain: /^$/,
  contract: /^(zod|@orpc\/contract)$/,
  db: /^(kysely|better-sqlite3|fflate|node:.*)$/,
  templates: /^(pdfmake|pdfkit|fontkit|pdf-lib|saxes|fflate|node:.*)(\/.*)?$/,
  core: /^(@orpc\/server|kysely|fflate|saxes|node:.*)$/,
  renderer:
    /^(react|react-dom|@mantine\/.*|@tabler\/icons-react|@tanstack\/.*|@orpc\/(client|contract|tanstack-query)|wouter|pdfjs-dist|prosemirror-[a-z-]+|ical-generator|get-nonce)(\/.*)?$/,
  loopback: /^(@orpc\/server|node:.*)(\/.*)?$/,
  electron: /^(electron|@orpc\/(server|client|contract)|node:.*)(\/.*)?$/,
  build: /.*/,
  tests: /.*/,
}

/** Tests may use the test tools and, to prove a thing, the folders that use it. */
const testPackages =
  /^(vitest|fast-check|playwright-core|axe-core|pdfjs-dist|pdf-lib|better-sqlite3|electron|fflate|@orpc\/.*|node:.*)(\/.*)?$/

function offences(file: SourceFile): string[] {
  return importsOf(file.text).flatMap(({ specifier, typeOnly }) => {
    if (specifier.startsWith('.'))
      return leavesFolder(file, specifier) ? [`${file.path} leaves its folder: ${specifier}`] : []
    const target = /^#(\w+)\//.exec(specifier)?.[1]
    if (target !== undefined) {
      const allowed: readonly string[] = file.isTest
        ? [...ours[file.folder], 'build', 'tests', file.folder]
        : ours[file.folder]
      return allowed.includes(target) ? [] : [`${file.path} → ${specifier}`]
    }
    const name = builtinModules.includes(specifier) ? `node:${specifier}` : specifier
    if (packages[file.folder].test(name) || (file.isTest && testPackages.test(name))) return []
    return typeOnly && file.folder === 'core' && name === 'kysely' ? [] : [`${file.path} → ${specifier}`]
  })
}

function leavesFolder(file: SourceFile, specifier: string): boolean {
  const depth = file.path.split('/').length - 2
  const up = specifier.split('/').filter((part) => part === '..').length
  return up > depth
}

describe('the folders', () => {
  const files = sourceFiles()

  it('import only what their row of the table allows', () => {
    expect(files.flatMap(offences)).toEqual([])
  })

  it('are all read by this test', () => {
    expect(new Set(files.map(({ folder }) => folder)).size).toBe(Object.keys(ours).length)
    expect(files.length).toBeGreaterThan(200)
  })

  it('keep Electron at run time to the few files that start it', () => {
    const runtime = files.filter(
      ({ folder, isTest, text }) =>
        folder === 'electron' &&
        !isTest &&
        importsOf(text).some(({ specifier, typeOnly }) => specifier === 'electron' && !typeOnly),
    )
    expect(runtime.length).toBeGreaterThan(0)
    expect(runtime.map(({ path }) => path)).toEqual(['electron/main.ts', 'electron/preload.ts'])
  })

  it('keep the desktop shell thin', () => {
    const shell = files.filter(({ folder, isTest }) => folder === 'electron' && !isTest)
    const lines = shell.reduce((sum, { text }) => sum + text.split('\n').length, 0)
    // Twice the six hundred of the first plan: closed doors, each with its reason, take room.
    expect(lines).toBeLessThanOrEqual(1_200)
  })

  it('keep zod out of the page: it would need eval, which the page may not have', () => {
    const reached = new Set<string>()
    const walk = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      const text = files.find((file) => file.path === path)?.text ?? ''
      for (const { specifier, typeOnly } of importsOf(text)) {
        if (typeOnly) continue
        if (specifier.startsWith('#')) walk(specifier.slice(1))
        else if (specifier.startsWith('.')) walk(posix.join(posix.dirname(path), specifier))
        else reached.add(specifier)
      }
    }
    walk('renderer/main.tsx')
    expect(reached.size).toBeGreaterThan(20)
    expect([...reached].filter((name) => name === 'zod' || name === '@orpc/contract')).toEqual([])
  })
})
