import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import { clientOf, writtenStatus } from '#tests/support/locked-report.ts'

const root = join(import.meta.dirname, '..', '..')
let workspace: string
let reportId: string

/** The command line as it is typed, in a process of its own. */
function cli(...args: string[]) {
  const command = [join(root, 'loopback', 'main.ts'), ...args, '--workspace', workspace]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const asked = ['lock', 'VN/1/2026', '--form', 'stm-tilannekatsaus', '--period', '2026-03-01..2026-03-31'] as const

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'hankekirja-cli-lock-'))
  const test = await startTestCore({ workspaceDir: workspace })
  ;({ reportId } = await writtenStatus(test))
  const { sections } = await clientOf(test).report.get({ id: reportId })
  const place = { reportId, section: sections[0]?.key ?? '', version: sections[0]?.version ?? null }
  await clientOf(test).report.setSection({ ...place, isReady: false })
  await test.core.close()
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

describe('the command lock', { timeout: 120_000 }, () => {
  it('tells what is missing and locks nothing, then locks, once, and prints the same bytes for ever', () => {
    const open = cli(...asked)
    expect([open.status, open.stdout]).toEqual([1, ''])
    expect(open.stderr).toContain('is not marked as finished')
    expect(readdirSync(join(workspace, 'archive'))).toEqual([])

    const locked = cli(...asked, '--accept-lacks', '--day', '2026-04-02', '--json')
    expect(locked.status).toBe(0)
    const outcome = JSON.parse(locked.stdout)
    expect(outcome).toMatchObject({ reportId, blocking: [], snapshot: { formId: 'stm-tilannekatsaus' } })
    const [folder = ''] = readdirSync(join(workspace, 'archive'))
    const [pdf] = outcome.snapshot.files
    const kept = readFileSync(join(workspace, 'archive', folder, pdf.name))

    const again = cli(...asked)
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('locked')])
    const out = join(workspace, 'out.pdf')
    const rendered = cli(
      'render',
      'VN/1/2026',
      '--form',
      'stm-tilannekatsaus',
      '--period',
      '2026-03-01..2026-03-31',
      '--out',
      out,
    )
    expect(rendered.status).toBe(0)
    expect(readFileSync(out).equals(kept)).toBe(true)
  })

  it('has no counterpart that unlocks, and says so', () => {
    const unlocked = cli('unlock', 'VN/1/2026')
    expect([unlocked.status, unlocked.stdout]).toEqual([2, ''])
    expect(unlocked.stderr).toContain('There is no unlock')
  })

  it('needs a form, a day that is a day and a report that is there', () => {
    expect(cli('lock', 'VN/1/2026').status).toBe(2)
    expect(cli(...asked, '--day', 'huomenna').status).toBe(2)
    expect(cli('lock', 'VN/1/2026', '--form', 'stm-hankesuunnitelma').status).toBe(1)
  })
})
