import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bracketed, plainLength } from '#domain/narrative/plain-text.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { loadForms } from '#templates/forms.ts'

let test: TestCore
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function allReports() {
  const projects = await client().project.list()
  const lists = await Promise.all(projects.map(({ id }) => client().report.list({ projectId: id })))
  return lists.flat()
}

describe('the reports of the sample', () => {
  it('are of every form that people write texts for, in every state but the passing ones', async () => {
    const reports = await allReports()
    const forms = (await loadForms()).filter(({ narratives }) => narratives !== undefined).map(({ id }) => id)
    expect([...new Set(reports.map(({ formId }) => formId))].toSorted()).toEqual(forms.toSorted())
    const states = new Set(reports.map(({ state }) => state))
    for (const state of ['draft', 'sent', 'returned', 'accepted'] as const) expect(states, state).toContain(state)
    const corrected = reports.filter(({ state }) => state === 'returned')
    expect(corrected.every(({ nextId }) => reports.some(({ id }) => id === nextId))).toBe(true)
  })

  it('have a text in each section that the form asks for', async () => {
    for (const { id, formId } of await allReports()) {
      const { sections } = await client().report.get({ id })
      const empty = sections.filter(({ blocks, isOptional }) => !isOptional && blocks.length === 0)
      expect(
        empty.map(({ key }) => key),
        formId,
      ).toEqual([])
    }
  })

  it('print with all their figures and references, on real pages', async () => {
    for (const { id, projectId, formId, language } of await allReports()) {
      const asked = { projectId, formId, language, reportId: id }
      const text = await client().report.render({ ...asked, format: 'txt' })
      expect(
        Buffer.from(text.base64, 'base64')
          .toString('utf8')
          .match(/\[[a-z]\S*\]/giu),
        formId,
      ).toBeNull()
      const pdf = await client().report.render({ ...asked, format: 'pdf' })
      expect(Buffer.from(pdf.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
    }
  })

  it('keep to the funder’s limits', async () => {
    for (const { id, formId } of await allReports()) {
      const { sections } = await client().report.get({ id })
      for (const { key, limit, blocks } of sections) {
        if (limit === null) continue
        expect(plainLength(blocks, bracketed), `${formId} ${key}`).toBeLessThanOrEqual(limit)
      }
    }
  })
})
