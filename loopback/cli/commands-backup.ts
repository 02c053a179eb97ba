import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as backups from '#core/workspace/backups.ts'
import { status, verify as verifyWorkspace } from '#core/workspace/workspace.ts'
import { FileTrouble, open, toJson } from './command.ts'
import type { Command } from './command.ts'

export const verify: Command = {
  name: 'verify',
  usage: '',
  help: 'Checks the file, references, history and attachments. Prints JSON; 1 when something is wrong.',
  options: {},
  words: [0, 0],
  needs: 'workspace',
  async run(core, _words, _options, { print }) {
    const report = await verifyWorkspace(open(core).context)
    print(toJson(report))
    return report.ok ? 0 : 1
  },
}

export const backup: Command = {
  name: 'backup',
  usage: '[--to DIR]',
  help: 'Makes a checked backup in the workspace, and a copy of it in DIR. Prints JSON.',
  options: { to: { type: 'string' } },
  words: [0, 0],
  needs: 'workspace',
  async run(core, _words, { to }, { print }) {
    const { context } = open(core)
    const made = await backups.create(context)
    const file = backups.backupPath(context, made.name)
    print(toJson({ ...made, file: typeof to === 'string' ? copyTo(file, to) : file }))
    return 0
  },
}

export const restore: Command = {
  name: 'restore',
  usage: 'FILE',
  help: 'Checks a backup and puts it in the place of the workspace, which is kept. Prints JSON.',
  options: {},
  words: [1, 1],
  needs: 'new-workspace',
  async run(core, [file = ''], _options, { print }) {
    const { context } = open(core)
    await backups.restoreBytes(context, basename(file), read(file))
    print(toJson(await status(context)))
    return 0
  },
}

function copyTo(file: string, folder: string): string {
  const copy = join(folder, basename(file))
  try {
    mkdirSync(folder, { recursive: true })
    copyFileSync(file, copy)
    return copy
  } catch (error) {
    throw new FileTrouble(
      `${copy} can't be written: ${error instanceof Error ? error.message : ''}. The backup is in ${file}.`,
    )
  }
}

function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw new FileTrouble(`${file} can't be read: ${error instanceof Error ? error.message : ''}. Nothing was changed.`)
  }
}
