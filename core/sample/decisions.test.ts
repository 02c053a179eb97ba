import { expect, test } from 'vitest'
import { compareDecisions, isUnchanged } from '#domain/decision/compare.ts'
import { budgetOf } from '#domain/decision/budget.ts'
import { findingsOf } from '#domain/decision/findings.ts'
import { sampleDecisions } from './decisions.ts'
import { sampleProjects } from './projects.ts'

const told = Object.entries(sampleDecisions).flatMap(([code, versions]) =>
  versions.map(({ content, confirmed }, index) => ({ code, content, confirmed, before: versions[index - 1]?.content })),
)

test.each(told.filter(({ confirmed }) => confirmed))('the decision of $code adds up to the cent', ({ content }) => {
  expect(findingsOf(content).filter(({ level }) => level !== 'info')).toEqual([])
})

test.each(told)('the decision of $code is that of its published description', ({ code, content }) => {
  const project = sampleProjects().find((candidate) => candidate.code === code)
  expect(content.granted).toBe(project?.funding.grantedEuState)
  expect(budgetOf(content).net).toBeGreaterThanOrEqual(project?.funding.plannedPublic ?? 0)
})

test('amendments change something', () => {
  const amended = told.filter(({ confirmed, before }) => confirmed && before !== undefined)
  expect(amended.length).toBe(2)
  for (const { content, before } of amended) {
    if (before) expect(isUnchanged(compareDecisions(before, content))).toBe(false)
  }
})
