import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const formId = 'rakennerahasto-kuvaus-2014'

/** A published text with a line spelled otherwise, a value nobody can read, unknown text and an unknown item. */
const odd = `Euroopan unioni Vipuvoimaa EU:lta

Euroopan aluekehitysrahaston (EAKR) rahoittaman hankkeen kuvaus

1 Hanke

Hankekoodi: A79999

Hankkeen nimi:Kuusipuron kehitys

Toimintalinja: 1. Pk-yritystoiminnan kilpailukyky

Erityistavoite: 1.1. Uuden liiketoiminnan luominen

Toiminnan tila: Toiminta päättynyt

Tuntematon rivi: jotakin

2 Hakijan perustiedot

Hakijan virallinen nimi: Kuusipuron Kehitys Oy

5 Projektin julkinen rahoitus, euroa

Myönnetty EU- ja valtion rahoitus: noin 100 000

Toteutunut EU- ja valtion rahoitus: 90000

7 Hakemusvaiheessa ilmoitettavat arviot hankekohtaisista seurantiedoista

7.1 Ennennäkemätön mittari

Suunniteltu: 4

7.2 Toinen ennennäkemätön

Suunniteltu: 5 kpl

8 Horisontaaliset periaatteet`

describe('a project', () => {
  let test: TestCore
  const client = () => createRouterClient(test.core.router, { context: test.core.context })
  const importText = async (text: string) => {
    const file = { name: 'kuvaus.txt', base64: Buffer.from(text).toString('base64') }
    const [result] = await client().description.commit({ files: [file] })
    return result
  }
  const textOf = async (projectId: string) => {
    const { base64 } = await client().report.render({ projectId, formId, language: 'fi', format: 'txt' })
    return Buffer.from(base64, 'base64').toString('utf8')
  }

  beforeEach(async () => {
    test = await startTestCore()
  })
  afterEach(() => test.end())

  it('is written as its file was, however odd, until a line is edited', async () => {
    const imported = await importText(odd)
    const id = imported?.projectId ?? ''
    expect(await textOf(id)).toBe(odd)
    const { version, unreadable } = await client().project.get({ id })
    expect(unreadable).toEqual({ grantedEuStateCents: 'noin 100 000', 'indicator.1.planned': '5 kpl' })
    await client().project.update({
      id,
      version,
      patch: { grantedEuStateCents: 10_000_000, name: 'Kuusipuron uusi kehitys' },
    })
    expect(await textOf(id)).toBe(
      odd
        .replace('rahoitus: noin 100 000', 'rahoitus: 100 000')
        .replace('nimi:Kuusipuron kehitys', 'nimi: Kuusipuron uusi kehitys'),
    )
    expect((await client().project.get({ id })).unreadable).toEqual({ 'indicator.1.planned': '5 kpl' })
  })

  it('gives its line back as the file had it when the edit is undone', async () => {
    const id = (await importText(odd))?.projectId ?? ''
    const { version } = await client().project.get({ id })
    await client().project.update({ id, version, patch: { grantedEuStateCents: 1 } })
    await client().history.undo()
    expect(await textOf(id)).toBe(odd)
    await client().history.redo()
    expect(await textOf(id)).toContain('Myönnetty EU- ja valtion rahoitus: 0')
  })

  it('prints a line that the file lacked once it has a value', async () => {
    const id = (await importText(odd))?.projectId ?? ''
    expect(await textOf(id)).not.toContain('Vastuuviranomainen')
    const { version } = await client().project.get({ id })
    await client().project.update({ id, version, patch: { authority: 'Uudenmaan liitto' } })
    expect(await textOf(id)).toContain('\n\nVastuuviranomainen: Uudenmaan liitto\n\n')
  })

  it('keeps the later items of section 7 with their own text when an earlier one is removed', async () => {
    const id = (await importText(odd))?.projectId ?? ''
    const [first] = (await client().project.get({ id })).indicators
    await client().project.removeIndicator({ id: first?.id ?? '', version: first?.version ?? 0 })
    const text = await textOf(id)
    expect(text).not.toContain('7.1 Ennennäkemätön mittari')
    expect(text).toContain('7.2 Toinen ennennäkemätön\n\nSuunniteltu: 5 kpl\n\n8 Horisontaaliset')
  })

  it('keeps free text to the byte, whatever is typed', async () => {
    const { id, version } = await client().project.create({ code: 'S29999', name: 'Koe', fund: 'ESR' })
    const summaryPlan = '  alku\n\n\n- rivi <script>alert(1)</script>\n4 Hankkeen kohderyhmät\n\tloppu  '
    await client().project.update({ id, version, patch: { summaryPlan } })
    expect((await client().project.get({ id })).fields.summaryPlan).toBe(summaryPlan)
    expect(await textOf(id)).toContain(`toteutuksesta\n\n${summaryPlan}\n\n4 Hankkeen`)
  })

  it('keeps the order of its lists and refuses a list made from an old state', async () => {
    const { id, version } = await client().project.create({ code: 'S29999', name: 'Koe', fund: 'ESR' })
    const names = ['Taivalkoski', 'Kuusamo', 'Pudasjärvi']
    await client().project.setAreas({ id, version, kind: 'municipality', names })
    expect((await client().project.get({ id })).areas.municipality).toEqual(names)
    await expect(client().project.setAreas({ id, version, kind: 'region', names: ['Kainuu'] })).rejects.toMatchObject({
      code: 'conflict',
    })
    expect((await client().project.get({ id })).areas.region).toEqual([])
  })

  it('comes back whole when its removal is undone', async () => {
    const id = (await importText(odd))?.projectId ?? ''
    const before = await client().project.get({ id })
    await client().project.remove({ id, version: before.version })
    expect(await client().project.list()).toEqual([])
    await client().history.undo()
    expect((await client().project.get({ id })).fields).toEqual(before.fields)
    expect(await textOf(id)).toBe(odd)
  })

  it('refuses a line end in a one-line field: it would become another line of the form', async () => {
    const { id, version } = await client().project.create({ code: 'S29999', name: 'Koe', fund: 'ESR' })
    await expect(client().project.update({ id, version, patch: { state: 'a\nb' } })).rejects.toMatchObject({
      code: 'invalid_input',
    })
  })
})
