import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startedApp } from '../testing/started-app.ts'

async function smoke(answer: unknown) {
  const app = await startedApp({ argv: ['--smoke=result.json'], smoke: () => Promise.resolve(answer) })
  return { log: app.log, result: JSON.parse(readFileSync(join(app.folder, 'result.json'), 'utf8')) as unknown }
}

describe('the self-check of a build', () => {
  it('writes what the page answered and ends with 0 when all is well', async () => {
    const page = { workspace: 'open', pageDrawn: true, projects: 0 }
    const { log, result } = await smoke(page)
    expect(result).toMatchObject({ ok: true, page, versions: { node: process.versions.node } })
    expect(log.at(-1)).toBe('exit 0')
  })

  it.each([
    ['the workspace could not be opened', { workspace: 'failed', pageDrawn: true }],
    ['the page drew nothing', { workspace: 'open', pageDrawn: false }],
    ['the page answered nothing', undefined],
  ])('ends with 1 when %s', async (_what, answer) => {
    const { log, result } = await smoke(answer)
    expect(result).toMatchObject({ ok: false })
    expect(log.at(-1)).toBe('exit 1')
  })

  it('writes why the script failed and ends with 1', async () => {
    const { log, result } = await smoke(Promise.reject(new Error('No port')))
    expect(result).toMatchObject({ ok: false, error: 'Error: No port' })
    expect(log.at(-1)).toBe('exit 1')
  })
})
