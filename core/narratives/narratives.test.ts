import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const formId = 'stm-hankesuunnitelma'
let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'VN/1/2026', name: 'Polut', fund: 'VALTIO' })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const paragraph = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text }] }]
const save = (text: string, version: number | null, section = 'background') =>
  client().narrative.save({ projectId, formId, section, version, blocks: paragraph(text) })
const stored = async () =>
  (await client().narrative.list({ projectId, formId })).filter(({ version }) => version !== null)

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
    await expect(client().narrative.list({ projectId, formId: 'muu' })).rejects.toMatchObject({
      code: 'template_unavailable',
    })
  })

  it('is printed by the form, with the row that it came from', async () => {
    await save('Seudulla on kuusi kuntaa.', null)
    const file = await client().report.render({ projectId, formId, language: 'fi', format: 'json' })
    const json = Buffer.from(file.base64, 'base64').toString('utf8')
    expect(json).toContain('Seudulla on kuusi kuntaa.')
    expect(json).toContain('"table": "narratives"')
  })
})
