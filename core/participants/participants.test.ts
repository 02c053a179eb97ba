import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArchive } from '#db/backup/archive-reader.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { startCore } from '../core.ts'

const passphrase = 'kolme kuusta ja kivi'
const fields = { organisationId: null, gender: null, age: null, retentionUntil: null }
const contact = { name: 'Äänetön Näkymä', email: 'nakyma@kuusi.example', phone: '040 765 4321' }
const answers = { employment: 'employed', education: 'isced34', homeless: 'no', rural: 'yes' }

let test: TestCore
let projectId: string
const client = () => createRouterClient(test.core.router, { context: test.core.context })

beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'S20001', name: 'Koe', fund: 'ESR' })).id
})
afterEach(() => test.end())

/** All bytes of all files of the workspace: database, journal, key file, and backups as they are when unpacked. */
function allBytes(): Buffer {
  const files = readdirSync(test.folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  const unpacked: Uint8Array[] = []
  for (const file of files) {
    const bytes = readFileSync(join(file.parentPath, file.name))
    unpacked.push(bytes)
    if (bytes.subarray(0, 2).toString() === 'PK') readArchive(bytes, (_, inside) => unpacked.push(inside))
  }
  return Buffer.concat(unpacked)
}
const inFiles = (text: string) =>
  [text, JSON.stringify(text), Buffer.from(text).toString('base64').slice(0, 12)].some((form) =>
    allBytes().includes(form),
  )

const search = (text: string) => client().participant.search({ projectId, text, limit: 50 })
const whole = { gender: 'women', age: 34 } as const
const newPerson = () => client().participant.create({ projectId, fields: { ...fields, ...whole }, contact })

describe('personal data of participants', () => {
  it('are never readable in the files: not in rows, history, journal or backups', async () => {
    await client().privacy.setUp({ passphrase })
    const { id } = await newPerson()
    const special = { disability: 'yes' }
    const started = await client().participant.setStart({
      id,
      version: 1,
      notice: { day: '2018-02-01', answers },
      special,
    })
    const { updateContact, get } = client().participant
    const renamed = await updateContact({ id, version: started.version, patch: { name: 'Toinen Salanimi' } })
    expect((await get({ id })).contact).toEqual({ ...contact, name: 'Toinen Salanimi' })
    // Somebody who has seen the first name only does not write over the second.
    const stale = updateContact({ id, version: started.version, patch: { email: '' } })
    await expect(stale).rejects.toMatchObject({ code: 'conflict' })
    expect(renamed.version).toBeGreaterThan(started.version)
    await client().history.undo()
    await client().workspace.backup({})
    for (const text of [contact.name, contact.email, contact.phone, 'Toinen Salanimi', 'disability', passphrase]) {
      expect([text, inFiles(text)]).toEqual([text, false])
    }
    // What is not sealed is found, in the database and again in its backup: so the rest would be.
    expect(allBytes().toString('latin1').split('isced34').length).toBeGreaterThan(3)
    await client().privacy.lock({})
    const locked = await client().participant.get({ id })
    expect(locked).toMatchObject({ contact: null, hasContact: true, special: null, hasSpecial: true })
    for (const email of ['', 'uusi@example.fi']) {
      const unread = updateContact({ id, version: locked.version, patch: { email } })
      await expect(unread).rejects.toMatchObject({ code: 'personal_data_locked' })
    }
    expect((await search('näkymä')).found).toBe(0)
  })

  it('open with the passphrase or the recovery code, and with nothing else', async () => {
    const { recoveryCode } = await client().privacy.setUp({ passphrase })
    const { id } = await newPerson()
    await client().privacy.lock({})
    await expect(client().privacy.unlock({ secret: 'kolme kuusta ja kanto' })).rejects.toMatchObject({
      code: 'wrong_passphrase',
    })
    expect(await client().privacy.state({})).toEqual({ state: 'locked' })
    await client().privacy.unlock({ secret: recoveryCode.toLowerCase().replaceAll('-', ' ') })
    expect((await client().participant.get({ id })).contact).toEqual(contact)
    await client().privacy.changePassphrase({ passphrase: 'neljä kiveä ja lampi' })
    await client().privacy.lock({})
    await expect(client().privacy.unlock({ secret: passphrase })).rejects.toMatchObject({ code: 'wrong_passphrase' })
    await client().privacy.unlock({ secret: 'neljä kiveä ja lampi' })
    expect((await search('nakyma@')).rows.map(({ contact: found }) => found?.name)).toEqual([contact.name])
    await expect(client().privacy.setUp({ passphrase })).rejects.toMatchObject({ code: 'already_exists' })
  })

  it('are locked again when the workspace is opened anew, and after a restore open with the same passphrase', async () => {
    await client().privacy.setUp({ passphrase })
    const { id } = await newPerson()
    const { name } = await client().workspace.backup({})
    await client().participant.remove({ id, version: 1 })
    await client().workspace.restore({ kind: 'listed', name })
    expect(await client().privacy.state({})).toEqual({ state: 'locked' })
    await client().privacy.unlock({ secret: passphrase })
    expect((await client().participant.get({ id })).contact).toEqual(contact)
  })

  it('can’t be entered without a passphrase, and nothing else of the person is kept then', async () => {
    const refusal = { code: 'personal_data_locked', data: { state: 'absent' } }
    await expect(newPerson()).rejects.toMatchObject(refusal)
    expect((await search('')).all).toBe(0)
    const { id } = await client().participant.create({ projectId, fields: { ...fields, ...whole }, contact: null })
    const notice = { day: '2018-02-01', answers }
    await expect(
      client().participant.setStart({ id, version: 1, notice, special: { disability: 'yes' } }),
    ).rejects.toMatchObject(refusal)
    expect((await client().participant.get({ id })).startedOn).toBeNull()
    await client().participant.setStart({ id, version: 1, notice, special: {} })
  })

  it('never hold a personal identity code', async () => {
    await client().privacy.setUp({ passphrase })
    const hidden = { ...contact, name: 'Aino 131052-308T' }
    await expect(client().participant.create({ projectId, fields, contact: hidden })).rejects.toMatchObject({
      data: { problems: [{ field: 'contact.name', code: 'identity_code' }] },
    })
  })
})

describe('notices', () => {
  it('are whole or nothing of them is kept, in their order of days', async () => {
    const { id } = await client().participant.create({ projectId, fields, contact: null })
    const notice = { day: '2018-02-01', answers: { employment: 'employed' } }
    await expect(client().participant.setStart({ id, version: 1, notice, special: {} })).rejects.toMatchObject({
      data: {
        problems: ['gender', 'age', 'education', 'homeless', 'rural'].map((field) => ({
          field: `notice.${field}`,
          code: 'unanswered',
        })),
      },
    })
    const { version } = await client().participant.update({ id, version: 1, patch: whole })
    const leaving = { jobSearch: 'no', inEducation: 'yes', qualification: 'no', employed: 'no' }
    const end = { day: '2018-01-15', answers: leaving }
    await expect(client().participant.setEnd({ id, version, notice: end })).rejects.toMatchObject({
      data: { problems: [{ field: 'notice', code: 'not_begun' }] },
    })
    const begun = await client().participant.setStart({
      id,
      version,
      notice: { day: '2018-02-01', answers },
      special: {},
    })
    await expect(client().participant.setEnd({ id, version: begun.version, notice: end })).rejects.toMatchObject({
      data: { problems: [{ field: 'notice.day', code: 'end_before_start' }] },
    })
    await client().participant.setEnd({ id, version: begun.version, notice: { ...end, day: '2018-06-30' } })
    expect(await client().participant.get({ id })).toMatchObject({ endedOn: '2018-06-30', endAnswers: leaving })
    await client().history.undo()
    expect((await client().participant.get({ id })).endedOn).toBeNull()
  })

  it('of beginning make people that an indicator counts once, from events too', async () => {
    const { id } = await client().participant.create({ projectId, fields: { ...fields, ...whole }, contact: null })
    await client().participant.setStart({ id, version: 1, notice: { day: '2018-02-01', answers }, special: {} })
    const kind = { set: 'esf-2014', code: 'CO05', name: '', unit: '', counting: 'persons', jobPlace: null } as const
    const added = await client().indicator.add({ projectId, ...kind })
    const ref = { kind: 'indicator', id: added.id } as const
    expect(await client().indicator.addFromEvents({ projectId, ref })).toEqual({ added: 1 })
    expect(await client().indicator.addFromEvents({ projectId, ref })).toEqual({ added: 0 })
    const { rows } = await client().indicator.list({ projectId })
    expect(rows[0]).toMatchObject({ cumulative: 100, genders: { women: 100 } })
  })

  it('are published as counts, the small ones left out', async () => {
    for (let index = 0; index < 7; index += 1) {
      const person = { ...fields, gender: index < 2 ? 'men' : 'women', age: 30 } as const
      const { id } = await client().participant.create({ projectId, fields: person, contact: null })
      await client().participant.setStart({ id, version: 1, notice: { day: '2018-02-01', answers }, special: {} })
    }
    const { total, rows } = await client().participant.aggregates({ projectId })
    const countOf = (question: string, answer: string) =>
      rows.find((row) => row.question === question && row.answer === answer)?.count
    expect([total, countOf('gender', 'women'), countOf('gender', 'men')]).toEqual([7, null, null])
    expect([countOf('employment', 'employed'), countOf('education', 'isced58')]).toEqual([7, 0])
  })
})

describe('erasing', () => {
  it('removes a person for good, from the history too, and keeps what others did', async () => {
    await client().privacy.setUp({ passphrase })
    const { id } = await newPerson()
    const other = await newPerson()
    const event = { name: 'Paja', day: '2018-03-01', startTime: '', endTime: '', isOnline: false, place: '', theme: '' }
    const more = { organiser: '', workPackage: '', programme: '', trainingHours: null }
    const { id: eventId } = await client().projectEvent.create({ projectId, fields: { ...event, ...more } })
    const there = {
      organisationId: null,
      participantId: id,
      headCount: 1,
      signedUp: false,
      attended: true,
      minutes: null,
    }
    await client().projectEvent.addAttendance({ eventId, fields: there })
    const begun = { day: '2018-02-01', answers }
    const { version } = await client().participant.setStart({
      id,
      version: 1,
      notice: begun,
      special: { disability: 'yes' },
    })
    const { db } = test.core.context.session.current()
    const rows = await db.selectFrom('changes').select('after_json').execute()
    const sealed = rows.flatMap(({ after_json: json }) => /sealed1\.[A-Za-z0-9+/]{40}/.exec(json ?? '')?.[0] ?? [])
    await expect(client().participant.erase({ id, version, reason: 'retention' })).rejects.toMatchObject({
      data: { problems: [{ code: 'no_retention_day' }] },
    })
    await client().participant.erase({ id, version, reason: 'request' })
    expect((await search('')).rows.map((row) => row.id)).toEqual([other.id])
    expect((await client().projectEvent.get({ id: eventId })).counts).toMatchObject({ attendances: 1, anonymous: 1 })
    // Of the three seals only the other person's is left in any byte of the workspace.
    expect(sealed).toHaveLength(3)
    expect(sealed.map((text) => allBytes().includes(text))).toEqual([false, true, false])
    expect(allBytes().includes(`participants/${id}`)).toBe(false)
    expect(await client().workspace.verify({})).toMatchObject({ ok: true })
    for (let step = 0; step < 4; step += 1) await client().history.undo()
    expect((await search('')).rows.map((row) => row.id)).not.toContain(id)
    expect(await client().workspace.verify({})).toMatchObject({ ok: true })
  })

  it('waits for the retention day unless there is another reason', async () => {
    const { id } = await client().participant.create({ projectId, fields, contact: null })
    await client().participant.setRetention({ projectId, day: '2031-12-31' })
    const { version } = await client().participant.get({ id })
    await expect(client().participant.erase({ id, version, reason: 'retention' })).rejects.toMatchObject({
      data: { problems: [{ code: 'kept_until', details: { day: '2031-12-31' } }] },
    })
    await test.core.close()
    test.core = await startCore({ ...test.core.context.ports, now: () => '2032-01-01T08:00:00.000Z' })
    await client().participant.erase({ id, version, reason: 'retention' })
    expect((await search('')).all).toBe(0)
  })
})

it('people get keys that tell only the order of coming, and a key is had once', async () => {
  const keys = []
  for (let index = 0; index < 3; index += 1) {
    keys.push((await client().participant.create({ projectId, fields, contact: null })).personKey)
  }
  expect(keys).toEqual(['H-0001', 'H-0002', 'H-0003'])
  await expect(
    client().participant.create({ projectId, fields: { ...fields, personKey: 'H-0002' }, contact: null }),
  ).rejects.toMatchObject({ code: 'already_exists' })
  expect((await search('0003')).rows).toHaveLength(1)
})
