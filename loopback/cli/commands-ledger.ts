import { basename } from 'node:path'
import { importLedger as importExtract } from '#core/ledger/import/import-ledger.ts'
import type { LedgerImportResult } from '#contract/index.ts'
import type { ImportTuple } from '#domain/ledger/import-row.ts'
import { open, toJson, UsageError } from './command.ts'
import type { Command } from './command.ts'
import { projectIdOf } from './commands-read.ts'
import { readFile } from './read-file.ts'

export const importLedger: Command = {
  name: 'import ledger',
  usage: 'FILE --project CODE [--profile NAME] [--dry-run]',
  help: 'Reads a ledger extract (CSV, XLSX); read = accepted + rejected + duplicates. Prints JSON; 1 when a row was rejected.',
  options: { project: { type: 'string' }, profile: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  words: [1, 1],
  needs: 'workspace',
  async run(core, [path = ''], { project, profile, 'dry-run': dryRun }, { print, say }) {
    if (typeof project !== 'string') throw new UsageError('--project CODE is missing')
    const running = open(core)
    const request = {
      projectId: await projectIdOf(running, project),
      file: { name: basename(path), base64: readFile(path).toString('base64') },
      commit: dryRun !== true,
      ...(typeof profile === 'string' ? { profile } : {}),
    }
    let [result, phase]: [LedgerImportResult | null, string] = [null, '']
    for await (const event of importExtract(running.context, request)) {
      if (event.kind === 'done') result = event.result
      else if (event.phase !== phase) {
        phase = event.phase
        say(`${phase} …`)
      }
    }
    if (result === null) throw new Error('the import ended without a result')
    const { read, accepted, rejected, duplicates } = result
    print(toJson({ read, accepted, rejected, duplicates, rows: rowsOf(result) }))
    return rejected > 0 ? 1 : 0
  },
}

/** Every row with its outcome and, by the header of the column, why a cell was not taken. */
function rowsOf({ rows, headers }: LedgerImportResult) {
  const tuples: ImportTuple[] = JSON.parse(rows)
  return tuples.map(([line, outcome, cells, , problems]) => ({
    line,
    outcome,
    cells,
    problems: problems.map(([column, code]) => ({ column: headers[column] ?? null, code })),
  }))
}
