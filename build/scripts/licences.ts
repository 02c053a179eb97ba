import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.ts'

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

/** The folder of the npm package that a module belongs to; nothing for our own modules. */
function packageFolder(moduleId: string): string | null {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(moduleId)?.[0] ?? null
}

function notice(folder: string): string {
  const { name, version, license }: Package = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
  const body = texts.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n')
  return `## ${name} ${version} (${license ?? 'see below'})\n\n${body}\n`
}

/**
 * Writes the licence texts of every package of which code went into the hosts' bundles. The page's bundler writes its
 * own list, dist/renderer/licences.md.
 */
export function writeLicences(moduleIds: readonly string[]): void {
  const folders = new Set(moduleIds.map(packageFolder).filter((folder) => folder !== null))
  const notices = [...folders].toSorted().map(notice)
  writeFileSync(inRoot('dist/licences.md'), `# Licences of bundled packages\n\n${notices.join('\n')}`)
}
