import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { clientOf, lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

let test: TestCore
let place: { projectId: string; reportId: string }
let pdf: string
beforeEach(async () => {
  test = await startTestCore()
  place = await writtenStatus(test)
  const { snapshot } = await lockStatus(test, place.reportId)
  pdf = snapshot.files.find(({ role }) => role === 'pdf')?.name ?? ''
})
afterEach(() => test.end())
const client = () => clientOf(test)

function fileOnDisk(): string {
  const [folder = ''] = readdirSync(join(test.folder, 'archive'))
  return join(test.folder, 'archive', folder, pdf)
}

function damage(): void {
  chmodSync(fileOnDisk(), 0o644)
  writeFileSync(fileOnDisk(), 'toista')
}
const failing = async () => (await client().workspace.verify()).checks.filter(({ ok }) => !ok)
const state = async () => (await client().report.get({ id: place.reportId })).state

describe('the archive of locked reports', () => {
  it('is checked with the workspace, and a damaged or missing file is named with its report', async () => {
    expect(await failing()).toEqual([])
    damage()
    const named = new RegExp(`VN/1/2026 stm-tilannekatsaus, version 1: ${pdf}`)
    expect(await failing()).toMatchObject([{ check: 'archive', detail: expect.stringMatching(named) }])
    rmSync(fileOnDisk())
    expect(await failing()).toMatchObject([{ check: 'archive', detail: expect.stringMatching(named) }])
  })

  it('never gives a damaged file as the locked one', async () => {
    damage()
    await expect(client().archive.file({ reportId: place.reportId, role: 'pdf' })).rejects.toMatchObject({
      code: 'file_damaged',
    })
    const { projectId, reportId } = place
    const asked = { projectId, reportId, formId: 'stm-tilannekatsaus', language: 'fi', format: 'pdf' } as const
    await expect(client().report.render(asked)).rejects.toMatchObject({ code: 'file_damaged' })
  })

  it('is in every backup and comes back whole', async () => {
    const { name } = await client().workspace.backup()
    const before = await client().archive.file({ reportId: place.reportId, role: 'pdf' })
    damage()
    await client().workspace.restore({ kind: 'listed', name })
    expect(await failing()).toEqual([])
    expect(await client().archive.file({ reportId: place.reportId, role: 'pdf' })).toEqual(before)
  })

  it('goes when a backup from before the lock is restored, and is back when that is undone', async () => {
    const { reportId } = place
    const next = await client().report.correct({ id: reportId })
    const { name } = await client().workspace.backup()
    await client().archive.lock({ id: next.id, version: next.version, day: '2026-04-10', acceptLacks: true })
    expect(readdirSync(join(test.folder, 'archive'))).toHaveLength(2)
    await client().workspace.restore({ kind: 'listed', name })
    expect(readdirSync(join(test.folder, 'archive'))).toHaveLength(1)
    await client().workspace.undoRestore()
    expect(readdirSync(join(test.folder, 'archive'))).toHaveLength(2)
    expect(await failing()).toEqual([])
  })

  it('is not reached by undo: what was done before the lock had its part in it', async () => {
    expect((await client().history.state()).undo).toBeNull()
    await expect(client().history.undo()).rejects.toMatchObject({ code: 'not_found' })
    const { version } = await client().project.get({ id: place.projectId })
    await client().project.update({ id: place.projectId, version, patch: { name: 'Uusi' } })
    await client().history.undo()
    expect((await client().project.get({ id: place.projectId })).fields.name).toBe('Polut')
    await expect(client().history.undo()).rejects.toMatchObject({ code: 'not_found' })
    expect(await state()).toBe('locked')
  })

  it('keeps its project: what is locked goes with nothing', async () => {
    const { version } = await client().project.get({ id: place.projectId })
    await expect(client().project.remove({ id: place.projectId, version })).rejects.toMatchObject({
      code: 'report_locked',
    })
    expect(await state()).toBe('locked')
  })
})
