import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const status = { formId: 'stm-tilannekatsaus', kind: 'other', language: 'fi', copyFrom: null } as const
const march = { start: '2026-03-01', end: '2026-03-31' }
let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'VN/1/2026', name: 'Polut', fund: 'VALTIO' })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Keskus avattiin.' }] }]

type Step = Parameters<ReturnType<typeof client>['report']['move']>[0]['to']
async function written(): Promise<string> {
  const { id } = await client().report.create({ ...status, projectId, period: march })
  for (const { key: section } of (await client().report.get({ id })).sections)
    await client().report.saveSection({ reportId: id, section, version: null, blocks })
  return id
}
async function move(id: string, to: Step, day: string | null = null, note: string | null = null) {
  const { version } = await client().report.get({ id })
  return client().report.move({ id, version, to, day, note })
}
const locked = { code: 'report_locked' } as const

describe('a new report', () => {
  it('is about whole months where the form is, and there is one of a form, period and language', async () => {
    const { id } = await client().report.create({
      ...status,
      projectId,
      period: { start: '2026-03-05', end: '2026-03-20' },
    })
    expect(await client().report.get({ id })).toMatchObject({ period: march, edition: '2020', state: 'draft' })
    await expect(client().report.create({ ...status, projectId, period: march })).rejects.toMatchObject({
      code: 'already_exists',
    })
  })

  it.each([
    [{ kind: 'final' }, 'kind'],
    [{ period: { start: '2026-03-31', end: '2026-03-01' } }, 'period'],
    [{ formId: 'stm-hankesuunnitelma' }, 'period'],
  ] as const)('is refused when the form doesn’t make it: %j', async (change, field) => {
    const asked = { ...status, projectId, period: march, ...change }
    await expect(client().report.create(asked)).rejects.toMatchObject({
      code: 'invalid_input',
      data: { problems: [{ field }] },
    })
  })

  it('is refused for a project of another fund and for an unknown form', async () => {
    const { id } = await client().project.create({ code: 'A70123', name: 'Muu', fund: 'EAKR' })
    for (const asked of [
      { ...status, projectId: id, period: march },
      { ...status, formId: 'muu', projectId, period: march },
    ])
      await expect(client().report.create(asked)).rejects.toMatchObject({ code: 'template_unavailable' })
  })
})

describe('the way of a report', () => {
  it('goes on from draft to accepted, each step with its day, and is taken back by undo', async () => {
    const id = await written()
    await move(id, 'checked')
    await move(id, 'locked', '2026-04-02')
    await move(id, 'sent', '2026-04-03', 'Lähetetty sähköisesti')
    await move(id, 'accepted', '2026-05-01')
    expect(await client().report.get({ id })).toMatchObject({
      state: 'accepted',
      lockedOn: '2026-04-02',
      sentOn: '2026-04-03',
      acceptedOn: '2026-05-01',
      note: 'Lähetetty sähköisesti',
    })
    await client().history.undo()
    expect(await client().report.get({ id })).toMatchObject({ state: 'sent', acceptedOn: null })
  })

  it('skips no step, needs a day from the lock on, and the days follow each other', async () => {
    const id = await written()
    await expect(move(id, 'sent', '2026-04-01')).rejects.toMatchObject(locked)
    await expect(move(id, 'locked')).rejects.toMatchObject({ code: 'invalid_input' })
    await move(id, 'locked', '2026-04-02')
    await expect(move(id, 'draft')).rejects.toMatchObject(locked)
    await expect(move(id, 'sent', '2026-04-01')).rejects.toMatchObject({
      data: { problems: [{ field: 'day', code: 'before_previous_step' }] },
    })
  })

  it('ends writing at the lock: text, marks, details and removal are refused, the note is not', async () => {
    const id = await written()
    await move(id, 'locked', '2026-04-02')
    const { version } = await client().report.get({ id })
    const place = { reportId: id, section: 'summary', version: 1 }
    await expect(client().report.saveSection({ ...place, blocks: [] })).rejects.toMatchObject(locked)
    await expect(client().report.setSection({ ...place, isReady: true })).rejects.toMatchObject(locked)
    await expect(client().report.update({ id, version, patch: { place: 'Oulu' } })).rejects.toMatchObject(locked)
    await expect(client().report.remove({ id, version })).rejects.toMatchObject(locked)
    await client().report.update({ id, version, patch: { note: 'Odottaa allekirjoitusta' } })
    expect(await client().report.get({ id })).toMatchObject({ note: 'Odottaa allekirjoitusta', state: 'locked' })
  })

  it('is mended in a new version, and the one that was sent stays as it was', async () => {
    const id = await written()
    await expect(client().report.correct({ id })).rejects.toMatchObject({ code: 'invalid_input' })
    await move(id, 'locked', '2026-04-02')
    await move(id, 'sent', '2026-04-02')
    await move(id, 'returned', '2026-04-20', 'Kustannukset täsmennettävä')
    const next = await client().report.correct({ id })
    expect(await client().report.get({ id: next.id })).toMatchObject({
      state: 'draft',
      sequence: 2,
      previousId: id,
      period: march,
    })
    await client().report.saveSection({ reportId: next.id, section: 'summary', version: 1, blocks: [] })
    const old = await client().report.get({ id })
    expect(old).toMatchObject({ state: 'returned', nextId: next.id })
    expect(old.sections[0]?.blocks).toEqual(blocks)
    await expect(client().report.correct({ id })).rejects.toMatchObject({ code: 'already_exists' })
  })
})

describe('a report’s own details', () => {
  it('are kept, and headings and sections only where the form lets them be', async () => {
    const id = await written()
    const { version } = await client().report.get({ id })
    const patch = { place: 'Oulu', signedOn: '2026-04-01', language: 'sv' as const }
    const updated = await client().report.update({ id, version, patch })
    expect(await client().report.get({ id })).toMatchObject({
      language: 'sv',
      settings: { place: 'Oulu', signedOn: '2026-04-01', signatories: [], headings: {}, leftOut: [] },
    })
    for (const wrong of [{ headings: { summary: 'Oma' } }, { leftOut: { summary: true } }])
      await expect(client().report.update({ id, version: updated.version, patch: wrong })).rejects.toMatchObject({
        code: 'invalid_input',
      })
    await expect(client().report.update({ id, version, patch: { note: 'x' } })).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it('change heading by heading: one that is not named stays, null goes back to the form’s', async () => {
    const { id: rural } = await client().project.create({ code: '123456', name: 'Kylät', fund: 'EAFRD' })
    const place = {
      formId: 'maaseutu-loppuraportti',
      kind: 'final',
      period: null,
      language: 'fi',
      copyFrom: null,
    } as const
    const { id } = await client().report.create({ ...place, projectId: rural })
    const change = async (patch: Parameters<ReturnType<typeof client>['report']['update']>[0]['patch']) => {
      await client().report.update({ id, version: (await client().report.get({ id })).version, patch })
      const { headings, leftOut } = (await client().report.get({ id })).settings
      return { headings, leftOut }
    }
    await change({ headings: { partners: 'Muut toimijat' } })
    await change({ headings: { results: 'Mitä saatiin' }, leftOut: { costs: true } })
    expect(await change({ leftOut: { costs: true } })).toEqual({
      headings: { partners: 'Muut toimijat', results: 'Mitä saatiin' },
      leftOut: ['costs'],
    })
    expect(await change({ headings: { partners: null }, leftOut: { costs: false } })).toEqual({
      headings: { results: 'Mitä saatiin' },
      leftOut: [],
    })
  })

  it('names who signs, one at a time, and a locked one keeps them', async () => {
    const id = await written()
    const { addSignatory, updateSignatory, removeSignatory, get } = client().report
    const fields = { name: 'Aino Testinen', title: 'projektipäällikkö', organisation: 'Honka ry' }
    const other = { name: 'Veikko Koe', title: '', organisation: '' }
    const signatories = async () => (await get({ id })).settings.signatories
    let at = await addSignatory({ id, version: (await get({ id })).version, fields })
    at = await addSignatory({ id, version: at.version, fields: other })
    at = await updateSignatory({ id, version: at.version, index: 1, patch: { title: 'johtaja' } })
    expect(await signatories()).toEqual([fields, { ...other, title: 'johtaja' }])
    await client().history.undo()
    expect(await signatories()).toEqual([fields, other])
    const { version } = await get({ id })
    await expect(updateSignatory({ id, version, index: 2, patch: {} })).rejects.toMatchObject({ code: 'not_found' })
    await expect(removeSignatory({ id, version, index: 2 })).rejects.toMatchObject({ code: 'not_found' })
    at = await removeSignatory({ id, version, index: 0 })
    expect(await signatories()).toEqual([other])
  })

  it('goes with its project and comes back with it', async () => {
    const id = await written()
    const project = await client().project.get({ id: projectId })
    await client().project.remove({ id: projectId, version: project.version })
    await expect(client().report.get({ id })).rejects.toMatchObject({ code: 'not_found' })
    await client().history.undo()
    expect(await client().report.list({ projectId })).toHaveLength(1)
  })
})
