import { randomBytes } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

describe('the workspace', () => {
  let test: TestCore
  const clientOf = ({ core }: TestCore) => createRouterClient(core.router, { context: core.context })
  const client = () => clientOf(test)
  const create = (code: string) => client().project.create({ code, name: `Hanke ${code}`, fund: 'EAKR' })
  const codes = async () => (await client().project.list()).map(({ code }) => code)

  beforeEach(async () => {
    test = await startTestCore()
  })
  afterEach(() => test.end())

  it('fills itself with the sample organisation once, and takes it back in one step', async () => {
    const { projectCount } = await client().workspace.createSample()
    expect(projectCount).toBeGreaterThanOrEqual(5)
    await expect(client().workspace.createSample()).rejects.toMatchObject({ code: 'already_exists' })
    await client().history.undo()
    expect(await codes()).toEqual([])
  })

  it('brings a backup back, and the state before it again', async () => {
    await create('A70001')
    const backup = await client().workspace.backup()
    await create('A70002')
    await client().workspace.restore({ kind: 'listed', name: backup.name })
    expect(await codes()).toEqual(['A70001'])
    expect((await client().workspace.status()).undoableRestore?.from).toBe(backup.name)
    await client().workspace.undoRestore()
    expect(await codes()).toEqual(['A70001', 'A70002'])
  })

  it('restores from a file and refuses one that is no backup, leaving everything as it was', async () => {
    await create('A70001')
    const { base64 } = await client().workspace.downloadBackup({ name: (await client().workspace.backup()).name })
    await create('A70002')
    const bad = randomBytes(500).toString('base64')
    await expect(
      client().workspace.restore({ kind: 'file', fileName: 'x.hkbackup', base64: bad }),
    ).rejects.toMatchObject({ code: 'file_damaged' })
    expect(await codes()).toEqual(['A70001', 'A70002'])
    await client().workspace.restore({ kind: 'file', fileName: 'x.hkbackup', base64 })
    expect(await codes()).toEqual(['A70001'])
  })

  it('says that a second program has it open, and opens once that one is gone', async () => {
    const second = await startTestCore({ workspaceDir: test.folder })
    expect((await clientOf(second).workspace.status()).failure?.code).toBe('file_in_use')
    await expect(clientOf(second).project.list()).rejects.toMatchObject({ code: 'file_in_use' })
    await test.core.close()
    expect((await clientOf(second).workspace.reopen()).state).toBe('open')
    await second.core.close()
  })

  it('starts on a damaged file, says so, and lets a backup be put in its place', async () => {
    await create('A70001')
    const { name } = await client().workspace.backup()
    await test.core.close()
    writeFileSync(join(test.folder, 'hankekirja.sqlite'), 'this is no database')
    const again = await startTestCore({ workspaceDir: test.folder })
    expect((await clientOf(again).workspace.status()).failure?.code).toBe('file_damaged')
    await clientOf(again).workspace.restore({ kind: 'listed', name })
    expect((await clientOf(again).project.list()).map(({ code }) => code)).toEqual(['A70001'])
    await again.core.close()
  })

  it('takes no more writes when its file is moved away under it', async () => {
    const { id, version } = await create('A70001')
    renameSync(join(test.folder, 'hankekirja.sqlite'), join(test.folder, 'elsewhere.sqlite'))
    await expect(client().project.update({ id, version, patch: { name: 'x' } })).rejects.toMatchObject({
      code: 'file_moved',
    })
    expect((await client().workspace.status()).failure?.code).toBe('file_moved')
  })

  it('keeps what was chosen in the settings', async () => {
    expect(await client().workspace.settings()).toEqual({ language: 'fi', theme: 'system' })
    await client().workspace.updateSettings({ language: 'sv' })
    expect(await client().workspace.settings()).toEqual({ language: 'sv', theme: 'system' })
  })

  it('tells nothing of an unexpected error but the number under which the log has it', async () => {
    // Too little chance for an identifier: a fault of the host that no use case expects.
    const broken = await startTestCore({ randomBytes: () => new Uint8Array(4) })
    const error: unknown = await clientOf(broken)
      .project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'internal', data: { incident: expect.stringMatching(/^[0-9a-f]{8}$/) } })
    const [line = ''] = broken.logged.filter((each) => each.includes('RangeError'))
    expect(error).toMatchObject({ data: { incident: /^incident (\w+) in project.create/.exec(line)?.[1] } })
    await broken.end()
  })
})
