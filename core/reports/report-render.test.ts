import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const formId = 'stm-tilannekatsaus'
let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'VN/1/2026', name: 'Polut', fund: 'VALTIO' })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function report(month: string | null, text: string): Promise<string> {
  const period = month === null ? null : { start: `${month}-01`, end: `${month}-28` }
  const { id } = await client().report.create({
    projectId,
    formId,
    kind: 'other',
    period,
    language: 'fi',
    copyFrom: null,
  })
  const written = { summary: text, next: 'Jatketaan.', decisions: 'Ei päätettävää.' }
  for (const [section, words] of Object.entries(written)) {
    const blocks = [{ kind: 'paragraph' as const, runs: [{ text: words }] }]
    await client().report.saveSection({ reportId: id, section, version: null, blocks })
  }
  return id
}
async function printed(asked: { reportId?: string; period?: { from: string; to: string } }) {
  const file = await client().report.render({ projectId, formId, language: 'fi', format: 'txt', ...asked })
  return { name: file.name, text: Buffer.from(file.base64, 'base64').toString('utf8') }
}

it('prints the texts of the report of the period, of the one that is asked for, or of the newest', async () => {
  const january = await report('2026-01', 'Tammikuun katsaus.')
  await report('2026-02', 'Helmikuun katsaus.')
  const of = (month: string) => printed({ period: { from: `${month}-03`, to: `${month}-20` } })
  expect((await of('2026-01')).text).toContain('Tammikuun katsaus.')
  expect((await of('2026-02')).text).toContain('Helmikuun katsaus.')
  expect((await of('2026-03')).text).not.toContain('katsaus.')
  expect((await printed({})).text).toContain('Helmikuun katsaus.')
  const asked = await printed({ reportId: january })
  expect(asked.text).toContain('Tammikuun katsaus.')
  expect(asked.name).toBe('VN_1_2026-stm-tilannekatsaus-2026-01-01-2026-01-31.txt')
})

it('prints the correction in place of what it corrects, and still the old one when it is asked for', async () => {
  const id = await report('2026-01', 'Ensimmäinen versio.')
  const { version } = await client().report.get({ id })
  await client().archive.lock({ id, version, day: '2026-02-02', acceptLacks: true })
  const next = await client().report.correct({ id })
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Korjattu versio.' }] }]
  await client().report.saveSection({ reportId: next.id, section: 'summary', version: 1, blocks })
  expect((await printed({ period: { from: '2026-01-01', to: '2026-01-31' } })).text).toContain('Korjattu versio.')
  expect((await printed({ reportId: id })).text).toContain('Ensimmäinen versio.')
})

it('takes a text that is about no month for every month that has none of its own', async () => {
  await report(null, 'Aina sama.')
  await report('2026-02', 'Helmikuun oma.')
  expect((await printed({ period: { from: '2026-05-01', to: '2026-05-31' } })).text).toContain('Aina sama.')
  expect((await printed({ period: { from: '2026-02-01', to: '2026-02-28' } })).text).toContain('Helmikuun oma.')
})

it('prints no report of another project', async () => {
  const id = await report('2026-01', 'Oma.')
  const other = await client().project.create({ code: 'VN/2/2026', name: 'Muut', fund: 'VALTIO' })
  const asked = { projectId: other.id, formId, language: 'fi', format: 'txt', reportId: id } as const
  await expect(client().report.render(asked)).rejects.toMatchObject({ code: 'not_found' })
})
