import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const formId = 'stm-hankesuunnitelma'
const plan = { formId, kind: 'other', period: null, language: 'fi', copyFrom: null } as const
let test: TestCore
let projectId: string
let reportId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'VN/1/2026', name: 'Polut', fund: 'VALTIO' })).id
  reportId = (await client().report.create({ ...plan, projectId })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const paragraph = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text }] }]
const save = (text: string, version: number | null, section = 'background') =>
  client().report.saveSection({ reportId, section, version, blocks: paragraph(text) })
const stored = async () =>
  (await client().report.get({ id: reportId })).sections.filter(({ version }) => version !== null)

describe('the text of a section', () => {
  it('is kept block by block, and undo brings back the one before it', async () => {
    const { version } = await save('Ensimmäinen', null)
    await save('Toinen', version)
    expect(await stored()).toMatchObject([{ key: 'background', number: '1', blocks: paragraph('Toinen') }])
    await client().history.undo()
    expect(await stored()).toMatchObject([{ blocks: paragraph('Ensimmäinen') }])
    await client().history.undo()
    expect(await stored()).toEqual([])
    await client().history.redo()
    expect(await stored()).toMatchObject([{ blocks: paragraph('Ensimmäinen') }])
  })

  it('is never overwritten by who has not seen it', async () => {
    await save('Ensimmäinen', null)
    await expect(save('Toinen', null)).rejects.toMatchObject({ code: 'conflict', data: { currentVersion: 1 } })
    await expect(save('Toinen', 7)).rejects.toMatchObject({ code: 'conflict', data: { currentVersion: 1 } })
    expect(await stored()).toMatchObject([{ blocks: paragraph('Ensimmäinen') }])
  })

  it('belongs to a section that the form has', async () => {
    await expect(save('Hukassa', null, 'luku99')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('keeps its table’s id for itself, so that references find one table', async () => {
    const table = { kind: 'table' as const, id: 't1', caption: 'Pajat', rows: [[[{ text: 'Paikka' }]]] }
    const write = (section: string) =>
      client().report.saveSection({ reportId, section, version: null, blocks: [table] })
    await write('background')
    await expect(write('goals')).rejects.toMatchObject({
      code: 'invalid_input',
      data: { problems: [{ field: 'blocks', code: 'id_taken', details: { id: 't1' } }] },
    })
  })

  it('is printed by the form, with the row that it came from', async () => {
    await save('Seudulla on kuusi kuntaa.', null)
    const file = await client().report.render({ projectId, formId, language: 'fi', format: 'json' })
    const json = Buffer.from(file.base64, 'base64').toString('utf8')
    expect(json).toContain('Seudulla on kuusi kuntaa.')
    expect(json).toContain('"table": "narratives"')
  })

  it('has a mark of being finished and a note to oneself, which leave the text alone', async () => {
    const first = await client().report.setSection({ reportId, section: 'goals', version: null, note: 'Kysy Ainolta' })
    await client().report.setSection({ reportId, section: 'goals', version: first.version, isReady: true })
    expect(await stored()).toMatchObject([{ key: 'goals', blocks: [], isReady: true, note: 'Kysy Ainolta' }])
    const [{ sections } = { sections: null }] = await client().report.list({ projectId })
    expect(sections).toEqual({ all: 13, written: 0, ready: 1 })
  })
})

describe('a report that begins with another one’s texts', () => {
  it('takes over the sections that both forms have, and calls none of them finished', async () => {
    const { version } = await save('Seudulla on kuusi kuntaa.', null)
    await client().report.setSection({ reportId, section: 'background', version, isReady: true, note: 'Oma' })
    const other = await client().report.create({ ...plan, projectId, language: 'sv', copyFrom: reportId })
    const { sections } = await client().report.get({ id: other.id })
    expect(sections.find(({ key }) => key === 'background')).toMatchObject({
      blocks: paragraph('Seudulla on kuusi kuntaa.'),
      isReady: false,
      note: '',
    })
    await client().history.undo()
    expect(await client().report.list({ projectId })).toHaveLength(1)
  })

  it('takes nothing from a report of another project', async () => {
    const { id } = await client().project.create({ code: 'VN/2/2026', name: 'Muut', fund: 'VALTIO' })
    await expect(client().report.create({ ...plan, projectId: id, copyFrom: reportId })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(await client().report.list({ projectId: id })).toEqual([])
  })
})
