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

it('has the approved budget and the funding plan of a decision that states no rate', async () => {
  const { decision } = client()
  const { id, version } = await decision.create({ projectId, copyOf: null })
  const terms = { number: 'VN/2/2026-1', decidedOn: '2026-01-02', validFrom: '2026-01-02', granted: 500_000 }
  let at = await decision.update({ id, version, patch: terms })
  const cell = { year: null, partner: '', workPackage: '' }
  at = await decision.setAmounts({ id, version: at.version, cells: [{ ...cell, category: 'staff', amount: 500_000 }] })
  await decision.confirm({ id, version: at.version })
  const file = await client().report.render({ projectId, formId, language: 'fi', format: 'txt' })
  const text = Buffer.from(file.base64, 'base64').toString('utf8').replaceAll('\u00a0', ' ')
  expect(text).toMatch(/Henkilöstömenot[ |]+5 000,00[ |]+0,00[ |]+5 000,00/)
  expect(text).not.toContain('Hankkeella ei ole vahvistettua rahoitussuunnitelmaa.')
})
