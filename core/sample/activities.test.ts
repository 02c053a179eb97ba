import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

let test: TestCore
beforeAll(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
})
afterAll(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })

async function projectId(code: string): Promise<string> {
  const found = (await client().project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`The sample has no project ${code}`)
  return found.id
}

it('has rows that add up to what the description of a closed project says', async () => {
  const { rows } = await client().indicator.list({ projectId: await projectId('A79101') })
  expect(
    rows.map(({ cumulative, reported, genders, foundedByWomen, reportedWomen }) => ({
      same: cumulative === reported,
      women: [genders.women, foundedByWomen].includes(reportedWomen ?? -1),
    })),
  ).toEqual([
    { same: true, women: true },
    { same: true, women: true },
  ])
})

it('has a running project with one company more in its rows than in its description', async () => {
  const id = await projectId('S29105')
  const { rows } = await client().indicator.list({ projectId: id })
  expect(rows[0]).toMatchObject({ cumulative: 1_200, reported: 1_100 })
  const { total } = await client().projectEvent.list({ projectId: id })
  expect(total).toMatchObject({ attendances: 45, organisations: 13, companies: 12 })
  const { all, state } = await client().participant.search({ projectId: id, text: '', limit: 1 })
  expect([all, state]).toEqual([26, 'absent'])
})
