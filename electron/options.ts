import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface ShellOptions {
  /** Absolute, as the others. Folder of the workspace; the system's place for the app's data when not given. */
  readonly workspace: string | undefined
  /** Folder of everything else that the app keeps; also what makes it another instance. Chromium's own switch. */
  readonly userData: string | undefined
  /** File for the result of a packaged build's self-check; see smoke/run.ts. */
  readonly smoke: string | undefined
}

const path = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? resolve(value) : undefined

/** Reads our options from the command line. Not strict: Chromium's own switches come the same way. */
export function readOptions(argv: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { workspace: { type: 'string' }, 'user-data-dir': { type: 'string' }, smoke: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  return { workspace: path(values['workspace']), userData: path(values['user-data-dir']), smoke: path(values['smoke']) }
}
