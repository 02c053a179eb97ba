import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { readYear } from './year-input.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const yearOf = (year: number) => readYear(test.core.context.session.current().db, year)

it('has the money of the year, so that the years add up to the whole', async () => {
  const years = [await yearOf(2016), await yearOf(2017), await yearOf(2018), await yearOf(2019)]
  const ofProject = years.flatMap(({ projects }) => projects.filter(({ code }) => code === 'A79101'))
  const spent = ofProject.reduce((sum, project) => sum + project.spent, 0)
  const { id = '', spentTotal } = ofProject.at(-1) ?? {}
  const { total, support } = await client().budget.status({ projectId: id, on: '2019-12-31' })
  expect(spent).toBeGreaterThan(0)
  expect([spent, spentTotal]).toEqual([total.spent, total.spent])
  expect(ofProject.reduce((sum, { paid }) => sum + paid, 0)).toBe(support.paid)
  expect(ofProject.reduce((sum, { claimsSent }) => sum + claimsSent, 0)).toBeGreaterThan(0)
})

it('counts an organisation once over all projects, and has only projects that the year touches', async () => {
  const { projects, attendance, deadlines, organisation } = await yearOf(2026)
  expect(projects.map(({ code }) => code)).toEqual(['287401', 'VN/1201/2024'])
  expect(organisation).not.toBe('')
  expect(attendance.organisations).toBeLessThanOrEqual(attendance.attendances)
  expect(deadlines.length).toBeGreaterThan(0)
  expect(deadlines.every(({ due }) => due.startsWith('2027-'))).toBe(true)
  expect((await yearOf(1999)).projects).toEqual([])
})
