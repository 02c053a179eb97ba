import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AnyForm } from '#templates/engine/form.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { clientOf, lockStatus, reopened, writtenStatus } from '#tests/support/locked-report.ts'

/** What the program's forms become in a later version of it; `null` = as they are. */
let laterForms: ((forms: readonly AnyForm[]) => readonly AnyForm[]) | null = null
vi.mock(import('#templates/forms.ts'), async (original) => {
  const { loadForms } = await original()
  return { loadForms: async () => laterForms?.(await loadForms()) ?? loadForms() }
})

/** Every form prints something else. */
const rewritten = (forms: readonly AnyForm[]): readonly AnyForm[] =>
  forms.map((form): AnyForm => ({
    ...form,
    edition: '2031',
    // oxlint-disable-next-line typescript/no-explicit-any -- each form's own input, which the changed form ignores
    build: (...given: [any, any]) => ({ ...form.build(...given), title: 'Kokonaan toinen lomake' }),
    plainText: () => new TextEncoder().encode('Kokonaan toinen lomake'),
  }))

let test: TestCore
let place: { projectId: string; reportId: string }
beforeEach(async () => {
  test = await startTestCore()
  place = await writtenStatus(test)
})
afterEach(async () => {
  laterForms = null
  await test.end()
})
const client = () => clientOf(test)
const formats = ['pdf', 'txt', 'xlsx', 'json'] as const

async function printed(format: (typeof formats)[number], reportId: string | undefined = place.reportId) {
  const { projectId } = place
  return client().report.render({ projectId, formId: 'stm-tilannekatsaus', language: 'fi', format, reportId })
}
const all = async () => Promise.all(formats.filter((each) => each !== 'xlsx').map((format) => printed(format)))

async function changeEverything(): Promise<void> {
  const { version } = await client().project.get({ id: place.projectId })
  const patch = { name: 'Toinen nimi', applicantName: 'Toinen hakija ry' }
  await client().project.update({ id: place.projectId, version, patch })
  test = await reopened(test, '9.9.9')
  laterForms = rewritten
}

describe('a locked report', () => {
  it('is printed to the byte as it was locked, whatever data, program and forms have become', async () => {
    const { snapshot } = await lockStatus(test, place.reportId)
    const before = await all()
    await changeEverything()
    expect(await all()).toEqual(before)
    const [folder = ''] = readdirSync(join(test.folder, 'archive'))
    const pdf = snapshot.files.find(({ role }) => role === 'pdf')
    const onDisk = readFileSync(join(test.folder, 'archive', folder, pdf?.name ?? ''))
    expect(Buffer.from(before[0]?.base64 ?? '', 'base64').equals(onDisk)).toBe(true)
    expect(before[0]?.name).toBe(pdf?.name)
  })

  it('would have been printed otherwise while it was open', async () => {
    const before = await printed('json')
    await changeEverything()
    expect(await printed('json')).not.toEqual(before)
  })

  it('is also what its form and period give without its name', async () => {
    await lockStatus(test, place.reportId)
    const period = { from: '2026-03-01', to: '2026-03-31' }
    const asked = { projectId: place.projectId, formId: 'stm-tilannekatsaus', language: 'fi', period } as const
    const file = await client().report.render({ ...asked, format: 'pdf' })
    expect(file).toEqual(await printed('pdf'))
  })

  it('is printed when the program has its form no more', async () => {
    await lockStatus(test, place.reportId)
    const before = await all()
    laterForms = (forms) => forms.filter(({ id }) => id !== 'stm-tilannekatsaus')
    expect(await all()).toEqual(before)
  })

  it('has the one language in which it was locked', async () => {
    await lockStatus(test, place.reportId)
    const { projectId, reportId } = place
    const asked = { projectId, formId: 'stm-tilannekatsaus', language: 'sv', format: 'pdf', reportId } as const
    await expect(client().report.render(asked)).rejects.toMatchObject({ code: 'template_unavailable' })
  })

  it('stays while its correction is printed from what is now', async () => {
    await lockStatus(test, place.reportId)
    const before = await printed('json')
    const next = await client().report.correct({ id: place.reportId })
    const { version } = await client().project.get({ id: place.projectId })
    await client().project.update({ id: place.projectId, version, patch: { name: 'Toinen nimi' } })
    expect(await printed('json')).toEqual(before)
    const text = Buffer.from((await printed('json', next.id)).base64, 'base64').toString('utf8')
    expect(text).toContain('Toinen nimi')
    expect(text).toContain('Keskus avattiin.')
  })
})
