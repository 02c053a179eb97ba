import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDefinedError, safe } from '@orpc/client'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256Of } from '#db/attachments/file-store.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
const clientOf = ({ core }: TestCore) => createRouterClient(core.router, { context: core.context })
let client: ReturnType<typeof clientOf>
let projectId: string
let rows: string[]

const pdf = Buffer.from('%PDF-1.7\ninvented\n%%EOF\n')
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const fileOf = (name: string, bytes: Buffer) => ({ name, base64: bytes.toString('base64') })
const stored = () => readdirSync(join(test.folder, 'attachments'))
const list = () => client.attachment.list({ projectId })
const addTo = (ids: string[], name: string, bytes: Buffer) =>
  client.attachment.add({ projectId, owner: 'ledger_rows', ownerIds: ids, file: fileOf(name, bytes) })

beforeEach(async () => {
  test = await startTestCore()
  client = clientOf(test)
  projectId = (await client.project.create({ code: 'A79960', name: 'Tiedostokoe', fund: 'EAKR' })).id
  const inserts = [{ voucher: '1', supplier: 'Kivipuro Oy', costDay: '2021-05-01' }, { voucher: '2' }]
  rows = (await client.ledger.write({ projectId, action: 'paste', updates: [], inserts, removes: [] })).inserted
})
afterEach(() => test.end())

describe('a file', () => {
  it('is kept under the hash of its bytes, listed with its uses, and read back as it was', async () => {
    const { id } = await addTo(rows, 'Lasku 1.pdf', pdf)
    expect(stored()).toEqual([sha256Of(pdf)])
    const [file] = await list()
    expect(file).toMatchObject({ name: 'Lasku 1.pdf', mediaType: 'application/pdf', sizeBytes: pdf.length })
    expect(file?.uses.map(({ about }) => about).toSorted()).toEqual(['1 · 1.5.2021 · Kivipuro Oy', '2'])
    expect(await client.attachment.read({ id })).toEqual({
      name: 'Lasku 1.pdf',
      mediaType: 'application/pdf',
      base64: pdf.toString('base64'),
    })
    expect((await client.ledger.rules({ projectId })).files.map(({ count }) => count)).toEqual([1, 1])
  })

  it('with the same bytes is kept once, under the name that it had', async () => {
    const first = await addTo([rows[0] ?? ''], 'Lasku.pdf', pdf)
    const again = await addTo(rows, 'Kopio.pdf', pdf)
    expect(again).toEqual({ id: first.id, name: 'Lasku.pdf', known: true })
    expect(stored()).toHaveLength(1)
    expect((await list()).map(({ uses }) => uses.length)).toEqual([2])
  })

  it('is what its bytes are, whatever it is called, and its name leads nowhere', async () => {
    const page = Buffer.from('<html><script>alert(1)</script></html>')
    await addTo(rows, '../../../etc/cron.d/x.pdf', page)
    await addTo(rows, 'kuva\u202Egnp.exe', picture)
    expect((await list()).map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['kuvagnp.exe', 'image/png'],
      ['x.pdf', 'application/octet-stream'],
    ])
    expect(stored().toSorted()).toEqual([sha256Of(page), sha256Of(picture)].toSorted())
  })

  it('that is empty, of another project or of nobody is refused, and nothing is kept', async () => {
    const [empty] = await safe(addTo(rows, 'tyhja.pdf', Buffer.alloc(0)))
    expect(isDefinedError(empty) && empty.code === 'invalid_input' && empty.data.problems[0]?.code).toBe('file_empty')
    const [stranger] = await safe(addTo(['nobody'], 'lasku.pdf', pdf))
    expect(isDefinedError(stranger) && stranger.code).toBe('not_found')
    expect(stored()).toEqual([])
  })

  it('is renamed safely, and removed; each is undone, and the bytes are there again', async () => {
    await addTo([rows[0] ?? ''], 'Lasku.pdf', pdf)
    const [{ id, version, uses: [use] } = { id: '', version: 0, uses: [] }] = await list()
    expect(await client.attachment.rename({ id, version, name: 'a/b\\Uusi: nimi.pdf' })).toMatchObject({
      name: 'Uusi nimi.pdf',
    })
    await client.attachment.remove({ useId: use?.id ?? '', version: use?.version ?? 0 })
    expect(await list()).toEqual([])
    await client.history.undo()
    expect((await list()).map(({ name }) => name)).toEqual(['Uusi nimi.pdf'])
    await client.history.undo()
    expect((await list()).map(({ name }) => name)).toEqual(['Lasku.pdf'])
    expect((await client.attachment.read({ id })).base64).toBe(pdf.toString('base64'))
    await client.history.undo()
    expect(await list()).toEqual([])
    await client.history.redo()
    expect(await list()).toHaveLength(1)
  })

  it('goes with its row and comes back with it', async () => {
    await addTo([rows[0] ?? ''], 'Lasku.pdf', pdf)
    const removes = [{ id: rows[0] ?? '', version: 1 }]
    await client.ledger.write({ projectId, action: 'removeRows', updates: [], inserts: [], removes })
    expect(await list()).toEqual([])
    await client.history.undo()
    expect((await list()).map(({ name }) => name)).toEqual(['Lasku.pdf'])
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
  })
})

describe('the papers of other areas', () => {
  it('hang on a decision, a claim, an event and a result, are named by them and go with them', async () => {
    const { projectEvent: event, decision } = client
    const fields = { name: 'Aloitus', day: '2021-05-12', startTime: '', endTime: '', isOnline: false, place: '' }
    const more = { theme: '', organiser: '', workPackage: '', programme: '', trainingHours: null }
    const meeting = await event.create({ projectId, fields: { ...fields, ...more } })
    const decided = await decision.create({ projectId, copyOf: null })
    const add = (owner: 'events' | 'decisions', id: string, name: string, bytes: Buffer) =>
      client.attachment.add({ projectId, owner, ownerIds: [id], file: fileOf(name, bytes) })
    await add('events', meeting.id, 'Lista.pdf', pdf)
    await add('decisions', decided.id, 'Päätös.png', picture)
    const uses = (await list()).map(({ name, uses: [use] }) => [name, use?.owner, use?.about])
    expect(uses).toEqual([
      ['Lista.pdf', 'events', 'Aloitus · 12.5.2021'],
      ['Päätös.png', 'decisions', '1.'],
    ])
    await event.remove({ id: meeting.id, version: 1 })
    expect((await list()).map(({ name }) => name)).toEqual(['Päätös.png'])
    await client.history.undo()
    expect((await list()).map(({ name }) => name)).toEqual(['Lista.pdf', 'Päätös.png'])
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
  })
})

describe('the bytes', () => {
  it('that are missing or changed are found by the check, and never given out', async () => {
    const { id } = await addTo(rows, 'Lasku.pdf', pdf)
    const path = join(test.folder, 'attachments', sha256Of(pdf))
    const fault = async () => (await client.workspace.verify()).checks.find(({ ok }) => !ok)
    writeFileSync(path, 'something else')
    expect(await fault()).toMatchObject({ check: 'attachments' })
    const [error] = await safe(client.attachment.read({ id }))
    expect(isDefinedError(error) && error.code).toBe('file_damaged')
    rmSync(path)
    expect(await fault()).toMatchObject({ check: 'attachments', detail: expect.stringContaining('Lasku.pdf') })
    await addTo(rows, 'Lasku.pdf', pdf)
    expect(await fault()).toBeUndefined()
  })

  it('stay while an undo could need them, and go when nothing can', async () => {
    await addTo([rows[0] ?? ''], 'Lasku.pdf', pdf)
    const [{ uses: [use] } = { uses: [] }] = await list()
    await client.attachment.remove({ useId: use?.id ?? '', version: use?.version ?? 0 })
    writeFileSync(join(test.folder, 'attachments', sha256Of(picture)), picture)
    writeFileSync(join(test.folder, 'attachments', `.${sha256Of(picture)}.half.tmp`), 'half')
    expect(await client.attachment.cleanUp()).toEqual({ removed: 2 })
    expect(stored()).toEqual([sha256Of(pdf)])
    await client.history.undo()
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
  })

  it('are in a backup, and come back with it', async () => {
    const { id } = await addTo(rows, 'Lasku.pdf', pdf)
    const { name } = await client.workspace.backup()
    const { base64 } = await client.workspace.downloadBackup({ name })
    rmSync(join(test.folder, 'attachments', sha256Of(pdf)))
    await client.workspace.restore({ kind: 'file', fileName: name, base64 })
    expect(readFileSync(join(test.folder, 'attachments', sha256Of(pdf)))).toEqual(pdf)
    expect((await client.attachment.read({ id })).base64).toBe(pdf.toString('base64'))
    expect(await client.workspace.verify()).toMatchObject({ ok: true })
  })
})

describe('a picture in a text of a report', () => {
  const hash = sha256Of(picture)
  const block = { kind: 'picture' as const, id: 'kuva-1', sha256: hash, mediaType: 'image/png' as const }
  const blocks = [{ ...block, width: 1, height: 1, caption: 'Työpaja', alt: 'Pöytä ja tuoleja.' }]
  let reportId: string
  beforeEach(async () => {
    const file = fileOf('Työpaja.png', picture)
    await client.attachment.add({ projectId, owner: 'projects', ownerIds: [projectId], file })
    const report = { formId: 'rakennerahasto-loppuraportti', kind: 'final', period: null, language: 'fi' } as const
    reportId = (await client.report.create({ projectId, ...report, copyFrom: null })).id
    await client.report.saveSection({ reportId, section: 'results', version: null, blocks })
  })
  const useOf = async (owner: string) => {
    const use = (await list()).flatMap(({ uses }) => uses).find((each) => each.owner === owner)
    if (use === undefined) throw new Error(`there is no use of ${owner}`)
    return { useId: use.id, version: use.version }
  }

  it('keeps its file, which tells the texts with their sections, until it is taken out of them', async () => {
    expect((await list())[0]?.texts).toEqual([
      {
        reportId,
        formNames: expect.objectContaining({ fi: 'Rakennerahaston loppuraportti' }),
        period: null,
        sequence: 1,
        section: 'results',
        heading: '9 Projektin tulokset',
      },
    ])
    const [error] = await safe(client.attachment.remove(await useOf('projects')))
    expect(isDefinedError(error) && error.code === 'picture_in_text' && error.data.texts).toBe(1)
    await client.report.saveSection({ reportId, section: 'results', version: 1, blocks: [] })
    expect((await list())[0]?.texts).toEqual([])
    await client.attachment.remove(await useOf('projects'))
    expect(await list()).toEqual([])
  })

  it('lets another use of the file go, and not the last one', async () => {
    await addTo([rows[0] ?? ''], 'Työpaja.png', picture)
    await client.attachment.remove(await useOf('ledger_rows'))
    expect((await list()).map(({ uses }) => uses.length)).toEqual([1])
    const [error] = await safe(client.attachment.remove(await useOf('projects')))
    expect(isDefinedError(error) && error.code).toBe('picture_in_text')
  })

  it('keeps its bytes when files are cleaned up, and while an undo could bring the text back', async () => {
    const { db } = test.core.context.session.current()
    // As after the row that had the picture was removed, in a workspace from before pictures held their files.
    await db.deleteFrom('attachment_links').execute()
    await db.deleteFrom('attachments').execute()
    await client.attachment.cleanUp()
    expect(stored()).toEqual([hash])
    await client.report.saveSection({ reportId, section: 'results', version: 1, blocks: [] })
    await client.attachment.cleanUp()
    expect(stored()).toEqual([hash])
  })
})
