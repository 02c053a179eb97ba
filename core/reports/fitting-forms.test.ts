import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fund } from '#domain/rules/regime.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const [older, newer] = ['rakennerahasto-kuvaus-2014', 'rakennerahasto-kuvaus-2021']
const final = 'rakennerahasto-loppuraportti'
const create = (code: string, fund: Fund = 'EAKR') => client().project.create({ code, name: 'Kokeilu', fund })
const formsOf = async (projectId: string) => (await client().report.projectForms({ projectId })).map(({ id }) => id)
const descriptionsOf = async (projectId: string) =>
  (await formsOf(projectId)).filter((id) => id === older || id === newer)
const render = (projectId: string, formId: string, reportId?: string) =>
  client().report.render({ projectId, formId, language: 'fi', format: 'txt', reportId })

describe('the forms that a project is offered', () => {
  it('are those of its programme period', async () => {
    expect(await descriptionsOf((await create('A70123')).id)).toEqual([older])
    expect(await descriptionsOf((await create('A80123')).id)).toEqual([newer])
    expect(await descriptionsOf((await create('S29108', 'ESR')).id)).toEqual([older])
    expect(await descriptionsOf((await create('J11721', 'JTF')).id)).toEqual([newer])
  })

  it('are all of its fund while nobody can tell the period', async () => {
    const { id, version } = await create('EURA-1')
    expect(await descriptionsOf(id)).toEqual([older, newer])
    await client().project.update({ id, version, patch: { periodStart: '2019-01-01' } })
    expect(await descriptionsOf(id)).toEqual([older])
  })

  it('follow the confirmed decision before the code', async () => {
    await client().workspace.createSample()
    const project = (await client().project.list()).find(({ code }) => code === 'A79101')
    if (project === undefined) throw new Error('the sample has the project')
    const { id, version } = await client().project.get({ id: project.id })
    expect(await client().decision.list({ projectId: id })).toMatchObject([{ regime: 'SF14', status: 'confirmed' }])
    await client().project.update({ id, version, patch: { code: 'A89101' } })
    expect(await descriptionsOf(id)).toEqual([older])
  })

  it('don’t follow a draft of a decision', async () => {
    const { id: projectId } = await create('A70123')
    const target = await client().decision.create({ projectId, copyOf: null })
    await client().decision.update({ ...target, patch: { regime: 'SF21' } })
    expect(await descriptionsOf(projectId)).toEqual([older])
  })

  it('serve both periods where the form does, and are of one project', async () => {
    const rural = await formsOf((await create('245817', 'EAFRD')).id)
    expect(rural).toEqual(expect.arrayContaining(['maaseutu-loppuraportti', 'maaseutu-raportti-lyhyt']))
    expect(rural).not.toContain('vuosikooste')
    expect(await formsOf((await create('A70123')).id)).toContain(final)
    expect(await formsOf((await create('A80123')).id)).toContain(final)
  })
})

describe('a form of another period', () => {
  it('is refused with those that fit', async () => {
    const { id: projectId } = await create('A70123')
    const fitting = await formsOf(projectId)
    const refusal = { code: 'template_unavailable', data: { formId: newer, reason: 'other_period', fitting } }
    await expect(render(projectId, newer)).rejects.toMatchObject(refusal)
    await expect(render(projectId, 'maaseutu-loppuraportti')).rejects.toMatchObject({ data: { reason: 'other_fund' } })
    const report = { projectId, formId: newer, kind: 'other', period: null, language: 'fi', copyFrom: null } as const
    await expect(client().report.create(report)).rejects.toMatchObject(refusal)
  })

  it('still opens, prints and is offered in bulk where a report was begun on it', async () => {
    const { id: projectId, version } = await create('EURA-1')
    const report = { projectId, formId: newer, kind: 'other', period: null, language: 'fi', copyFrom: null } as const
    const { id: reportId } = await client().report.create(report)
    await client().project.update({ id: projectId, version, patch: { periodStart: '2019-01-01' } })
    expect(await formsOf(projectId)).not.toContain(newer)
    expect((await client().report.get({ id: reportId })).formId).toBe(newer)
    expect((await render(projectId, newer, reportId)).base64).not.toBe('')
    const offers = await client().bulk.offers()
    expect(offers.filter(({ formId }) => formId === newer)).toMatchObject([{ reportId }])
  })
})
