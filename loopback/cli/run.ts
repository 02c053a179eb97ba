import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isAppErrorCode } from '#core/app-error.ts'
import { startCore } from '#core/core.ts'
import type { Core } from '#core/core.ts'
import { FileTrouble, UsageError } from './command.ts'
import type { CliContext, Command, ExitCode } from './command.ts'
import { commands } from './commands.ts'
import { messageOf } from './messages.ts'
import { nodePorts } from './ports.ts'
import { defaultWorkspace } from './workspace-folder.ts'

/**
 * Runs one command. Results go to standard output, everything else to standard error.
 *
 * @param entryFolder folder of the entry file, from which the built page is found
 */
export async function run(args: readonly string[], entryFolder: string): Promise<ExitCode> {
  const command = findCommand(args)
  if (command === null) {
    const asked = args.length === 0 || args.includes('--help') || args[0] === 'help'
    process[asked ? 'stdout' : 'stderr'].write(`${helpText()}\n`)
    return asked ? 0 : 2
  }
  let core: Core | null = null
  try {
    const { words, options, workspace } = readArguments(command, args)
    const context = contextOf(workspace, entryFolder)
    core = await startFor(command, context)
    return await command.run(core, words, options, context)
  } catch (error) {
    return explain(error, command)
  } finally {
    await core?.close()
  }
}

function findCommand(args: readonly string[]): Command | null {
  if (args.includes('--help')) return null
  return commands.find(({ name }) => name === args.slice(0, name.split(' ').length).join(' ')) ?? null
}

function readArguments(command: Command, args: readonly string[]) {
  const rest = args.slice(command.name.split(' ').length)
  const { values, positionals } = parse(command, rest)
  const [min, max] = command.words
  if (positionals.length < min || positionals.length > max)
    throw new UsageError(`expected: ${command.name} ${command.usage}`)
  const { workspace, ...options } = values
  return {
    words: positionals,
    options,
    workspace: resolve(typeof workspace === 'string' ? workspace : defaultWorkspace()),
  }
}

function parse(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...command.options, workspace: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function contextOf(workspace: string, entryFolder: string): CliContext {
  const packed = basename(dirname(entryFolder)) === 'dist'
  const root = packed ? join(entryFolder, '..', '..') : join(entryFolder, '..')
  const manifest: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    workspace,
    pageFolder: join(root, 'dist', 'renderer'),
    appVersion: manifest.version,
    print: (text) => process.stdout.write(`${text}\n`),
    say: (text) => process.stderr.write(`${text}\n`),
  }
}

/** A command that reads never makes a workspace. */
async function startFor(command: Command, context: CliContext): Promise<Core | null> {
  if (command.needs === 'nothing') return null
  const creates = command.needs === 'new-workspace'
  if (!creates && !existsSync(join(context.workspace, 'hankekirja.sqlite'))) {
    throw new FileTrouble(`There is no workspace in ${context.workspace}. "init" makes one.`)
  }
  return startCore({ ...nodePorts(context.workspace, creates, context.appVersion) })
}

function explain(error: unknown, command: Command): ExitCode {
  const say = (text: string) => process.stderr.write(`${text}\n`)
  if (error instanceof UsageError) {
    say(`${error.message}\n${command.name} ${command.usage}`)
    return 2
  }
  if (error instanceof FileTrouble) {
    say(error.message)
    return 3
  }
  if (error instanceof Error && 'code' in error && 'details' in error && isAppErrorCode(String(error.code))) {
    const code = String(error.code)
    if (isAppErrorCode(code)) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- details belong to the code they came with
      const { exit, text } = messageOf(code, error.details as never)
      say(text)
      return exit
    }
  }
  say(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}

function helpText(): string {
  const rows = commands.map(({ name, usage, help }) => `  ${`${name} ${usage}`.trim()}\n      ${help}`)
  return ['Usage: hankekirja <command> [--workspace DIR]', '', ...rows].join('\n')
}
