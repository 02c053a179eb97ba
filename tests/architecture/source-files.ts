import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export const folders = [
  'domain',
  'contract',
  'db',
  'templates',
  'core',
  'renderer',
  'loopback',
  'electron',
  'build',
  'tests',
] as const
export type Folder = (typeof folders)[number]

export interface SourceFile {
  /** From the root, with `/`. */
  path: string
  folder: Folder
  text: string
  isTest: boolean
}

/** Every TypeScript file of ours. */
export function sourceFiles(): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const file = join(entry.parentPath, entry.name)
        const path = relative(root, file).split(sep).join('/')
        const isTest = /\.test\.tsx?$/.test(path) || /\/(testing|faults)\//.test(path) || folder === 'tests'
        return { path, folder, text: readFileSync(file, 'utf8'), isTest }
      }),
  )
}

export interface Import {
  specifier: string
  typeOnly: boolean
}

/** Static, dynamic and re-exporting imports. Comments and strings that merely look like one do not occur in ours. */
export function importsOf(text: string): Import[] {
  const statements = /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm
  const dynamic = /(?<!typeof )\bimport\(\s*['"]([^'"]+)['"]\s*\)/g
  return [
    ...Array.from(text.matchAll(statements), ([, type, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined,
    })),
    ...Array.from(text.matchAll(dynamic), ([, specifier = '']) => ({ specifier, typeOnly: false })),
  ]
}
