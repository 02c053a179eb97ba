import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
let projectId: string
let reportId: string
let section: string
beforeAll(async () => {
  app = await startApp({ sample: true })
  const client = await app.client()
  const project = (await client.project.list()).find(({ code }) => code === '287401')
  if (project === undefined) throw new Error('The sample has a rural project')
  projectId = project.id
  const form = {
    formId: 'maaseutu-loppuraportti',
    kind: 'final',
    period: null,
    language: 'fi',
    copyFrom: null,
  } as const
  const known = (await client.report.list({ projectId })).find(
    ({ formId, kind }) => formId === form.formId && kind === 'final',
  )
  reportId = known?.id ?? (await client.report.create({ ...form, projectId })).id
  section = (await client.report.get({ id: reportId })).sections[1]?.key ?? ''
})
afterAll(() => app.close())

async function write(text: string): Promise<void> {
  const client = await app.client()
  const { sections } = await client.report.get({ id: reportId })
  const version = sections.find(({ key }) => key === section)?.version ?? null
  const blocks = ['Hanke eteni hyvin.', text].map((each) => ({ kind: 'paragraph' as const, runs: [{ text: each }] }))
  await client.report.saveSection({ reportId, section, version, blocks })
}

const broken = 'Rahoitus oli 61 4888,25€ kaikkiaan.'
const sentence = /Rahamäärästä ”61 4888,25€” ei saa selvää/
const findingIn = (page: Page) => page.getByRole('listitem', { name: sentence })

describe('the findings of a project', () => {
  it('stand on the overview and in an area of their own, which axe-core has nothing against', async () => {
    await write(broken)
    const overview = await app.newPage({ path: `/projects/${projectId}/overview` })
    await overview.getByText('Raportin pysäyttäisi').waitFor()
    await overview.getByText(sentence).waitFor()
    // The description of this fund's projects states no public funding; the decision does.
    await overview.getByText('Rahoituspäätöksen ja maksatushakemusten mukaan.').waitFor()
    await overview.getByRole('link', { name: 'Avaa tarkistukset' }).click()
    await findingIn(overview).waitFor()
    for (const look of [{ colorScheme: 'dark' as const }, { width: 390, height: 800 }]) {
      const page = await app.newPage({ path: `/projects/${projectId}/checks`, ...look })
      await findingIn(page).waitFor()
      expect(await axeFindings(page)).toEqual([])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow).toBe(0)
    }
  }, 60_000)

  it('do not say on the overview that nothing stops a report that the lock would refuse', async () => {
    const client = await app.client()
    const { id } = await client.project.create({ code: 'VN/12/2026', name: 'Alussa', fund: 'VALTIO' })
    const overview = await app.newPage({ path: `/projects/${id}/overview` })
    await overview.getByText('Mikään ei pysäyttäisi raporttia.').waitFor()
    const form = { formId: 'stm-tilannekatsaus', kind: 'other', language: 'fi', copyFrom: null } as const
    const period = { start: '2026-03-01', end: '2026-03-31' }
    const begun = await client.report.create({ ...form, projectId: id, period })
    const { blocking } = await client.archive.readiness({ reportId: begun.id })
    await overview.getByText('Raportin pysäyttäisi').waitFor()
    await overview.getByRole('link', { name: new RegExp(`: ${blocking.length} pakollis`) }).click()
    await overview.getByRole('textbox', { name: /^Luvun .* teksti$/ }).waitFor()
    expect(overview.url()).toContain(begun.id)
  }, 60_000)

  it('are waived with a reason, folded away, and count again when the waiver is taken back', async () => {
    await write(broken)
    const page = await app.newPage({ path: `/projects/${projectId}/checks` })
    await findingIn(page)
      .getByRole('button', { name: /^Kuittaa:/ })
      .click()
    const reason = page.getByLabel('Miksi tämä saa olla näin?')
    await page.getByRole('button', { name: 'Kuittaa', exact: true }).click()
    await page.getByText('Kirjoita perustelu').waitFor()
    await reason.fill('Luku on rahoittajan kirjeestä')
    await reason.press('Enter')
    await page.getByRole('button', { name: 'Kuitatut (1)' }).click()
    await findingIn(page)
      .getByText(/Luku on rahoittajan kirjeestä/)
      .waitFor()
    expect(await axeFindings(page)).toEqual([])
    await findingIn(page)
      .getByRole('button', { name: /^Poista kuittaus:/ })
      .click()
    await page.getByRole('button', { name: 'Kuitatut (1)' }).waitFor({ state: 'detached' })
    await findingIn(page)
      .getByRole('button', { name: /^Kuittaa:/ })
      .waitFor()
  }, 60_000)

  it('lead to the words in the text, and go by themselves when the text is mended', async () => {
    await write(broken)
    const page = await app.newPage({ path: `/projects/${projectId}/reports/${reportId}`, width: 1440, height: 900 })
    await findingIn(page)
      .getByRole('link', { name: /^Siirry kohtaan:/ })
      .click()
    await expect.poll(() => page.evaluate(() => window.getSelection()?.toString())).toBe('61 4888,25€')
    await page.keyboard.type('614 888,25 €')
    await findingIn(page).waitFor({ state: 'detached' })
    const client = await app.client()
    const { sections } = await client.report.get({ id: reportId })
    expect(JSON.stringify(sections.find(({ key }) => key === section)?.blocks)).toContain('614 888,25 € kaikkiaan')
  }, 60_000)

  it('lead to the report’s settings where the signatories are, from the checks and from the lock', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/checks` })
    const form = await app.client().then((client) => client.report.get({ id: reportId }))
    expect(form.settings.signatories).toEqual([])
    await page
      .getByRole('listitem', { name: /Raportilla ei ole allekirjoittajaa/ })
      .getByRole('link', { name: /^Siirry kohtaan:/ })
      .click()
    const settings = page.getByRole('dialog', { name: 'Raportin tiedot' })
    const group = settings.getByRole('group', { name: 'Allekirjoittajat' })
    await expect.poll(() => group.getAttribute('data-arrived')).toBe('')
    const add = group.getByRole('button')
    await expect.poll(() => add.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await settings.waitFor({ state: 'detached' })
    expect(await page.getByText('Kohtaa, johon linkki johti, ei ole enää').count()).toBe(0)
    await page.getByRole('button', { name: 'Lukitse', exact: true }).click()
    const lock = page.getByRole('dialog', { name: 'Lukitse raportti' })
    await lock.getByRole('link', { name: /^Siirry kohtaan: .*(P|p)äivä/ }).click()
    await expect.poll(() => settings.locator('[data-field="signedOn"]').getAttribute('data-arrived')).toBe('')
  }, 60_000)

  it('lead to the area where a row is mended', async () => {
    const page = await app.newPage({ path: `/projects/${projectId}/checks` })
    const late = page.getByRole('listitem', { name: /Seuraava maksatushakemus olisi pitänyt lähettää/ })
    await late.getByRole('link', { name: /^Siirry kohtaan:/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Maksatus' }).waitFor()
    const deadline = page.getByRole('row', { name: /Seuraava maksatushakemus/ }).first()
    await expect.poll(() => deadline.getAttribute('data-arrived')).toBe('')
  }, 60_000)

  it('lead from one finding to each of the empty sections of a report just begun', async () => {
    const client = await app.client()
    const made = await client.project.create({ code: '245817', name: 'Uusi hanke', fund: 'EAFRD' })
    const report = { formId: 'maaseutu-loppuraportti', kind: 'final', period: null, language: 'fi' } as const
    const { id } = await client.report.create({ ...report, projectId: made.id, copyFrom: null })
    const { sections } = await client.report.get({ id })
    const [, second] = sections.filter(({ isOptional }) => !isOptional)
    if (second === undefined) throw new Error('the form requires several sections')
    const page = await app.newPage({ path: `/projects/${made.id}/checks` })
    const empty = page.getByRole('listitem', { name: /lomakkeen edellyttämää kohtaa on vielä tyhjinä/ })
    await empty.getByRole('link', { name: `Siirry kohtaan: ${second.number}`, exact: true }).click()
    await page.waitForURL((url) => url.href.includes(`/reports/${id}/${second.key}`))
    await page
      .getByRole('heading', { name: new RegExp(second.title) })
      .first()
      .waitFor()
  }, 60_000)
})
