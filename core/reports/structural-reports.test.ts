import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
let projectId: string
beforeEach(async () => {
  test = await startTestCore()
  projectId = (await client().project.create({ code: 'S39042', name: 'Oppiverstas', fund: 'ESR+' })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

const period = { start: '2025-01-01', end: '2025-06-30' }

async function printed(formId: string, reportId?: string): Promise<string> {
  const asked = {
    projectId,
    formId,
    language: 'fi',
    format: 'txt',
    ...(reportId !== undefined && { reportId }),
  } as const
  const { base64 } = await client().report.render(asked)
  return Buffer.from(base64, 'base64')
    .toString('utf8')
    .replaceAll(/\s+([=-]{3,}\s+)?/g, ' ')
}

it('keeps a text for each work package of the plan and prints it under the package', async () => {
  const workPackage = {
    code: 'TP1',
    name: 'Kartoitus',
    owner: 'projektipäällikkö',
    startDay: null,
    endDay: null,
    description: 'Tarpeet kartoitetaan.',
  }
  const { ids } = await client().plan.add({ projectId, kind: 'workPackage', rows: [workPackage] })
  const { id } = await client().report.create({
    projectId,
    formId: 'rakennerahasto-seuranta',
    kind: 'interim',
    period,
    language: 'fi',
    copyFrom: null,
  })
  const { sections } = await client().report.get({ id })
  const section = sections.find(({ title }) => title === 'TP1 Kartoitus')
  expect(section).toMatchObject({ key: `package-${ids[0]}`, number: '1.1', isRenamable: true })
  expect(await printed('rakennerahasto-seuranta', id)).toContain('1.1 TP1 Kartoitus Tarpeet kartoitetaan.')
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'Kartoitettiin 52 yritystä.' }] }]
  await client().report.saveSection({ reportId: id, section: section?.key ?? '', version: null, blocks })
  const text = await printed('rakennerahasto-seuranta', id)
  expect(text).toMatch(/Euroopan unionin osarahoittama.*1\.1 TP1 Kartoitus Kartoitettiin 52 yritystä\./)
  expect(text).not.toContain('Tarpeet kartoitetaan.')
})

it('takes a report of the older fund for older rules, and prints each description for its own funds only', async () => {
  const older = await client().project.create({ code: 'S29108', name: 'Kulkija', fund: 'ESR' })
  const asked = { projectId: older.id, language: 'fi', format: 'txt' } as const
  const final = await client().report.render({ ...asked, formId: 'rakennerahasto-loppuraportti' })
  const text = Buffer.from(final.base64, 'base64').toString('utf8')
  expect(text).toContain('Vipuvoimaa EU:lta')
  expect(text).not.toContain('Perusoikeudet')
  await expect(client().report.render({ ...asked, formId: 'rakennerahasto-kuvaus-2021' })).rejects.toMatchObject({
    code: 'template_unavailable',
  })
  expect(await printed('rakennerahasto-kuvaus-2021')).toContain('Euroopan sosiaalirahasto plussan (ESR+)')
  expect(await printed('rakennerahasto-loppuraportti')).toContain('Perusoikeudet, yhdenvertaisuus ja esteettömyys')
})
