import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachedFiles } from '#templates/engine/pdf/bar/check-attachments.ts'
import { openPdf } from '#templates/engine/pdf/bar/pdf-objects.ts'
import { checkPdf } from '#templates/engine/pdf/pdf-bar.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { lock } from './lock.ts'
import { clientOf, lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

let test: TestCore
let place: { projectId: string; reportId: string }
beforeEach(async () => {
  test = await startTestCore()
  place = await writtenStatus(test)
})
afterEach(() => test.end())
const client = () => clientOf(test)
const archive = () => join(test.folder, 'archive')

describe('locking a report', () => {
  it('keeps its page, its data, its document, its tables and the rules, each under its hash', async () => {
    const { snapshot, version } = await lockStatus(test, place.reportId)
    expect(await client().report.get({ id: place.reportId })).toMatchObject({ state: 'locked', version })
    expect(snapshot).toMatchObject({ appVersion: '0.0.0-test', formId: 'stm-tilannekatsaus', formEdition: '2020' })
    expect(snapshot.files.map(({ role }) => role)).toEqual(['pdf', 'input', 'model', 'tables', 'rules', 'text'])
    expect(snapshot.rulesSha256).toBe(snapshot.files.find(({ role }) => role === 'rules')?.sha256)
    const [folder = ''] = readdirSync(archive())
    expect(readdirSync(join(archive(), folder)).toSorted()).toEqual(snapshot.files.map(({ name }) => name).toSorted())
    expect(await client().archive.snapshots({ projectId: place.projectId })).toEqual([
      { ...snapshot, files: snapshot.files.toSorted((a, b) => (a.name < b.name ? -1 : 1)) },
    ])
  })

  it('makes a page of PDF/A-3 that carries the same bytes that lie beside it', async () => {
    const { snapshot } = await lockStatus(test, place.reportId)
    const [folder = ''] = readdirSync(archive())
    const bytes = (name: string) => readFileSync(join(archive(), folder, name))
    const pdf = bytes(snapshot.files.find(({ role }) => role === 'pdf')?.name ?? '')
    expect(await checkPdf(pdf)).toMatchObject({ findings: [], claims: { archive: 'PDF/A-3A' } })
    const inside = attachedFiles(await openPdf(pdf))
    expect(inside.map(({ name }) => name.replace(/^.*-v1-/, ''))).toEqual([
      'asiakirja.json',
      'saannot.json',
      'taulukot.xlsx',
      'tiedot.json',
    ])
    for (const file of inside) expect(bytes(file.name).equals(file.bytes)).toBe(true)
    expect(bytes(inside[3]?.name ?? '').toString('utf8')).toContain('Keskus avattiin.')
  })

  it('is refused while a section that the form asks for is empty, and then nothing is kept', async () => {
    const { version, sections } = await client().report.get({ id: place.reportId })
    const [{ key: section, version: seen } = { key: '', version: 0 }] = sections.filter(({ isOptional }) => !isOptional)
    await client().report.saveSection({ reportId: place.reportId, section, version: seen, blocks: [] })
    const { blocking } = await client().archive.readiness({ reportId: place.reportId })
    expect(blocking).toMatchObject([{ kind: 'section_empty', section }])
    const asked = { id: place.reportId, version, day: '2026-04-02', acceptLacks: true }
    await expect(client().archive.lock(asked)).rejects.toMatchObject({
      code: 'report_not_ready',
      data: { blocking: 1 },
    })
    expect(await client().report.get({ id: place.reportId })).toMatchObject({ state: 'draft' })
    expect(readdirSync(archive())).toEqual([])
  })

  it('asks about a section that is not finished, and takes yes for an answer', async () => {
    const { sections, version } = await client().report.get({ id: place.reportId })
    const section = sections[0]?.key ?? ''
    await client().report.setSection({
      reportId: place.reportId,
      section,
      version: sections[0]?.version ?? null,
      isReady: false,
    })
    expect(await client().archive.readiness({ reportId: place.reportId })).toMatchObject({
      blocking: [],
      asking: [{ kind: 'section_unready', section }],
    })
    await expect(lockStatus(test, place.reportId)).rejects.toMatchObject({ code: 'report_not_ready' })
    await client().archive.lock({ id: place.reportId, version, day: '2026-04-02', acceptLacks: true })
    expect(await client().report.get({ id: place.reportId })).toMatchObject({ state: 'locked' })
  })

  it('happens once', async () => {
    await lockStatus(test, place.reportId)
    await expect(lockStatus(test, place.reportId)).rejects.toMatchObject({ code: 'report_locked' })
    expect(readdirSync(archive())).toHaveLength(1)
  })

  it('happens once also when it is asked for twice at the same moment', async () => {
    const results = await Promise.allSettled([lockStatus(test, place.reportId), lockStatus(test, place.reportId)])
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(readdirSync(archive())).toHaveLength(1)
  })

  it('tells of a change that was made while the pages were made', async () => {
    const { version } = await client().project.get({ id: place.projectId })
    const [{ snapshot }] = await Promise.all([
      lockStatus(test, place.reportId),
      client().project.update({ id: place.projectId, version, patch: { name: 'Uudet polut' } }),
    ])
    const { base64 } = await client().archive.file({ reportId: snapshot.reportId, role: 'input' })
    expect(Buffer.from(base64, 'base64').toString('utf8')).toContain('Uudet polut')
  })

  it('also happens when the report is moved to locked, never without its bytes', async () => {
    const { version } = await client().report.get({ id: place.reportId })
    const step = { id: place.reportId, version, to: 'locked', note: 'Allekirjoitettu' } as const
    await expect(client().report.move({ ...step, day: null })).rejects.toMatchObject({ code: 'invalid_input' })
    await client().report.move({ ...step, day: '2026-04-02' })
    expect(await client().archive.snapshots({ projectId: place.projectId })).toHaveLength(1)
    expect(await client().report.get({ id: place.reportId })).toMatchObject({
      note: 'Allekirjoitettu',
      state: 'locked',
    })
  })

  it('leaves nothing behind when it fails at any step', async () => {
    const steps: string[] = []
    const failAt = async (wanted: number) => {
      let count = 0
      const request = { id: place.reportId, version: null, day: '2026-04-02', acceptLacks: false }
      return lock(test.core.context, request, (step) => {
        count += 1
        if (count !== wanted) return
        steps.push(step)
        throw new Error('the plug is pulled')
      })
    }
    for (let wanted = 1; wanted <= 9; wanted += 1) {
      await expect(failAt(wanted)).rejects.toThrow('the plug is pulled')
      expect(readdirSync(archive())).toEqual([])
      expect(await client().archive.snapshots({ projectId: place.projectId })).toEqual([])
      expect(await client().report.get({ id: place.reportId })).toMatchObject({ state: 'draft' })
    }
    expect(steps.slice(-3)).toEqual([
      'before the folder gets its name',
      'the folder stands',
      'before the rows are kept',
    ])
    expect((await client().workspace.verify()).ok).toBe(true)
    await failAt(10)
    expect(await client().report.get({ id: place.reportId })).toMatchObject({ state: 'locked' })
  })
})
