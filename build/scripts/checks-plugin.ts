import { readdirSync } from 'node:fs'
import type { Plugin } from 'rolldown'
import { inRoot } from './paths.ts'

/** Folders beside the checks' families that hold what checks share. */
const SHARED = new Set(['text', 'testing', 'shared'])

/**
 * From source, `core/checks/load-checks.ts` looks for the checks' files on the disk. A bundle has none, so the files of
 * this checkout are written into its place: a new check still needs no other file than its own.
 */
export function checksPlugin(): Plugin {
  const replaced = inRoot('core/checks/load-checks.ts')
  return {
    name: 'checks',
    load(id) {
      if (id !== replaced) return null
      const files = checkFiles(inRoot('domain/checks'))
      const imports = files.map((file, index) => `import { check as check${index} } from '#domain/checks/${file}'`)
      const list = files.map((_, index) => `check${index}`).join(', ')
      return { code: `${imports.join('\n')}\nexport const loadChecks = async () => [${list}]\n`, moduleType: 'js' }
    },
  }
}

function checkFiles(folder: string): readonly string[] {
  const families = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !SHARED.has(entry.name))
    .map(({ name }) => name)
  return families.toSorted().flatMap((family) =>
    readdirSync(`${folder}/${family}`)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .toSorted()
      .map((name) => `${family}/${name}`),
  )
}
