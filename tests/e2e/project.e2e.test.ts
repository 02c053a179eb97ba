import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import type { PageOptions } from './guarded-page.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

const slugs = [
  'overview',
  'basics',
  'applicant',
  'texts',
  'funding',
  'area',
  'indicators',
  'equality',
  'sustainability',
] as const

/** Waits for what the screen or the database comes to; a machine under load may need a while. */
const poll = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000 })

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

async function projectId(code: string): Promise<string> {
  const found = (await (await app.client()).project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

const detailOf = async (code: string) => (await app.client()).project.get({ id: await projectId(code) })

async function open(code: string, slug: (typeof slugs)[number], options: PageOptions = {}): Promise<Page> {
  const page = await app.newPage({ ...options, path: `/projects/${await projectId(code)}/${slug}` })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Types over what the field holds and leaves it, as a person does. */
async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await field.press('Tab')
}

async function settled(page: Page): Promise<void> {
  await page.getByText('Kaikki tallennettu').waitFor()
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Kumoa/ }).click()
}

describe('every section', () => {
  it.each([
    ['light', 1440],
    ['dark', 400],
  ] as const)('has nothing that axe-core finds, %s and %i pixels wide', async (colorScheme, width) => {
    const id = await projectId('A79101')
    const page = await open('A79101', 'overview', { colorScheme, width })
    for (const slug of slugs) {
      await page.evaluate((hash) => location.assign(hash), `#/projects/${id}/${slug}`)
      await page.locator(`[data-section="${slug}"]`).waitFor()
      expect([slug, await axeFindings(page)]).toEqual([slug, []])
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([slug, overflow]).toEqual([slug, 0])
    }
  })
})

describe('a field', () => {
  it('saves a line of text when it is left, shows it after a reload and gives it back by undo', async () => {
    const page = await open('A79101', 'basics')
    const before = (await detailOf('A79101')).fields.name
    const field = page.getByLabel('Hankkeen nimi')
    await write(field, 'Perustajakoulu – jatko')
    await settled(page)
    expect((await detailOf('A79101')).fields.name).toBe('Perustajakoulu – jatko')
    await page.reload()
    await poll(() => field.inputValue()).toBe('Perustajakoulu – jatko')
    await undo(page)
    await poll(() => field.inputValue()).toBe(before)
    expect((await detailOf('A79101')).fields.name).toBe(before)
  })

  it('takes a day as Finns write it, and refuses one that does not exist in place', async () => {
    const page = await open('A79101', 'basics')
    const field = page.getByLabel('Päättyy')
    await write(field, '31.2.2019')
    await page.getByText('Tätä päivää ei ole kalenterissa.').waitFor()
    expect(await field.inputValue()).toBe('31.2.2019')
    await page.getByRole('link', { name: 'Alue' }).click()
    await page.getByRole('heading', { level: 1, name: 'Alue' }).waitFor()
    await page.getByRole('link', { name: 'Perustiedot' }).click()
    expect(await field.inputValue()).toBe('31.2.2019')
    await write(field, '28.2.2019')
    await settled(page)
    expect((await detailOf('A79101')).fields.periodEnd).toBe('2019-02-28')
  })

  it('changes number and name of an objective in one step, from the suggestions or by hand', async () => {
    const page = await open('A79101', 'basics')
    const field = page.getByRole('combobox', { name: 'Erityistavoite' })
    await field.fill('2.1')
    await page.getByRole('option', { name: /^2\.1\. Pk-yritysten kasvun/ }).click()
    await settled(page)
    expect((await detailOf('A79101')).fields).toMatchObject({
      objectiveCode: '2.1',
      objectiveName: 'Pk-yritysten kasvun ja kansainvälistymisen edistäminen',
    })
    await write(field, '7.1. Jokin muu tavoite')
    await page.getByText('Tämän numeron erityistavoite kuuluu rahastoon ESR.').waitFor()
    expect((await detailOf('A79101')).fields.objectiveName).toBe('Jokin muu tavoite')
    await undo(page)
    await undo(page)
    await poll(() => field.inputValue()).toBe('1.1. Uuden liiketoiminnan luominen')
  })

  it('takes money with grouped thousands, and asks about a sum that can be read in two ways', async () => {
    const page = await open('A79102', 'funding')
    const field = page.getByLabel('Toteutunut julkinen rahoitus yhteensä')
    await write(field, '1.234')
    await page.getByText(/Tämän voi lukea kahdella tavalla/).waitFor()
    expect(await field.inputValue()).toBe('1.234')
    await write(field, '123 456,78 €')
    await settled(page)
    expect((await detailOf('A79102')).fields.realisedPublicCents).toBe(12_345_678)
    await page.getByRole('row', { name: /Julkinen rahoitus yhteensä.*123\s456,78/ }).waitFor()
  })

  it('keeps a long text to the byte, hostile or not, and only shows it', async () => {
    const page = await open('A79102', 'texts')
    const hostile =
      '<img src=x onerror="document.title=\'x\'">\n<script>alert(1)</script>\n\n\u202Eoikealta\u202C  kaksi  väliä \n- שלום\n'
    const text = hostile + 'ä'.repeat(100_000)
    const field = page.getByLabel('Suunnitelman mukainen tiivistelmä toteutuksesta')
    await field.fill(text)
    await field.press('Control+Enter')
    await settled(page)
    expect((await detailOf('A79102')).fields.summaryPlan).toBe(text)
    await page.reload()
    await poll(() => field.inputValue()).toBe(text)
    await page.getByText(`${(text.length / 1000).toFixed(3).replace('.', '\u00A0')} merkkiä`).waitFor()
    expect(await page.title()).toBe('Tiivistelmä ja kohderyhmät – Hankekirja')
    await undo(page)
    await poll(async () => (await field.inputValue()).length).toBeLessThan(20_000)
  })

  it('shows both values when someone else changed the same field, and writes over nothing', async () => {
    const page = await open('A79102', 'applicant')
    const field = page.getByLabel('Yhteyshenkilön asema hakijaorganisaatiossa')
    await field.fill('kehityspäällikkö')
    const { id, version } = await detailOf('A79102')
    const client = await app.client()
    await client.project.update({ id, version, patch: { contactPosition: 'talouspäällikkö' } })
    await field.press('Tab')
    await page.getByText('Tallennettu: talouspäällikkö').waitFor()
    expect((await detailOf('A79102')).fields.contactPosition).toBe('talouspäällikkö')
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Käytä minun' }).click()
    await settled(page)
    expect((await detailOf('A79102')).fields.contactPosition).toBe('kehityspäällikkö')
  })

  it('lets another field of the row change meanwhile', async () => {
    const page = await open('A79103', 'applicant')
    const field = page.getByLabel('Yhteyshenkilön puhelinnumero')
    await field.fill('040 000 0001')
    const { id, version } = await detailOf('A79103')
    await (await app.client()).project.update({ id, version, patch: { contactPosition: 'johtaja' } })
    await field.press('Tab')
    await settled(page)
    expect((await detailOf('A79103')).fields).toMatchObject({
      contactPhone: '040 000 0001',
      contactPosition: 'johtaja',
    })
  })

  it('remarks on a business identity code with a wrong check digit and saves it all the same', async () => {
    const page = await open('A79103', 'applicant')
    const field = page.getByLabel('Y-tunnus', { exact: true })
    await write(field, '1234567-9')
    await page.getByText(/tarkistusnumero ei täsmää/).waitFor()
    await settled(page)
    expect((await detailOf('A79103')).fields.applicantBusinessId).toBe('1234567-9')
    await undo(page)
  })
})

describe('the final summary', () => {
  it('is left out after asking, and undo brings its text back', async () => {
    const page = await open('A79101', 'texts')
    const before = (await detailOf('A79101')).fields.finalSummary
    expect(before?.length).toBeGreaterThan(100)
    const tick = page.getByLabel('Loppuraportin tiivistelmä tulostetaan lomakkeelle (kohta 9)')
    await tick.click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Peruuta' }).last().click()
    expect(await tick.isChecked()).toBe(true)
    await tick.click()
    await page.getByRole('button', { name: 'Jätä pois' }).click()
    await page.getByText('Kohtaa 9 ei tulosteta.').waitFor()
    expect((await detailOf('A79101')).fields.finalSummary).toBeNull()
    await undo(page)
    await poll(() => page.getByLabel('Loppuraportin tiivistelmä', { exact: true }).inputValue()).toBe(before)
  })
})

describe('lists', () => {
  it('takes several places at once, keeps their order and moves them by keyboard', async () => {
    const page = await open('A79102', 'area')
    const { id, version } = await detailOf('A79102')
    await (await app.client()).project.setAreas({ id, version, kind: 'municipality', names: ['Imatra'] })
    await page.reload()
    const input = page.getByRole('combobox', { name: 'Lisää kunta' })
    await input.fill('Lemi, Taipalsaari, Imatra')
    await input.press('Enter')
    const names = async () => (await detailOf('A79102')).areas.municipality
    await poll(names).toEqual(['Imatra', 'Lemi', 'Taipalsaari'])
    await page.getByRole('button', { name: 'Siirrä ylemmäs: Taipalsaari' }).focus()
    await page.keyboard.press('Enter')
    await poll(names).toEqual(['Imatra', 'Taipalsaari', 'Lemi'])
    await poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Siirrä ylemmäs: Taipalsaari',
    )
    await page.getByRole('button', { name: 'Poista: Imatra' }).click()
    await poll(names).toEqual(['Taipalsaari', 'Lemi'])
    await undo(page)
    await poll(names).toEqual(['Imatra', 'Taipalsaari', 'Lemi'])
    await page.getByText('Imatra', { exact: true }).waitFor()
  })

  it('adds, changes, orders and removes co-implementers; two cells left quickly are both kept', async () => {
    const page = await open('S29104', 'applicant')
    const { id, version } = await detailOf('S29104')
    await (await app.client()).project.setCoImplementers({ id, version, rows: [] })
    await page.reload()
    const rows = async () => (await detailOf('S29104')).coImplementers.map((row) => `${row.name}|${row.businessId}`)
    for (const [name, businessId] of [
      ['Kuvitteellinen Oy', '1234567-1'],
      ['Keksitty kuntayhtymä, Esimerkin yksikkö', ''],
    ] as const) {
      await page.getByLabel('Uuden osatoteuttajan nimi').fill(name)
      await page.getByLabel('Uuden Y-tunnus').fill(businessId)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: `Poista: ${name}` }).waitFor()
    }
    await page.getByLabel('Osatoteuttajan 2 nimi').fill('Keksitty säätiö sr')
    await page.keyboard.press('Tab')
    await page.keyboard.type('7654321-2')
    await page.keyboard.press('Tab')
    await poll(rows).toEqual(['Kuvitteellinen Oy|1234567-1', 'Keksitty säätiö sr|7654321-2'])
    await page.getByRole('button', { name: 'Siirrä ylemmäs: Keksitty säätiö sr' }).click()
    await poll(rows).toEqual(['Keksitty säätiö sr|7654321-2', 'Kuvitteellinen Oy|1234567-1'])
    await write(page.getByLabel('Osatoteuttajan 1 nimi'), '')
    await page.getByText('Anna arvo.').waitFor()
    expect(await page.getByRole('button', { name: 'Poista: Kuvitteellinen Oy' }).isEnabled()).toBe(false)
    await page.getByRole('button', { name: 'Palauta tallennettu' }).click()
    await page.getByRole('button', { name: 'Poista: Kuvitteellinen Oy' }).click()
    await poll(rows).toEqual(['Keksitty säätiö sr|7654321-2'])
  })
})

describe('indicators', () => {
  it('takes counts as the form prints them and shows the share of the target', async () => {
    const page = await open('A79101', 'indicators')
    const first = page.getByRole('group', { name: /^7\.1 / })
    await write(first.getByLabel('Suunniteltu', { exact: true }), '40')
    await write(first.getByLabel('Toteutunut seurantatietojen mukaan', { exact: true }), '30,5')
    await settled(page)
    await first.getByText('30,50 / 40 (76 %)').waitFor()
    expect((await detailOf('A79101')).indicators[0]).toMatchObject({ planned: 4_000, realised: 3_050 })
    await write(first.getByLabel('Suunniteltu', { exact: true }), '40,5')
    await first.getByText('Liian monta desimaalia.').waitFor()
    await page.getByRole('button', { name: 'Palauta tallennettu' }).click()
  })

  it('adds one with its own heading, removes it and has it back by undo', async () => {
    const page = await open('A79101', 'indicators')
    await page.getByLabel('Oma otsikko').fill('7.3 Järjestettyjen työpajojen määrä')
    await page.keyboard.press('Enter')
    const card = page.getByRole('group', { name: '7.3 Järjestettyjen työpajojen määrä' })
    await write(card.getByLabel('Suunniteltu', { exact: true }), '12')
    await settled(page)
    await page.getByRole('button', { name: 'Poista: 7.3 Järjestettyjen työpajojen määrä' }).click()
    await poll(async () => (await detailOf('A79101')).indicators.length).toBe(2)
    await undo(page)
    await poll(() => card.getByLabel('Suunniteltu', { exact: true }).inputValue()).toBe('12')
  })
})

describe('horizontal principles', () => {
  it('changes an answer by the arrow keys and keeps its grounds', async () => {
    const row = (await detailOf('S29105')).equality[2]
    if (row === undefined) throw new Error('The third question is missing')
    await (await app.client()).project.updateEquality({ id: row.id, version: row.version, patch: { answer: 'no' } })
    const page = await open('S29105', 'equality')
    // The answer of the first is still on its way when the second, which takes it back, is given.
    await page.route('**/rpc/project/updateEquality', async (route) => {
      await page.waitForTimeout(400)
      await route.continue()
    })
    const question = page.getByRole('group', { name: /päätavoite/ })
    await question.getByRole('radio', { name: 'Kyllä' }).check()
    await page.keyboard.press('ArrowRight')
    await settled(page)
    await poll(async () => (await detailOf('S29105')).equality[2]?.answer).toBe('no')
    await write(question.getByLabel('Perustelu'), 'Päätavoite on työssä jaksaminen.')
    await settled(page)
    await poll(async () => (await detailOf('S29105')).equality[2]?.comment).toBe('Päätavoite on työssä jaksaminen.')
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  it('fills scores like a spreadsheet: type, Enter, arrows', async () => {
    const page = await open('S29105', 'sustainability')
    await page.getByLabel('Luonnonvarojen käytön kestävyys: välitön vaikutus 0–10').focus()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('7')
    await page.keyboard.press('Enter')
    await page.keyboard.type('10')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('3')
    await page.keyboard.press('ArrowDown')
    await settled(page)
    const scores = (await detailOf('S29105')).sustainability
    expect([scores[0]?.direct, scores[1]?.direct, scores[1]?.indirect]).toEqual([7, 10, 3])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Kasvillisuus, eliöt ja luonnon monimuotoisuus: välillinen vaikutus 0–10',
    )
    await page.keyboard.type('11')
    await page.keyboard.press('ArrowDown')
    await page.getByText('Luku on liian suuri tai liian pieni.').waitFor()
    await page.getByRole('button', { name: 'Palauta tallennettu' }).click()
  })
})

describe('the overview', () => {
  it('names what is missing and leads to it', async () => {
    const client = await app.client()
    const { id, version } = await client.project.create({ code: 'S29999', name: 'Vajaa hanke', fund: 'ESR' })
    await client.project.update({
      id,
      version,
      patch: { plannedPublicCents: 10_000_00, realisedPublicCents: 2_500_00 },
    })
    const page = await open('S29999', 'overview')
    await page.getByText('Suunnitellusta on toteutunut 25 %.').waitFor()
    await page.getByRole('link', { name: 'Vastuuviranomainen' }).click()
    await page.getByRole('heading', { level: 1, name: 'Perustiedot' }).waitFor()
  })

  it('shows what an imported file said where it could not be read, there and at the field', async () => {
    const client = await app.client()
    const { base64 } = await client.report.render({
      projectId: await projectId('A79103'),
      formId: 'rakennerahasto-kuvaus-2014',
      language: 'fi',
      format: 'txt',
    })
    const text = Buffer.from(base64, 'base64').toString('utf8')
    const broken = text
      .replace(/Hankekoodi: \S+/, 'Hankekoodi: A79888')
      .replace(/(Suunniteltu julkinen rahoitus yhteensä:).*/, '$1 noin 300 tonnia')
    const files = [{ name: 'rikki.txt', base64: Buffer.from(broken, 'utf8').toString('base64') }]
    expect((await client.description.commit({ files }))[0]?.outcome).toBe('created')
    const page = await open('A79888', 'overview')
    await page.getByText('noin 300 tonnia').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Suunniteltu julkinen rahoitus yhteensä' }).first().click()
    await page.getByText('Tuodussa tiedostossa luki tässä: ”noin 300 tonnia”.', { exact: false }).waitFor()
    await write(page.getByLabel('Suunniteltu julkinen rahoitus yhteensä'), '300 000')
    await poll(async () => (await detailOf('A79888')).unreadable).toEqual({})
    await page.getByText('noin 300 tonnia').waitFor({ state: 'detached' })
  })

  it('removes the project after asking, and undo brings back all of it', async () => {
    const before = await detailOf('S29106')
    const page = await open('S29106', 'overview')
    await page.getByRole('button', { name: 'Poista hanke' }).click()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('dialog').getByRole('button', { name: 'Poista hanke' }).click()
    await page.getByRole('grid', { name: 'Hankkeet' }).waitFor()
    const codes = async () => (await (await app.client()).project.list()).map((project) => project.code)
    expect(await codes()).not.toContain('S29106')
    await undo(page)
    await poll(codes).toContain('S29106')
    const after = await detailOf('S29106')
    expect(after.fields).toEqual(before.fields)
    expect(after.sustainability.map(({ direct, indirect, comment }) => [direct, indirect, comment])).toEqual(
      before.sustainability.map(({ direct, indirect, comment }) => [direct, indirect, comment]),
    )
  })
})
