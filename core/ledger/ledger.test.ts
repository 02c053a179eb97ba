import { isDefinedError, safe } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LedgerImportIn, LedgerImportResult } from '#contract/index.ts'
import { fromTuple } from '#domain/ledger/tuple.ts'
import type { LedgerTuple } from '#domain/ledger/tuple.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const clientOf = (core: TestCore) => createRouterClient(core.core.router, { context: core.core.context })
let client: ReturnType<typeof clientOf>

beforeEach(async () => {
  test = await startTestCore()
  client = clientOf(test)
  const made = await client.project.create({ code: 'A79990', name: 'Kirjanpitokoe', fund: 'EAKR' })
  projectId = made.id
  const patch = { periodStart: '2021-01-01', periodEnd: '2021-12-31' }
  await client.project.update({ ...made, patch })
})
afterEach(() => test.end())

const unpack = (packed: string | null) => {
  const tuples: LedgerTuple[] = JSON.parse(packed ?? '[]')
  return tuples.map(fromTuple)
}
const readAll = async () => unpack((await client.ledger.page({ projectId, after: -1, limit: 50_000 })).rows)
const nothing = { updates: [], inserts: [], removes: [] }
const insert = (...inserts: { voucher: string; costDay?: string; netCents?: number }[]) =>
  client.ledger.write({ projectId, action: 'paste', ...nothing, inserts })

async function importText(text: string, more: Partial<LedgerImportIn> = {}): Promise<LedgerImportResult> {
  const file = { name: 'ote.csv', base64: Buffer.from(text).toString('base64') }
  for await (const event of await client.ledger.import({ projectId, file, commit: true, ...more })) {
    if (event.kind === 'done') return event.result
  }
  throw new Error('no result')
}

describe('writing rows', () => {
  it('is one step of undo, however many cells it touches', async () => {
    const { inserted } = await insert({ voucher: '1', netCents: 500 }, { voucher: '2' }, { voucher: '3' })
    const updates = inserted.map((id) => ({ id, version: 1, patch: { category: 'services' as const } }))
    await client.ledger.write({ projectId, action: 'fill', ...nothing, updates })
    expect((await readAll()).map(({ category, version }) => [category, version])).toEqual(
      Array.from({ length: 3 }, () => ['services', 2]),
    )
    await client.history.undo()
    expect((await readAll()).map(({ category }) => category)).toEqual([null, null, null])
    await client.history.undo()
    expect(await readAll()).toEqual([])
  })

  it('of a row that changed meanwhile is a conflict, and nothing of the action is written', async () => {
    const { inserted } = await insert({ voucher: '1' }, { voucher: '2' })
    const [first = '', second = ''] = inserted
    const updates = [
      { id: first, version: 1, patch: { text: 'uusi' } },
      { id: second, version: 7, patch: { text: 'vanha' } },
    ]
    const [error] = await safe(client.ledger.write({ projectId, action: 'edit', ...nothing, updates }))
    expect(isDefinedError(error) && error.code).toBe('conflict')
    expect((await readAll()).map(({ text }) => text)).toEqual(['', ''])
  })

  it('names the cell that a rule refuses', async () => {
    const [error] = await safe(insert({ voucher: '1', costDay: '2021-05-01' }, { voucher: '2', costDay: '2020-12-31' }))
    expect(isDefinedError(error) && error.code === 'invalid_input' && error.data.problems[0]).toMatchObject({
      field: 'inserts.1.costDay',
      code: 'outside_period',
    })
    expect(await readAll()).toEqual([])
  })
})

describe('reading', () => {
  it('in pages gives each row once, in the order of the ledger', async () => {
    await insert(...Array.from({ length: 25 }, (_, index) => ({ voucher: String(index) })))
    const vouchers: string[] = []
    for (let after: number | null = -1; after !== null;) {
      const page: Awaited<ReturnType<typeof client.ledger.page>> = await client.ledger.page({
        projectId,
        after,
        limit: 10,
      })
      vouchers.push(...unpack(page.rows).map(({ voucher }) => voucher))
      after = page.next
    }
    expect(vouchers).toEqual(Array.from({ length: 25 }, (_, index) => String(index)))
  })

  it('what changed since a stamp tells of edits, removals and undo, and of nothing in other projects', async () => {
    const { inserted } = await insert({ voucher: '1' }, { voucher: '2' })
    const [first = '', second = ''] = inserted
    const { stamp } = await client.ledger.page({ projectId, after: -1, limit: 10 })
    const updates = [{ id: first, version: 1, patch: { text: 'uusi' } }]
    await client.ledger.write({ projectId, action: 'edit', ...nothing, updates, removes: [{ id: second, version: 1 }] })
    const changes = await client.ledger.changes({ projectId, stamp })
    expect([unpack(changes.rows).map(({ text }) => text), changes.removed]).toEqual([['uusi'], [second]])
    await client.history.undo()
    const back = await client.ledger.changes({ projectId, stamp: changes.stamp })
    const texts = unpack(back.rows).map(({ voucher, text }) => `${voucher}:${text}`)
    expect(new Set(texts)).toEqual(new Set(['1:', '2:']))
    const other = await client.project.create({ code: 'A79991', name: 'Toinen', fund: 'EAKR' })
    expect(await client.ledger.changes({ projectId: other.id, stamp })).toMatchObject({ rows: '[]', removed: [] })
    expect((await client.ledger.changes({ projectId, stamp: '3 unknown' })).rows).toBeNull()
  })
})

describe('an import', () => {
  const text = 'Pvm;Tosite;Summa\n1.2.2021;1;10,00\n1.2.2021;1;10,00\n2.2.2021;2;x\n'

  it('counts every row once, keeps equal rows apart, and takes nothing in twice', async () => {
    expect(await importText(text)).toMatchObject({ read: 3, accepted: 2, rejected: 1, duplicates: 0 })
    expect((await readAll()).map(({ netCents }) => netCents)).toEqual([1_000, 1_000])
    expect(await importText(`${text}3.2.2021;3;5,00\n`)).toMatchObject({
      read: 4,
      accepted: 1,
      rejected: 1,
      duplicates: 2,
    })
    expect(await importText(text, { commit: false })).toMatchObject({ accepted: 0, importedBefore: expect.any(String) })
  })

  it('is taken back by one undo, and can then be done again', async () => {
    await importText(text)
    await client.history.undo()
    expect(await readAll()).toEqual([])
    expect(await importText(text)).toMatchObject({ accepted: 2, duplicates: 0 })
  })

  it('that only looks writes nothing', async () => {
    expect(await importText(text, { commit: false })).toMatchObject({ accepted: 2 })
    expect(await readAll()).toEqual([])
  })

  it('remembers the columns under a name and reads the next file by it', async () => {
    const own = (day: string) => `Aika;Rahaa;Selite\n${day};7,00;a\n`
    expect(await importText(own('1.3.2021'))).toMatchObject({ accepted: 0, rejected: 1 })
    const columns = ['costDay', 'net', 'text'] as const
    const first = await importText(own('1.3.2021').replace('Selite', 'Kuvaus'), {
      columns: [...columns],
      profile: 'Oma',
    })
    expect(first.accepted).toBe(1)
    const next = await importText(own('2.3.2021').replace('Selite', 'Kuvaus'))
    expect(next).toMatchObject({ accepted: 1, profile: 'Oma' })
  })

  it('of something that is no table is refused by name', async () => {
    const refusal = { code: 'import_rejected', data: { reason: 'not_a_table', fileName: 'ote.csv' } }
    await expect(importText('\0\0\0')).rejects.toMatchObject(refusal)
  })

  it('adds up for any text', async () => {
    const cell = fc.constantFrom('1.2.2021', '31.2.2021', '5,00', '1.234', '', 'x', '-', '"a;b"', '2020-01-01', 'ä\t')
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const body = rows.map((row) => row.join(';')).join('\n')
        const result = await importText(`Pvm;Tosite;Summa\n${body}\n`, { commit: false })
        expect(result.accepted + result.rejected + result.duplicates).toBe(result.read)
        const isBlank = (row: readonly string[]) => row.every((each) => each === '')
        expect(result.read).toBe(rows.filter((row) => !isBlank(row)).length)
      }),
      { numRuns: 8 },
    )
  })

  it.each(['reading', 'checking', 'saving'] as const)('given up while %s writes nothing', async (phase) => {
    const stop = new AbortController()
    const many = Array.from({ length: 30_000 }, (_, index) => `1.2.2021;${index};1,00`).join('\n')
    const file = { name: 'iso.csv', base64: Buffer.from(`Pvm;Tosite;Summa\n${many}\n`).toString('base64') }
    const events = await client.ledger.import({ projectId, file, commit: true }, { signal: stop.signal })
    const kinds = new Set<string>()
    for await (const event of events) {
      kinds.add(event.kind)
      if (event.kind === 'progress' && event.phase === phase) stop.abort()
    }
    expect([...kinds]).toEqual(['progress'])
    expect(await readAll()).toEqual([])
    expect((await client.history.list({ limit: 1 })).map(({ command }) => command)).not.toContain('ledger.import')
  })
})

describe('removing a project', () => {
  it('takes its ledger along, and one undo brings all of it back', async () => {
    await importText('Pvm;Tosite;Summa\n1.2.2021;1;10,00\n')
    const { version } = await client.project.get({ id: projectId })
    await client.project.remove({ id: projectId, version })
    await client.history.undo()
    expect((await readAll()).map(({ netCents }) => netCents)).toEqual([1_000])
  })
})
