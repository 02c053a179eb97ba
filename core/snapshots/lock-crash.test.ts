import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import { clientOf, writtenStatus } from '#tests/support/locked-report.ts'

const child = join(import.meta.dirname, 'testing', 'lock-and-die.ts')

/** Locks in a process of its own, which is killed at the given step. Returns the step, `''` at the end. */
function lockUntil(folder: string, reportId: string, killAt: number): string {
  const run = spawnSync(process.execPath, [child, folder, reportId, String(killAt)], { encoding: 'utf8' })
  if (run.signal === 'SIGKILL') return run.stdout
  expect(run.stderr).toBe('')
  return ''
}

it('a program that is killed at any step of locking leaves the report open or locked, and no half snapshot', async () => {
  const source = await startTestCore()
  const { projectId, reportId } = await writtenStatus(source)
  await source.core.close()
  const outcomes: string[] = []
  for (const killAt of [1, 3, 6, 7, 8, 9, 10]) {
    const folder = `${source.folder}-${killAt}`
    cpSync(source.folder, folder, { recursive: true })
    const step = lockUntil(folder, reportId, killAt)
    const left = readdirSync(join(folder, 'archive')).length
    const test = await startTestCore({ workspaceDir: folder })
    try {
      const { state } = await clientOf(test).report.get({ id: reportId })
      const kept = await clientOf(test).archive.snapshots({ projectId })
      expect(kept).toHaveLength(state === 'locked' ? 1 : 0)
      expect(readdirSync(join(folder, 'archive'))).toHaveLength(kept.length)
      expect((await clientOf(test).workspace.verify()).checks.filter(({ ok }) => !ok)).toEqual([])
      outcomes.push(`${step.replace(/ VN.*?(?=[^-]*$)/, '')}: ${left} left, ${state}`)
    } finally {
      await test.end()
    }
  }
  rmSync(source.folder, { recursive: true, force: true })
  expect(outcomes.slice(-4)).toEqual([
    'before the folder gets its name: 1 left, draft',
    'the folder stands: 1 left, draft',
    'before the rows are kept: 1 left, draft',
    ': 1 left, locked',
  ])
}, 60_000)
