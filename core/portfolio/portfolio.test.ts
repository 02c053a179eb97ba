import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

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
    expect({ approved, spent, claimed, decided }).toEqual({
      approved: total.approved,
      spent: total.spent,
      claimed: total.claimed,
      decided: total.decided,
    })
    expect({ granted, paid }).toEqual({ granted: support.granted, paid: support.paid })
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
