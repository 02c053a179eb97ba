import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from './command.ts'
import { redo, undo } from './history.ts'
import {
  commandInfo,
  indicatorRow,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  type TemporaryFolder,
} from './testing/fixture.ts'
import { verifyWorkspace } from './verify.ts'
import type { Workspace } from './workspace.ts'

let folder: TemporaryFolder
let workspace: Workspace
const row = projectRow('A70020')
beforeEach(async () => {
  folder = await temporaryFolder()
  workspace = await openTestWorkspace(folder.path)
  await runCommand(workspace, commandInfo('project.create'), async (tx) => {
    await tx.insert('projects', row)
    await tx.insertMany('project_indicators', [indicatorRow(row.id, 0), indicatorRow(row.id, 1)])
  })
})
afterEach(async () => {
  await workspace.close()
  await folder[Symbol.asyncDispose]()
})

const behind = (sql: string) => workspace.internals.connection.exec(sql)
const failing = async () => (await verifyWorkspace(workspace)).checks.filter((each) => !each.ok)

describe('verifying a workspace', () => {
  test('finds everything in order after edits, undo and redo', async () => {
    await runCommand(workspace, commandInfo('project.update'), (tx) =>
      tx.update('projects', row.id, 1, { name: 'Uusi' }),
    )
    await undo(workspace, commandInfo('undo'))
    await redo(workspace, commandInfo('redo'))
    await undo(workspace, commandInfo('undo'))
    await undo(workspace, commandInfo('undo'))
    expect(await verifyWorkspace(workspace)).toMatchObject({ ok: true })
    await redo(workspace, commandInfo('redo'))
    const report = await verifyWorkspace(workspace)
    expect(report).toMatchObject({ ok: true })
    expect(report.checks.map((each) => each.check)).toEqual([
      'integrity',
      'foreign-keys',
      'history',
      'attachments',
      'archive',
    ])
  })

  test('finds an amount that changed without a command', async () => {
    behind('UPDATE projects SET granted_eu_state_cents = granted_eu_state_cents + 1')
    expect(await failing()).toEqual([
      { check: 'history', ok: false, detail: `projects/${row.id}: granted_eu_state_cents is not what was saved last` },
    ])
  })

  test('finds a row that vanished and one that came from nowhere', async () => {
    behind('DELETE FROM project_indicators WHERE position = 1')
    expect(await failing()).toMatchObject([{ check: 'history', detail: expect.stringContaining('is missing') }])
    behind(`INSERT INTO project_areas VALUES ('stray', 1, '${row.id}', 0, 'region', 'Etelä-Karjala')`)
    expect(await failing()).toMatchObject([{ check: 'history', detail: 'project_areas/stray is not in the history' }])
  })

  test('finds a row without its parent', async () => {
    behind(`PRAGMA foreign_keys = OFF; DELETE FROM projects; PRAGMA foreign_keys = ON`)
    expect((await failing()).map((each) => each.check)).toEqual(['foreign-keys', 'history'])
  })

  test('finds an attachment whose content is not what its name says', async () => {
    const name = createHash('sha256').update('liite').digest('hex')
    await writeFile(join(workspace.paths.attachments, name), 'liite')
    expect(await failing()).toEqual([])
    await writeFile(join(workspace.paths.attachments, name), 'toinen')
    expect(await failing()).toMatchObject([{ check: 'attachments' }])
  })
})
