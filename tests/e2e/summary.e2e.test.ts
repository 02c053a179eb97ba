import { afterAll, beforeAll, expect, it } from 'vitest'
import { axeFindings } from './axe.ts'
import { startApp } from './harness.ts'
import type { TestApp } from './harness.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ sample: true })
})
afterAll(() => app.close())

it('takes the summary of a final report over into the description, with both in sight, and back by undo', async () => {
  const client = await app.client()
  const projectId = (await client.project.list()).find(({ code }) => code === 'A79101')?.id ?? ''
  const before = (await client.project.get({ id: projectId })).fields.finalSummary ?? ''
  const reports = await client.report.list({ projectId })
  const reportId = reports.find(({ formId }) => formId === 'rakennerahasto-loppuraportti')?.id ?? ''
  const { offered } = await client.report.summary({ reportId })
  const page = await app.newPage({ path: `/projects/${projectId}/reports/${reportId}/summary` })
  await page.getByRole('button', { name: 'Vie tiivistelmä hankekuvaukseen' }).click()
  const dialog = page.getByRole('dialog', { name: 'Viedäänkö tiivistelmä hankekuvaukseen?' })
  await dialog.getByRole('region', { name: 'Hankekuvauksessa nyt' }).waitFor()
  expect(await dialog.getByRole('region', { name: 'Hankekuvauksessa nyt' }).textContent()).toBe(before)
  expect(await dialog.getByRole('region', { name: 'Tästä raportista' }).textContent()).toBe(offered)
  expect(await axeFindings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Korvaa hankekuvauksen tiivistelmä' }).click()
  await page.getByText('Tiivistelmä on hankekuvauksessa.').waitFor()
  expect((await client.project.get({ id: projectId })).fields.finalSummary).toBe(offered)
  await page.getByRole('button', { name: 'Vie tiivistelmä hankekuvaukseen' }).click()
  await dialog.getByText('Hankekuvauksessa on jo sama teksti.').waitFor()
  await dialog.getByRole('button', { name: 'Sulje', exact: true }).last().click()
  await client.history.undo()
  expect((await client.project.get({ id: projectId })).fields.finalSummary).toBe(before)
})
