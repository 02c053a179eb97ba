import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot, root } from './paths.ts'

const stampFile = inRoot('.cache/build.stamp')

/** Everything that decides what lands in dist/. A test beside its subject doesn't. */
const inputs = [
  'contract',
  'core',
  'db',
  'domain',
  'electron',
  'loopback',
  'renderer',
  'templates',
  'build/vite.config.ts',
  'build/scripts',
  'package.json',
  'package-lock.json',
]

function isInput(name: string): boolean {
  return !/\.(test|spec)\.tsx?$/.test(name) && !name.endsWith('.md') && !name.endsWith('tsconfig.json')
}

function* filesUnder(path: string): Generator<string> {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return
  if (!statSync(absolute).isDirectory()) {
    yield path
    return
  }
  for (const entry of readdirSync(absolute, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && isInput(entry.name)) yield join(entry.parentPath, entry.name).slice(root.length)
  }
}

/** Hash over the names and contents of all inputs: times don't count, so a fresh clone and a branch switch are right. */
export function inputsHash(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of inputs.flatMap((input) => [...filesUnder(input)]).toSorted()) {
    const bytes = readFileSync(join(root, file))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/** Whether dist/ holds the given outputs, built from exactly these inputs. */
export function isFresh(hash: string, outputs: readonly string[]): boolean {
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== hash) return false
  return outputs.every((output) => existsSync(inRoot(output)))
}

/** Forgets the last build, so that one which is broken off is never taken for whole. */
export function clearStamp(): void {
  rmSync(stampFile, { force: true })
}

export function writeStamp(hash: string): void {
  mkdirSync(inRoot('.cache'), { recursive: true })
  writeFileSync(stampFile, hash)
}
