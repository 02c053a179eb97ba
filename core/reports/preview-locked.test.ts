import { expect, it } from 'vitest'
import type { PreviewEvent } from '#contract/index.ts'
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
  const events: PreviewEvent[] = []
  for await (const event of stream) events.push(event)
  expect(events[0]).toMatchObject({ kind: 'whole', pdf: base64 })
  await test.end()
})
