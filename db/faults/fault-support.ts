import { spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { createBackup } from '../backup/create-backup.ts'
import { listBackups, readBackup } from '../backup/list-backups.ts'
import { restoreBackup } from '../backup/restore-backup.ts'
import { runCommand } from '../command.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder, testInstant } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { workspacePaths } from '../workspace-paths.ts'

export const childFile = (name: string) => join(import.meta.dirname, 'children', `${name}.ts`)

/** A workspace with one project named `0`, which the writer counts up, and a backup of that. */
export async function prepareForWriter(folder: string): Promise<void> {
  const workspace = await openTestWorkspace(folder)
  const row = projectRow('A70100', { name: '0' })
  await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', row))
  await createBackup(workspace, { kind: 'daily', at: testInstant })
  await workspace.close()
}

/** Opens what the writer left and checks that no command is there in part. Returns the newest one that is there. */
export async function checkWritten(folder: string): Promise<number> {
  const workspace = await openTestWorkspace(folder, { create: false })
  try {
    const project = await workspace.db.selectFrom('projects').select(['name']).executeTakeFirstOrThrow()
    const { count } = await workspace.db
      .selectFrom('project_indicators')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    expect(count).toBe(2 * Number(project.name))
    expect((await verifyWorkspace(workspace)).checks.filter((check) => !check.ok)).toEqual([])
    return Number(project.name)
  } finally {
    await workspace.close()
  }
}

/** The newest number that the writer said to be saved; 0 for none. */
export function lastAck(output: string): number {
  return Number([...output.matchAll(/^ack (\d+)\n/gm)].at(-1)?.[1] ?? 0)
}

/** The way out that people are offered: the newest backup is listed, sound, and opens elsewhere. */
export async function expectWayOut(folder: string): Promise<void> {
  const paths = workspacePaths(folder)
  const newest = listBackups(paths)[0]
  if (newest === undefined) throw new Error('no backup is listed')
  await using elsewhere = await temporaryFolder()
  const bytes = readBackup(paths, newest.name)
  await restoreBackup(elsewhere.path, { from: newest.name, bytes, at: testInstant, appVersion: '0.1.0' })
  expect(await checkWritten(elsewhere.path)).toBe(0)
}

/** Runs the action and expects that the database's bytes stay as they were. */
export async function withoutTouching(folder: string, action: () => Promise<void>): Promise<void> {
  const { database } = workspacePaths(folder)
  const before = await readFile(database)
  await action()
  expect((await readFile(database)).equals(before)).toBe(true)
}

/** Whether a program of the system runs here; says so when it doesn't, so that a skipped test is seen. */
export function available(what: string, command: string, ...args: string[]): boolean {
  const works = spawnSync(command, args, { stdio: 'ignore' }).status === 0
  if (!works) process.stderr.write(`\nSKIPPED: ${what} - "${command} ${args.join(' ')}" does not run here\n\n`)
  return works
}
