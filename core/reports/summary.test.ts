import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'A70123', name: 'Kokeilu', fund: 'EAKR' })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const final = { formId: 'rakennerahasto-loppuraportti', kind: 'final', period: null } as const
const begin = (language: 'fi' | 'sv' = 'fi', copyFrom: string | null = null) =>
  client().report.create({ projectId, ...final, language, copyFrom })
const project = () => client().project.get({ id: projectId })
const inDescription = async () => (await project()).fields.finalSummary

async function setDescription(finalSummary: string | null) {
  const { version } = await project()
  await client().project.update({ id: projectId, version, patch: { finalSummary } })
}

const summaryOf = async (reportId: string) =>
  (await client().report.get({ id: reportId })).sections.find(({ key }) => key === 'summary')

async function write(
  reportId: string,
  blocks: Parameters<ReturnType<typeof client>['report']['saveSection']>[0]['blocks'],
) {
  const version = (await summaryOf(reportId))?.version ?? null
  await client().report.saveSection({ reportId, section: 'summary', version, blocks })
}

async function give(reportId: string) {
  const { projectVersion, offered } = await client().report.summary({ reportId })
  return client().report.giveSummary({ reportId, projectVersion, text: offered })
}

describe('the summary of a final report', () => {
  it('goes into the description as it prints, a line for each paragraph, and can be undone', async () => {
    await setDescription('Vanha tiivistelmä.')
    const { id } = await begin()
    await write(id, [
      { kind: 'paragraph', runs: [{ text: 'Hanke ' }, { field: 'project.code' }, { text: ' päättyi.' }] },
      { kind: 'list', ordered: false, items: [[{ text: 'yksi' }], [{ text: 'kaksi' }]] },
    ])
    const text = 'Hanke A70123 päättyi.\n– yksi\n– kaksi'
    expect(await client().report.summary({ reportId: id })).toMatchObject({
      current: 'Vanha tiivistelmä.',
      offered: text,
    })
    await give(id)
    expect(await inDescription()).toBe(text)
    const printed = await client().report.render({
      projectId,
      formId: 'rakennerahasto-kuvaus-2014',
      language: 'fi',
      format: 'txt',
    })
    expect(Buffer.from(printed.base64, 'base64').toString('utf8')).toContain(text)
    await client().history.undo()
    expect(await inDescription()).toBe('Vanha tiivistelmä.')
  })

  it('is not written over what somebody has changed since it was seen', async () => {
    const { id } = await begin()
    await write(id, [{ kind: 'paragraph', runs: [{ text: 'Ensin näin.' }] }])
    const { projectVersion, offered } = await client().report.summary({ reportId: id })
    await write(id, [{ kind: 'paragraph', runs: [{ text: 'Sitten toisin.' }] }])
    const seen = { reportId: id, projectVersion, text: offered }
    await expect(client().report.giveSummary(seen)).rejects.toMatchObject({ code: 'conflict' })
    await setDescription('Välissä kirjoitettu.')
    const late = { ...seen, text: 'Sitten toisin.' }
    await expect(client().report.giveSummary(late)).rejects.toMatchObject({ code: 'conflict' })
    expect(await inDescription()).toBe('Välissä kirjoitettu.')
  })

  it('is nothing to give while it is empty, and other forms have none', async () => {
    const { id } = await begin()
    expect(await client().report.summary({ reportId: id })).toMatchObject({ current: null, offered: '' })
    await expect(give(id)).rejects.toMatchObject({ code: 'invalid_input' })
    const period = { start: '2019-01-01', end: '2019-06-30' }
    const monitoring = { projectId, formId: 'rakennerahasto-seuranta', kind: 'interim', period } as const
    const other = await client().report.create({ ...monitoring, language: 'fi', copyFrom: null })
    await expect(client().report.summary({ reportId: other.id })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a new final report', () => {
  it('begins with the summary of the description, and one undo takes both away', async () => {
    await setDescription('Ensimmäinen.\n\nToinen.')
    const { id } = await begin()
    expect((await summaryOf(id))?.blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Ensimmäinen.' }] },
      { kind: 'paragraph', runs: [{ text: 'Toinen.' }] },
    ])
    expect((await summaryOf(id))?.isReady).toBe(false)
    await client().history.undo()
    expect(await client().report.list({ projectId })).toEqual([])
  })

  it('begins empty without one, and in another language than the description’s', async () => {
    expect((await summaryOf((await begin()).id))?.blocks).toEqual([])
    await setDescription('Suomeksi.')
    expect((await summaryOf((await begin('sv')).id))?.blocks).toEqual([])
  })

  it('keeps the summary of the report that it was copied from', async () => {
    const first = await begin('sv')
    await write(first.id, [{ kind: 'paragraph', runs: [{ text: 'Edellisestä.' }] }])
    await setDescription('Kuvauksesta.')
    const second = await begin('fi', first.id)
    expect((await summaryOf(second.id))?.blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'Edellisestä.' }] }])
  })
})
