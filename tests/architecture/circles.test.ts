import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles } from './source-files.ts'

/** Which of our files each of them imports, types included: who reads one must not need the other first. */
function importGraph(): Map<string, readonly string[]> {
  const files = sourceFiles()
  const paths = new Set(files.map(({ path }) => path))
  return new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .map(({ specifier }) =>
          specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(path), specifier),
        )
        .filter((target) => paths.has(target)),
    ]),
  )
}

/** The first circle found from each file on, as the way round: `['a.ts', 'b.ts', 'a.ts']`. */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const circles: string[][] = []
  const walk = (path: string, way: readonly string[]) => {
    const start = way.indexOf(path)
    if (start >= 0) circles.push([...way.slice(start), path])
    if (start >= 0 || done.has(path)) return
    for (const target of graph.get(path) ?? []) walk(target, [...way, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return circles
}

describe('the imports of the files', () => {
  it('run in no circle', () => {
    const graph = importGraph()
    expect(graph.get('core/router.ts')?.length).toBeGreaterThan(20)
    expect(circlesOf(graph).map((circle) => circle.join(' → '))).toEqual([])
  })

  it('would be found in a circle', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['a']],
    ])
    expect(circlesOf(graph)).toEqual([['a', 'b', 'd', 'a']])
  })
})
