import { createRouterClient } from '@orpc/server'
import type { RouterClient } from '@orpc/server'
import type { CoreRouter } from '#core/router.ts'
import { startTestCore } from './core.ts'
import type { TestCore } from './core.ts'

/** A monthly status of an invented project with every text that it needs; tests lock it. */
export async function writtenStatus(test: TestCore) {
  const client = clientOf(test)
  const { id: projectId } = await client.project.create({ code: 'VN/1/2026', name: 'Polut', fund: 'VALTIO' })
  const period = { start: '2026-03-01', end: '2026-03-31' }
  const report = { projectId, formId: 'stm-tilannekatsaus', kind: 'other', language: 'fi', copyFrom: null } as const
  const { id: reportId } = await client.report.create({ ...report, period })
  for (const { key } of (await client.report.get({ id: reportId })).sections) {
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: `Keskus avattiin. (${key})` }] }]
    const { version } = await client.report.saveSection({ reportId, section: key, version: null, blocks })
    await client.report.setSection({ reportId, section: key, version, isReady: true })
  }
  return { projectId, reportId }
}

export const clientOf = ({ core }: TestCore): RouterClient<CoreRouter> =>
  createRouterClient(core.router, { context: core.context })

export async function lockStatus(test: TestCore, reportId: string) {
  const { version } = await clientOf(test).report.get({ id: reportId })
  return clientOf(test).archive.lock({ id: reportId, version, day: '2026-04-02' })
}

/** The same workspace in a program of another version. */
export async function reopened(test: TestCore, appVersion: string): Promise<TestCore> {
  await test.core.close()
  return startTestCore({ workspaceDir: test.folder, appVersion })
}
