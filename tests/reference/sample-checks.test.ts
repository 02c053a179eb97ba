import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findingText } from '#domain/checks/finding-text.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
beforeAll(async () => {
  test = await startTestCore()
})
afterAll(() => test.end())

it('no sample project or report has an error in it', async () => {
  const client = createRouterClient(test.core.router, { context: test.core.context })
  await client.workspace.createSample()
  const errors: string[] = []
  const checked: string[] = []
  for (const { id, code } of await client.project.list()) {
    const { findings, reports } = await client.check.project({ projectId: id })
    checked.push(code, ...reports.map(({ formId }) => formId))
    for (const finding of findings.filter(({ severity }) => severity === 'error')) {
      errors.push(`${code} ${finding.checkId}: ${findingText(finding, 'fi')}`)
    }
  }
  expect(errors).toEqual([])
  expect(checked).toContain('maaseutu-loppuraportti')
}, 60_000)
