import { expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import { clientOf, lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

it('shows a locked report as it was locked, whatever the data have become', async () => {
  const test = await startTestCore()
  const { projectId, reportId } = await writtenStatus(test)
  await lockStatus(test, reportId)
  const client = clientOf(test)
  const { version } = await client.project.get({ id: projectId })
  await client.project.update({ id: projectId, version, patch: { name: 'Toinen nimi' } })
  const place = { projectId, formId: 'stm-tilannekatsaus', language: 'fi', format: 'pdf', reportId } as const
  const { base64 } = await client.report.render(place)
  const stream = await client.report.preview({ reportId, changed: null })
  const { value } = await stream.next()
  expect(value?.kind === 'whole' && value.pdf === base64).toBe(true)
  await test.end()
})
