import { isDefinedError, safe } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inventedFile } from '#tests/fixtures/invented-descriptions.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { transports } from './transports.ts'
import type { Client, Connected } from './transports.ts'

const toBase64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const fileIn = (seed: number) => {
  const { name, bytes } = inventedFile(seed)
  return { name, base64: toBase64(bytes) }
}

describe.each(Object.entries(transports))('the contract over %s', (_name, connect) => {
  let test: TestCore
  let connected: Connected
  let client: Client

  beforeEach(async () => {
    test = await startTestCore()
    connected = await connect(test.core)
    client = connected.client
  })
  afterEach(async () => {
    await connected.close()
    await test.end()
  })

  it('answers with the values that were written', async () => {
    const { id, version } = await client.project.create({ code: 'A70001', name: 'Koe – ä ö Š 漢', fund: 'EAKR' })
    const saved = await client.project.update({
      id,
      version,
      patch: { plannedPublicCents: 123_450, periodStart: '2020-02-29' },
    })
    const project = await client.project.get({ id })
    expect(project).toMatchObject({ id, version: saved.version })
    expect(project.fields).toMatchObject({
      name: 'Koe – ä ö Š 漢',
      plannedPublicCents: 123_450,
      periodStart: '2020-02-29',
    })
  })

  it('gives a stale writer a typed conflict with the version that stands', async () => {
    const { id, version } = await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const saved = await client.project.update({ id, version, patch: { name: 'Toinen' } })
    const [error] = await safe(client.project.update({ id, version, patch: { name: 'Kolmas' } }))
    expect(isDefinedError(error) && error.code === 'conflict' && error.data).toEqual({
      what: 'projects',
      id,
      currentVersion: saved.version,
    })
    expect((await client.project.get({ id })).fields.name).toBe('Toinen')
  })

  it('names the field of an input that the schema refuses, and writes nothing', async () => {
    const { id, version } = await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const [error] = await safe(
      client.project.update({ id, version, patch: { name: 'Uusi', periodStart: '2021-02-29' } }),
    )
    expect(isDefinedError(error) && error.code === 'invalid_input' && error.data.problems[0]?.field).toBe(
      'patch.periodStart',
    )
    expect((await client.project.get({ id })).fields.name).toBe('Koe')
  })

  it('says not_found for a project that is not there, and already_exists for a code in use', async () => {
    const [missing] = await safe(client.project.get({ id: 'no-such' }))
    expect(isDefinedError(missing) && missing.code).toBe('not_found')
    await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const [taken] = await safe(client.project.create({ code: 'A70001', name: 'Toinen', fund: 'ESR' }))
    expect(isDefinedError(taken) && taken.code === 'already_exists' && taken.data.value).toBe('A70001')
  })

  it('tells open pages what changed', async () => {
    const events = await client.events.subscribe()
    const next = events[Symbol.asyncIterator]().next()
    const { id } = await client.project.create({ code: 'S20001', name: 'Koe', fund: 'ESR' })
    const { value } = await next
    expect(value).toEqual({ kind: 'changed', scopes: ['projects', `project/${id}`, 'history'] })
    await events.return?.(undefined)
  })

  it('takes a file in and gives the same bytes back', async () => {
    const file = fileIn(7)
    const [imported] = await client.description.commit({ files: [file] })
    const projectId = imported?.projectId ?? ''
    const request = { projectId, formId: 'rakennerahasto-kuvaus-2014', language: 'fi', format: 'txt' } as const
    expect((await client.report.render(request)).base64).toBe(file.base64)
  })

  it('keeps people and their hours: versions, refused cells, and a locked month', async () => {
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const { id: staffId } = await client.people.create({ name: 'Aino Ö', title: '', staffNumber: '' })
    const allocation = { outsideProject: '', role: '', workPackage: '', share: 5_000, startDay: '2020-02-01' }
    await client.people.addAllocation({ staffId, fields: { ...allocation, projectId, endDay: '2020-02-29' } })
    expect((await client.people.staffing({ projectId })).total.plannedCalendar).toBe(50)
    const cell = { kind: 'project', projectId, activity: '', day: '2020-02-03', version: null } as const
    const month = { staffId, month: '2020-02' }
    const written = await client.hours.write({ ...month, cells: [{ ...cell, hours: 750 }] })
    expect(written.cells[0]?.version).toBe(1)
    const { refused } = await client.hours.write({ ...month, cells: [{ ...cell, hours: 700 }] })
    expect(refused[0]).toMatchObject({ reason: 'conflict', standing: { hours: 750, version: 1 } })
    await client.hours.approve({ ...month, approvedBy: 'Eero', approvedOn: '2020-03-02' })
    const [error] = await safe(client.hours.write({ ...month, cells: [{ ...cell, hours: 700, version: 1 }] }))
    expect(isDefinedError(error) && error.code === 'period_locked' && error.data.what).toBe('2020-02')
  })

  it('makes a form of the period that is asked for, and refuses one that ends before it begins', async () => {
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const request = { projectId, formId: 'tuntikirjanpito', language: 'fi', format: 'txt' } as const
    const period = { from: '2020-02-10', to: '2020-03-01' }
    expect((await client.report.render({ ...request, period })).name).toBe(
      'A70001-tuntikirjanpito-2020-02-01-2020-03-31.txt',
    )
    const [error] = await safe(client.report.render({ ...request, period: { from: period.to, to: period.from } }))
    expect(isDefinedError(error) && error.code).toBe('invalid_input')
  })

  it('refuses a form that does not exist by name', async () => {
    const { id } = await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const [error] = await safe(client.report.render({ projectId: id, formId: '../x', language: 'fi', format: 'pdf' }))
    expect(isDefinedError(error) && error.code === 'template_unavailable' && error.data.reason).toBe('unknown_form')
  })

  it('writes rows of a ledger, streams an import with its progress, and tells a refused file by name', async () => {
    const { id: projectId } = await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })
    const inserts = [{ text: 'ä – "', netCents: -5 }]
    const { inserted } = await client.ledger.write({ projectId, action: 'edit', updates: [], inserts, removes: [] })
    expect(inserted).toHaveLength(1)
    const fileOf = (text: string) => ({ name: 'ote.csv', base64: toBase64(new TextEncoder().encode(text)) })
    const kinds: string[] = []
    const file = fileOf('Pvm;Summa\n1.2.2021;5,00\n')
    for await (const event of await client.ledger.import({ projectId, file, commit: true })) kinds.push(event.kind)
    expect([kinds.at(-1), new Set(kinds).has('progress')]).toEqual(['done', true])
    const page = await client.ledger.page({ projectId, after: -1, limit: 10 })
    expect([page.count, page.rows.includes('ä – \\"')]).toEqual([2, true])
    const read = async () => {
      for await (const event of await client.ledger.import({
        projectId,
        file: fileOf('PK\x03\x04zzzz'),
        commit: false,
      }))
        void event
    }
    await expect(read()).rejects.toMatchObject({
      code: 'import_rejected',
      defined: true,
      data: { reason: 'broken_file' },
    })
  })
})
