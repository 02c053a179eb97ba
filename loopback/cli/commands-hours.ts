import { basename } from 'node:path'
import { importHours as importList } from '#core/hours/import/import-hours.ts'
import type { HourListResult } from '#contract/index.ts'
import type { HourListTuple } from '#domain/hours/hour-list.ts'
import { open, toJson } from './command.ts'
import type { Command } from './command.ts'
import { readFile } from './read-file.ts'

export const importHours: Command = {
  name: 'import hours',
  usage: 'FILE [--profile NAME] [--dry-run]',
  help: 'Reads a list of hours (CSV, XLSX); read = accepted + rejected + duplicates. Prints JSON; 1 when a row was rejected.',
  options: { profile: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  words: [1, 1],
  needs: 'workspace',
  async run(core, [path = ''], { profile, 'dry-run': dryRun }, { print, say }) {
    const request = {
      file: { name: basename(path), base64: readFile(path).toString('base64') },
      commit: dryRun !== true,
      ...(typeof profile === 'string' ? { profile } : {}),
    }
    let [result, phase]: [HourListResult | null, string] = [null, '']
    for await (const event of importList(open(core).context, request)) {
      if (event.kind === 'done') result = event.result
      else if (event.phase !== phase) {
        phase = event.phase
        say(`${phase} …`)
      }
    }
    if (result === null) throw new Error('the import ended without a result')
    const { read, accepted, rejected, duplicates, unsure } = result
    print(toJson({ read, accepted, rejected, duplicates, unsure, rows: rowsOf(result) }))
    return rejected > 0 ? 1 : 0
  },
}

function rowsOf({ rows, headers }: HourListResult) {
  const tuples: HourListTuple[] = JSON.parse(rows)
  return tuples.map(([line, outcome, cells, , problems]) => ({
    line,
    outcome,
    cells,
    problems: problems.map(([column, code]) => ({ column: headers[column] ?? null, code })),
  }))
}
