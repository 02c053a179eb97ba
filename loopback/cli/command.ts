import type { Core } from '#core/core.ts'

/** What a command can see of the world outside. */
export interface CliContext {
  /** Workspace folder, absolute. */
  workspace: string
  /** Folder of the built page. */
  pageFolder: string
  appVersion: string
  /** Results: one JSON text or plain lines. */
  print: (text: string) => void
  /** Messages and progress. */
  say: (text: string) => void
}

export type Options = Readonly<Record<string, string | boolean | undefined>>

export interface Command {
  /** As it is typed, e.g. `import description`. */
  name: string
  /** What follows the name, for the help text. */
  usage: string
  help: string
  options: Readonly<Record<string, { type: 'string' | 'boolean' }>>
  /** How many words may follow. */
  words: readonly [min: number, max: number]
  /** Whether it makes the workspace when there is none, only reads, or needs none at all. */
  needs: 'new-workspace' | 'workspace' | 'nothing'
  run(core: Core | null, words: readonly string[], options: Options, context: CliContext): Promise<ExitCode>
}

/** 0 done, 1 done with findings or refused by a rule, 2 unusable arguments, 3 file trouble. */
export type ExitCode = 0 | 1 | 2 | 3

/** The command line itself is wrong. */
export class UsageError extends Error {}

/** A file of the user's that could not be read or written. */
export class FileTrouble extends Error {}

/** For commands that cannot run without an open workspace. */
export function open(core: Core | null): Core {
  if (core === null) throw new Error('the command was declared to need no workspace')
  return core
}

export const toJson = (value: unknown): string => JSON.stringify(value, null, 2)
