import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const formId = 'valtionavustus-loppuselvitys'
let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'VN/2/2026', name: 'Polut', fund: 'VALTIO' })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function addGoal(name: string): Promise<string> {
  const goal = { kind: 'benefit', parentId: null, workPackageId: null, name, description: '', measure: '' } as const
  const rows = [{ ...goal, baseline: '', target: '', state: 'ongoing', stateDay: null } as const]
  const { ids } = await client().plan.add({ kind: 'goal', projectId, rows })
  return ids[0] ?? ''
}

const sectionsOf = async (id: string) =>
  (await client().report.get({ id })).sections.filter(({ key }) => key.startsWith('activity-'))

it('gives the account of a grant sections for each goal of the plan, whose texts are kept and printed', async () => {
  const goal = await addGoal('Apu löytyy läheltä')
  const report = { projectId, formId, kind: 'final', period: null, language: 'fi', copyFrom: null } as const
  const { id: reportId } = await client().report.create(report)
  expect(await sectionsOf(reportId)).toMatchObject([{ key: `activity-${goal}`, level: 3, limit: 1000, version: null }])
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Perustettiin kolme pistettä.' }] }]
  await client().report.saveSection({ reportId, section: `activity-${goal}`, version: null, blocks })
  await addGoal('Tieto kulkee')
  expect((await sectionsOf(reportId)).map(({ version }) => version)).toEqual([1, null])
  const file = await client().report.render({ projectId, formId, language: 'fi', format: 'txt', reportId })
  const text = Buffer.from(file.base64, 'base64').toString('utf8')
  expect(text).toMatch(/1 Hankkeen\/toiminnan tavoite[\s\S]*Apu löytyy läheltä[\s\S]*Perustettiin kolme pistettä\./)
  expect(text).toMatch(/2 Hankkeen\/toiminnan tavoite[\s\S]*Tieto kulkee/)
  await expect(
    client().report.saveSection({ reportId, section: 'activity-ei-ole', version: null, blocks }),
  ).rejects.toMatchObject({ code: 'not_found' })
})
