import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { clientOf, lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

let test: TestCore
let place: { projectId: string; reportId: string }
beforeEach(async () => {
  test = await startTestCore()
  place = await writtenStatus(test)
  await lockStatus(test, place.reportId)
})
afterEach(() => test.end())
const client = () => clientOf(test)

describe('comparing versions of a report', () => {
  it('finds nothing where nothing has changed since the lock', async () => {
    const found = await client().archive.compare({ before: place.reportId, after: null })
    expect(found).toMatchObject({ isSame: true, before: { sequence: 1 }, after: { sequence: 1, lockedAt: null } })
    expect(found.before.lockedAt).not.toBeNull()
  })

  it('tells what the data have made otherwise since the lock', async () => {
    const { version } = await client().project.get({ id: place.projectId })
    await client().project.update({ id: place.projectId, version, patch: { name: 'Leveämmät polut' } })
    const { isSame, sections, tables } = await client().archive.compare({ before: place.reportId, after: null })
    expect(isSame).toBe(false)
    const words = [
      ...sections.flatMap(({ parts }) => parts),
      ...tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts))),
    ]
    expect(words.some(({ kind, text }) => kind === 'added' && text.includes('Leveämmät'))).toBe(true)
  })

  it('tells which words a correction has changed, and in which section', async () => {
    const next = await client().report.correct({ id: place.reportId })
    const { sections } = await client().report.get({ id: next.id })
    const [section] = sections
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Keskus suljettiin.' }] }]
    const target = { reportId: next.id, section: section?.key ?? '', version: section?.version ?? null }
    await client().report.saveSection({ ...target, blocks })
    const found = await client().archive.compare({ before: place.reportId, after: next.id })
    expect(found.after).toMatchObject({ sequence: 2, lockedAt: null })
    const changed = found.sections.filter(({ kind }) => kind !== 'same')
    expect(changed).toHaveLength(1)
    const parts = changed[0]?.parts ?? []
    expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text.trim())).toContain('suljettiin.')
    expect(parts.filter(({ kind }) => kind === 'removed').some(({ text }) => text.includes('avattiin.'))).toBe(true)
  })

  it('tells who signs otherwise', async () => {
    const next = await client().report.correct({ id: place.reportId })
    const moved = await client().report.update({ ...next, patch: { place: 'Oulu' } })
    const fields = { name: 'Aino Testinen', title: 'johtaja', organisation: 'Honka ry' }
    await client().report.addSignatory({ id: next.id, version: moved.version, fields })
    const { settings } = await client().archive.compare({ before: place.reportId, after: next.id })
    expect(settings.map(({ key }) => key)).toEqual(['place', 'signatories'])
  })
})
