import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function idOf(code: string): Promise<string> {
  return (await client().project.list()).find((project) => project.code === code)?.id ?? ''
}
const findingsOf = async (code: string) => {
  const { findings } = await client().plan.get({ projectId: await idOf(code) })
  return findings.map((finding) => finding.code)
}

it('has one whole plan with every kind of row, whose rows name each other', async () => {
  const { rows } = await client().plan.get({ projectId: await idOf('VN/1201/2024') })
  expect(Object.entries(rows).filter(([, list]) => list.length === 0)).toEqual([])
  const goals = new Set(rows.goal.map(({ id }) => id))
  expect(rows.action.filter(({ goalId }) => goalId !== null && !goals.has(goalId))).toEqual([])
  expect(await findingsOf('VN/1201/2024')).toEqual(['steering_missing'])
})

it('has two smaller plans, one of them with things to mend', async () => {
  expect(await findingsOf('A79103')).toEqual(['dependency_broken', 'owner_missing'])
  expect(await findingsOf('S29105')).toEqual([])
})

it.each(['stm-hankesuunnitelma', 'stm-tilannekatsaus'])('fills every section of %s', async (formId) => {
  const projectId = await idOf('VN/1201/2024')
  const report = (await client().report.list({ projectId })).find((each) => each.formId === formId)
  const { sections } = await client().report.get({ id: report?.id ?? '' })
  expect(sections.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  const file = await client().report.render({ projectId, formId, language: 'fi', format: 'txt' })
  expect(Buffer.from(file.base64, 'base64').toString('utf8')).not.toContain('kirjoitettu')
})

it('counts the costs of a month by package from the ledger', async () => {
  const period = { from: '2025-03-01', to: '2025-03-31' }
  const request = {
    projectId: await idOf('VN/1201/2024'),
    formId: 'stm-tilannekatsaus',
    language: 'fi',
    period,
  } as const
  const file = await client().report.render({ ...request, format: 'txt' })
  const text = Buffer.from(file.base64, 'base64').toString('utf8').replaceAll('\u00a0', ' ')
  // Three months of the first package; the second one begins in April.
  expect(text).toMatch(/TP1 +37 200,00 €\s+Yhteensä +37 200,00 €/)
})
