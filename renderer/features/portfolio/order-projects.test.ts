import { expect, it } from 'vitest'
import type { PortfolioFindings } from '#contract/index.ts'
import { orderProjects } from './order-projects.ts'

const checked = (projectId: string, error: number, warning = 0): PortfolioFindings => ({
  kind: 'checked',
  projectId,
  counts: { error, warning, note: 0 },
  firstError: null,
  blockedReports: 0,
})
const failed: PortfolioFindings = { kind: 'failed', projectId: 'f', error: { code: 'internal', data: {} } }
const projects = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }))
const findings = new Map(
  [checked('a', 0, 1), checked('b', 2), checked('d', 2, 3), checked('e', 0), failed].map((each) => [
    each.projectId,
    each,
  ]),
)

it('puts the projects with most errors first and those that are not checked yet last', () => {
  const order = orderProjects(projects, 'errors', findings).map(({ id }) => id)
  expect(order).toEqual(['f', 'd', 'b', 'a', 'e', 'c'])
})

it('leaves the order of the codes as it is', () => {
  expect(orderProjects(projects, 'code', findings)).toEqual(projects)
})
