import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { clientOf, lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

let test: TestCore
let id: string
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  ;({ reportId: id, projectId } = await writtenStatus(test))
})
afterEach(() => test.end())
const client = () => clientOf(test)
const version = async () => (await client().report.get({ id })).version
const sent = { day: '2026-04-03', channel: 'service', reference: 'VN/1/2026-7' } as const

describe('sending a report', () => {
  it('tells the day, the way and the funder’s number, once it is locked', async () => {
    await expect(client().archive.send({ id, version: await version(), ...sent })).rejects.toMatchObject({
      code: 'report_locked',
    })
    await lockStatus(test, id)
    await client().archive.send({ id, version: await version(), ...sent })
    expect(await client().report.get({ id })).toMatchObject({ state: 'sent', sentOn: '2026-04-03' })
    expect(await client().archive.filing({ reportId: id })).toEqual({
      channel: 'service',
      reference: 'VN/1/2026-7',
      reasons: '',
    })
  })

  it('is answered: returned with reasons, mended in a new version, and accepted', async () => {
    await lockStatus(test, id)
    await client().archive.send({ id, version: await version(), ...sent })
    const answer = { day: '2026-04-20', reference: '', reasons: 'Kustannukset täsmennettävä' }
    await client().archive.answer({ id, version: await version(), to: 'returned', ...answer })
    expect(await client().archive.filing({ reportId: id })).toMatchObject({
      reference: 'VN/1/2026-7',
      reasons: 'Kustannukset täsmennettävä',
    })
    const next = await client().report.correct({ id })
    await client().archive.lock({ id: next.id, version: next.version, day: '2026-04-25', acceptLacks: true })
    const corrected = await client().report.get({ id: next.id })
    await client().archive.send({ id: next.id, version: corrected.version, ...sent, day: '2026-04-26' })
    const last = await client().report.get({ id: next.id })
    const accepted = { id: next.id, version: last.version, to: 'accepted', day: '2026-05-02' } as const
    await client().archive.answer({ ...accepted, reference: '', reasons: '' })
    const chain = await client().report.list({ projectId })
    expect(chain.map(({ sequence, state, previousId }) => [sequence, state, previousId])).toEqual([
      [2, 'accepted', id],
      [1, 'returned', null],
    ])
    expect(await client().archive.snapshots({ projectId })).toHaveLength(2)
  })

  it('is taken back by undo, and then it is locked as before', async () => {
    await lockStatus(test, id)
    await client().archive.send({ id, version: await version(), ...sent })
    await client().history.undo()
    expect(await client().report.get({ id })).toMatchObject({ state: 'locked', sentOn: null })
    expect(await client().archive.filing({ reportId: id })).toMatchObject({ channel: null, reference: '' })
    await expect(client().history.undo()).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('how long the papers are kept', () => {
  it('is told by rules with their sources, and by a day that a person sets', async () => {
    const { terms, ownUntil, certainty } = await client().archive.retention({ reportId: id })
    expect(terms.map(({ ruleId, citation }) => [ruleId, citation.act])).toEqual([
      ['RET-VOUCHER', 'Kirjanpitolaki 1336/1997'],
    ])
    expect({ ownUntil, certainty }).toEqual({ ownUntil: null, certainty: 'unverified' })
    await client().archive.setRetention({ reportId: id, until: '2036-12-31', note: 'Päätöksen ehto 12' })
    expect(await client().archive.retention({ reportId: id })).toMatchObject({
      ownUntil: '2036-12-31',
      ownNote: 'Päätöksen ehto 12',
    })
    await client().archive.setRetention({ reportId: id, until: null, note: '' })
    expect(await client().archive.retention({ reportId: id })).toMatchObject({ ownUntil: null, ownNote: '' })
  })
})
