import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { bookCost, writtenAccount } from '#tests/support/final-account.ts'
import { clientOf } from '#tests/support/locked-report.ts'

let test: TestCore
let place: { projectId: string; reportId: string }
beforeEach(async () => {
  test = await startTestCore()
  place = await writtenAccount(clientOf(test))
})
afterEach(() => test.end())
const client = () => clientOf(test)

async function lock(id: string, day: string): Promise<void> {
  const { version } = await client().report.get({ id })
  await client().archive.lock({ id, version, day, acceptLacks: true })
}

const spent = { before: { kind: 'money', cents: 120_050 }, after: { kind: 'money', cents: 200_050 } }
const difference = { difference: { kind: 'money', cents: 80_000 }, changeShare: 6_664 }

describe('comparing the figures of a report', () => {
  it('tells which figures of the data have become otherwise since the lock, by how much', async () => {
    await lock(place.reportId, '2026-02-02')
    const before = { before: place.reportId, after: null }
    expect(await client().archive.compare(before)).toMatchObject({ isSame: true, figures: [] })
    await bookCost(client(), place.projectId, 80_000)
    const { isSame, figures, sections } = await client().archive.compare(before)
    expect(isSame).toBe(false)
    expect(figures.find(({ key }) => key === 'money.total.spent')).toMatchObject({ ...spent, ...difference })
    const summary = sections.find(({ key }) => key === 'summary')
    expect(summary?.parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual([
      expect.stringContaining('2\u00A0000,50'),
    ])
  })

  it('tells the same between two locked versions, to the cent and in the cells of the tables', async () => {
    await lock(place.reportId, '2026-02-02')
    await bookCost(client(), place.projectId, 80_000)
    const { id: correction } = await client().report.correct({ id: place.reportId })
    await lock(correction, '2026-03-03')
    // What comes after both locks is in neither.
    await bookCost(client(), place.projectId, 999)
    const { figures, tables } = await client().archive.compare({ before: place.reportId, after: correction })
    expect(figures.find(({ key }) => key === 'money.total.spent')).toMatchObject({ ...spent, ...difference })
    const cells = tables
      .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
      .filter(({ kind }) => kind === 'changed')
    expect(cells.map(({ figure }) => figure)).toContainEqual({ ...spent, ...difference })
  })
})
