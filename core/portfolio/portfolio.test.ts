import { setImmediate } from 'node:timers/promises'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { PortfolioFindings } from '#contract/index.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { projectFindings } from '../checks/project-findings.ts'
import { findings } from './findings.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

it('says of each project what its own screens say, and puts the deadlines of all in one order', async () => {
  await client().workspace.createSample()
  const on = '2018-06-30'
  const { projects, deadlines } = await client().portfolio.status({ on })
  expect(projects.map(({ code }) => code)).toEqual((await client().project.list()).map(({ code }) => code))
  for (const { id, approved, spent, claimed, decided, granted, paid, elapsed } of projects) {
    const { total, support, time } = await client().budget.status({ projectId: id, on })
    expect({ approved, spent }).toEqual({ approved: total.approved, spent: total.spent })
    expect({ granted, claimed, decided, paid }).toEqual(support)
    expect(elapsed === null).toBe(time === null)
  }
  const running = projects.find(({ code }) => code === 'A79101')
  expect(running?.spent).toBeGreaterThan(0)
  expect(running?.elapsed).toBeGreaterThan(5_000)
  const days = deadlines.map(({ deadline: { due } }) => due)
  expect(days).toEqual(days.toSorted())
  const own = await client().claim.deadlines({ projectId: running?.id ?? '' })
  expect(deadlines.filter(({ code }) => code === 'A79101').map(({ deadline }) => deadline)).toEqual(own)
})

it('has a project that knows nothing yet, without figures and without deadlines', async () => {
  await client().project.create({ code: 'A70990', name: 'Vasta alussa', fund: 'EAKR' })
  const { projects, deadlines } = await client().portfolio.status({ on: '2026-01-01' })
  expect(projects).toMatchObject([{ code: 'A70990', period: null, elapsed: null, granted: null, spent: 0, risks: 0 }])
  expect(deadlines).toEqual([])
})

async function allFindings(): Promise<PortfolioFindings[]> {
  const found: PortfolioFindings[] = []
  for await (const each of await client().portfolio.findings()) found.push(each)
  return found
}

it('tells of each project, one after another by code, the findings that its own screen shows and nobody has waived', async () => {
  await client().workspace.createSample()
  const projects = await client().project.list()
  const found = await allFindings()
  expect(found.map(({ projectId }) => projectId)).toEqual(projects.map(({ id }) => id))
  for (const { id: projectId } of projects) {
    const { findings: own, reports } = await client().check.project({ projectId })
    const of = (severity: string) => own.filter((each) => each.waiver === null && each.severity === severity)
    expect(found.find((each) => each.projectId === projectId)).toEqual({
      kind: 'checked',
      projectId,
      counts: { error: of('error').length, warning: of('warning').length, note: of('note').length },
      firstError: of('error')[0] ?? null,
      blockedReports: reports.filter(({ blocking }) => blocking.length > 0).length,
    })
    for (const { id: reportId, blocking } of reports)
      expect(blocking).toEqual((await client().archive.readiness({ reportId })).blocking)
  }
})

it('counts anew when something has changed, and what is waived no longer', async () => {
  const { id: projectId, version } = await client().project.create({
    code: 'A70990',
    name: 'Vasta alussa',
    fund: 'EAKR',
  })
  // Not the end of a month: something to be asked about.
  await client().project.update({
    id: projectId,
    version,
    patch: { periodStart: '2018-01-01', periodEnd: '2019-12-30' },
  })
  const before = await allFindings()
  expect(before).toMatchObject([{ kind: 'checked', projectId, counts: { error: expect.any(Number) } }])
  const [finding] = (await client().check.project({ projectId })).findings
  if (finding === undefined || before[0]?.kind !== 'checked') throw new Error('there is a finding')
  const { checkId, key, severity } = finding
  await client().check.waive({ projectId, reportId: null, checkId, key, reason: 'Sovittu', waivedBy: '' })
  const counts = { ...before[0].counts, [severity]: before[0].counts[severity] - 1 }
  expect(await allFindings()).toMatchObject([{ counts }])
  await client().history.undo()
  expect(await allFindings()).toEqual(before)
})

it('looks at a project once while nothing changes', async () => {
  const { id } = await client().project.create({ code: 'A70990', name: 'Vasta alussa', fund: 'EAKR' })
  const { context } = test.core
  const first = await projectFindings(context, id)
  expect(await projectFindings(context, id)).toBe(first)
  await client().project.create({ code: 'A70991', name: 'Toinen', fund: 'EAKR' })
  expect(await projectFindings(context, id)).not.toBe(first)
})

it('lets what a person asks for go before the next project', async () => {
  for (const code of ['A70990', 'A70991', 'A70992']) await client().project.create({ code, name: code, fund: 'EAKR' })
  const order: string[] = []
  const asked = (async () => {
    // As a call of the page comes: in a turn of its own.
    await setImmediate()
    await client().project.list()
    order.push('asked')
  })()
  for await (const { projectId } of await client().portfolio.findings()) order.push(projectId)
  await asked
  expect(order.indexOf('asked')).toBeLessThan(2)
})

it('ends when the caller does', async () => {
  for (const code of ['A70990', 'A70991', 'A70992']) await client().project.create({ code, name: code, fund: 'EAKR' })
  const stop = new AbortController()
  const reading = findings(test.core.context, stop.signal)
  expect((await reading.next()).done).toBe(false)
  stop.abort()
  await expect(reading.next()).rejects.toMatchObject({ name: 'AbortError' })
  expect((await reading.next()).done).toBe(true)
})
