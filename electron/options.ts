import { parseArgs } from 'node:util'

export interface ShellOptions {
  /** Folder of the workspace; the system's place for the app's data when not given. */
  readonly workspace: string | undefined
  /** File for the result of a packaged build's self-check; see smoke/run.ts. */
  readonly smoke: string | undefined
}

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

/** Reads our options from the command line. Not strict: Chromium's own switches come the same way. */
export function readOptions(argv: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: argv.slice(1),
    options: { workspace: { type: 'string' }, smoke: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  return { workspace: text(values['workspace']), smoke: text(values['smoke']) }
}
