import { createRouterClient } from '@orpc/server'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })

beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'S20001', name: 'Koe', fund: 'ESR' })).id
})
afterEach(() => test.end())

async function newEvent(name: string, day = '2018-03-01'): Promise<string> {
  const rest = { startTime: '09:00', endTime: '12:00', isOnline: false, place: 'Honkajärvi', theme: '', organiser: '' }
  const fields = { ...rest, name, day, workPackage: '', programme: '', trainingHours: null }
  return (await client().projectEvent.create({ projectId, fields })).id
}

const company = async (name: string) => (await client().projectEvent.addOrganisation({ name, businessId: '' })).id
const attend = (eventId: string, organisationId: string | null, headCount: number, attended = true) =>
  client().projectEvent.addAttendance({
    eventId,
    fields: { organisationId, participantId: null, headCount, signedUp: !attended, attended, minutes: null },
  })

describe('events', () => {
  it('count a company once over all of them, and attendances each time', async () => {
    const [first, second] = [await newEvent('Avaus'), await newEvent('Paja', '2018-04-01')]
    const [oy, ry] = [await company('Kuusi Oy'), await company('Kylät ry')]
    await attend(first, oy, 3)
    await attend(second, oy, 2)
    await attend(second, ry, 1)
    await attend(second, null, 4)
    await attend(second, ry, 5, false)
    const { total, rows } = await client().projectEvent.list({ projectId })
    expect(total).toEqual({
      signedUp: 5,
      attendances: 10,
      persons: 0,
      organisations: 2,
      companies: 1,
      untold: 0,
      anonymous: 10,
    })
    expect(rows.map(({ name, counts }) => [name, counts.attendances])).toEqual([
      ['Paja', 7],
      ['Avaus', 3],
    ])
  })

  it('refuse an end before the beginning, and nobody there who neither signed up nor came', async () => {
    const eventId = await newEvent('Paja')
    const { version } = await client().projectEvent.get({ id: eventId })
    await expect(
      client().projectEvent.update({ id: eventId, version, patch: { endTime: '08:00' } }),
    ).rejects.toMatchObject({ data: { problems: [{ field: 'endTime', code: 'end_before_start' }] } })
    const { id } = await attend(eventId, null, 1)
    await expect(
      client().projectEvent.updateAttendance({ id, version: 1, patch: { attended: false } }),
    ).rejects.toMatchObject({ data: { problems: [{ field: 'attended', code: 'neither' }] } })
  })

  it('go with those who were there, and come back with them', async () => {
    const id = await newEvent('Paja')
    await attend(id, await company('Kuusi Oy'), 3)
    await client().projectEvent.remove({ id, version: 1 })
    await client().history.undo()
    expect((await client().projectEvent.get({ id })).counts.attendances).toBe(3)
  })
})

describe('a pasted list', () => {
  const text = [
    'Nimi;Sähköposti;Yritys;Kesto',
    'Aino Esimerkki;aino@kuusi.example;Kuusi Oy;1 t 5 min',
    'Eero Malli;eero@haapa.example;Haapa;45 min',
    'Aino Esimerkki;aino@kuusi.example;Kuusi Oy;5 min',
    'Väärä 131052-308T;v@kuusi.example;Kuusi Oy;',
  ].join('\n')

  it('says what is sure, asks about the rest, and its rows add up', async () => {
    const eventId = await newEvent('Paja')
    const kuusi = await company('Kuusi Oy')
    const haapa = await company('Haapa Group Oy')
    const read = await client().projectEvent.readList({ eventId, text, as: 'attended' })
    expect(read.personalData).toBe('absent')
    expect(read.rows.map(({ outcome, reason, organisationId }) => [outcome, reason, organisationId])).toEqual([
      ['accepted', null, kuusi],
      ['accepted', null, null],
      ['duplicate', 'twice_in_list', kuusi],
      ['rejected', 'identity_code', kuusi],
    ])
    expect(read.rows[1]?.organisationChoices.map(({ id }) => id)).toEqual([haapa])
    expect(JSON.stringify(read.rows)).not.toContain('131052')
    const choices = [{ line: 3, organisation: { id: haapa }, person: 'anonymous' as const }]
    const outcome = await client().projectEvent.addList({ eventId, text, as: 'attended', choices })
    expect(outcome).toEqual({ accepted: 2, rejected: 1, duplicates: 1, read: 4 })
    const event = await client().projectEvent.get({ id: eventId })
    expect(event.attendances.map((row) => [row.organisationName, row.minutes])).toEqual([
      ['Haapa Group Oy', 45],
      ['Kuusi Oy', 65],
    ])
    expect(event.counts).toMatchObject({ attendances: 2, organisations: 2, persons: 0, anonymous: 2 })
    await client().history.undo()
    expect((await client().projectEvent.get({ id: eventId })).attendances).toEqual([])
  })

  it('keeps no names without a passphrase: nothing of the list is written then', async () => {
    const eventId = await newEvent('Paja')
    const choices = [{ line: 2, organisation: 'new' as const, person: 'new' as const }]
    await expect(client().projectEvent.addList({ eventId, text, as: 'attended', choices })).rejects.toMatchObject({
      code: 'personal_data_locked',
      data: { state: 'absent' },
    })
    expect((await client().projectEvent.get({ id: eventId })).attendances).toEqual([])
  })

  it('recognises people by their address once personal data are open, and marks those who had signed up', async () => {
    await client().privacy.setUp({ passphrase: 'kolme kuusta ja kivi' })
    const eventId = await newEvent('Paja')
    const people = [2, 3].map((line) => ({ line, organisation: 'new' as const, person: 'new' as const }))
    await client().projectEvent.addList({ eventId, text, as: 'signedUp', choices: people })
    const again = await client().projectEvent.readList({ eventId, text, as: 'attended' })
    expect(again.rows.slice(0, 2).every(({ participantId }) => participantId !== null)).toBe(true)
    expect(await client().projectEvent.addList({ eventId, text, as: 'attended', choices: [] })).toMatchObject({
      accepted: 2,
    })
    const { attendances, counts } = await client().projectEvent.get({ id: eventId })
    expect(counts).toMatchObject({ signedUp: 2, attendances: 2, persons: 2, organisations: 2 })
    expect(attendances.map(({ personName }) => personName)).toEqual(['Eero Malli', 'Aino Esimerkki'])
    await client().privacy.lock({})
    expect((await client().projectEvent.get({ id: eventId })).attendances.map((row) => row.personName)).toEqual([
      null,
      null,
    ])
  })

  it('adds up for any text, and is written as it was read', async () => {
    const cell = fc.constantFrom('Aino Malli', 'a@x.example', 'Kuusi Oy', '131052-308T', '', '45 min', 'Nimi', '2. Osa')
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const eventId = await newEvent('Paja')
        const list = `x\n${rows.map((row) => row.join(';')).join('\n')}`
        const read = await client().projectEvent.readList({ eventId, text: list, as: 'attended' })
        const done = await client().projectEvent.addList({ eventId, text: list, as: 'attended', choices: [] })
        expect(done.accepted + done.rejected + done.duplicates).toBe(done.read)
        expect(done.read).toBe(read.rows.length)
        const { counts } = await client().projectEvent.get({ id: eventId })
        expect(counts.attendances).toBe(done.accepted)
      }),
      { numRuns: 15 },
    )
  })
})
