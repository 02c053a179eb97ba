import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as descriptions from '#core/descriptions/import-descriptions.ts'
import { FileTrouble, open, toJson } from './command.ts'
import type { Command } from './command.ts'

export const importDescription: Command = {
  name: 'import description',
  usage: 'FILE…',
  help: 'Reads published project descriptions (plain text; a folder means its .txt files). Prints JSON.',
  options: {},
  words: [1, Number.POSITIVE_INFINITY],
  needs: 'new-workspace',
  async run(core, words, _options, { print, say }) {
    const paths = words.flatMap(filesOf)
    say(`Reading ${paths.length} file${paths.length === 1 ? '' : 's'} …`)
    const files = paths.map((path) => ({ name: basename(path), base64: readFile(path).toString('base64') }))
    const results = await descriptions.commit(open(core).context, files)
    print(
      toJson(
        results.map(({ outcome, code, reason, warnings }, index) => ({
          file: paths[index],
          code,
          outcome,
          [outcome]: true,
          ...(reason === null ? {} : { reason }),
          warnings,
        })),
      ),
    )
    return results.some(({ outcome }) => outcome === 'rejected') ? 1 : 0
  },
}

function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new FileTrouble(`There is no file ${path}. Nothing was imported.`)
  if (!found.isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(path, name))
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new FileTrouble(
      `${path} can't be read: ${error instanceof Error ? error.message : ''}. Nothing was imported.`,
    )
  }
}
