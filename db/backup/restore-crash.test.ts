import { spawnSync } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommand } from '../command.ts'
import { commandInfo, openTestWorkspace, projectRow, temporaryFolder } from '../testing/fixture.ts'
import { verifyWorkspace } from '../verify.ts'
import { createBackup } from './create-backup.ts'
import { undoableRestore } from './restore-backup.ts'

const child = join(import.meta.dirname, '..', 'faults', 'children', 'restore.ts')

/** Restores in a process of its own, which is killed at the given step. Returns the name of the step, `''` at the end. */
function restoreUntil(folder: string, backup: string, killAt: number): string {
  const run = spawnSync(process.execPath, [child, folder, backup, String(killAt)], { encoding: 'utf8' })
  if (run.signal === 'SIGKILL') return run.stdout
  expect(run.stderr).toBe('')
  return ''
}

test('a restore that is killed at any step leaves the old workspace or the new one, whole', async () => {
  await using source = await temporaryFolder()
  await using scratch = await temporaryFolder()
  const add = async (code: string) => {
    const workspace = await openTestWorkspace(source.path)
    await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', projectRow(code)))
    return workspace
  }
  const first = await add('A70030')
  const backup = await createBackup(first, { kind: 'manual', at: '2026-11-23T14:15:00.000Z' })
  await first.close()
  await (await add('A70031')).close()

  const outcomes: string[] = []
  for (let killAt = 1; ; killAt++) {
    const folder = join(scratch.path, String(killAt))
    await cp(source.path, folder, { recursive: true })
    const step = restoreUntil(folder, join(folder, 'backups', backup.name), killAt)
    const workspace = await openTestWorkspace(folder, { create: false })
    const codes = await workspace.db.selectFrom('projects').select('code').orderBy('code').execute()
    expect((await verifyWorkspace(workspace)).checks.filter((check) => !check.ok)).toEqual([])
    await workspace.close()
    // Only a restore that took place can be taken back.
    expect(undoableRestore(folder) !== null).toBe(codes.length === 1)
    outcomes.push(`${step}: ${codes.map((row) => row.code).join(' ')}`)
    await rm(folder, { recursive: true })
    if (step === '') break
  }
  expect(outcomes).toEqual([
    'laid out: A70030 A70031',
    'before the plan: A70030 A70031',
    'the plan is written: A70030 A70031',
    'before hankekirja.sqlite goes aside: A70030',
    'before attachments goes aside: A70030',
    'before archive goes aside: A70030',
    'before hankekirja.sqlite comes in: A70030',
    'before attachments comes in: A70030',
    'before archive comes in: A70030',
    'before the plan goes: A70030',
    'after the plan: A70030',
    ': A70030',
  ])
}, 90_000)
