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

it('has five people, one of whom is overbooked', async () => {
  const people = await client().people.list()
  expect(people.map(({ name, over }) => [name, over.length])).toEqual([
    ['Anna Virtanen', 0],
    ['Juhani Mäkinen', 0],
    ['Leena Heikkinen', 0],
    ['Mikko Nieminen', 1],
    ['Päivi Koskinen', 0],
  ])
})

it('shows a project with a leap day left out, and hours in two projects at least', async () => {
  const projects = await client().project.list()
  const found = await Promise.all(projects.map(({ id }) => client().people.staffing({ projectId: id })))
  expect(found.flatMap(({ gaps }) => gaps.map(({ days }) => days.start))).toEqual(['2020-02-29'])
  expect(found.filter(({ total }) => total.hours > 0).length).toBeGreaterThan(2)
})
