import { expect, test } from 'vitest'
import { askedIndicators } from '#domain/catalogue/indicators-2014.ts'
import { isBusinessId } from '#domain/values/business-id.ts'
import { canonicalLayout } from '#domain/project/published-layout.ts'
import { readPublishedText } from '#templates/rakennerahasto-kuvaus-2014/published/read.ts'
import { writePublishedText } from '#templates/rakennerahasto-kuvaus-2014/published/write.ts'
import { sampleProjects } from './projects.ts'

const projects = sampleProjects()

test('the sample has a project of each objective that the form treats differently', () => {
  expect(projects.map((project) => project.objective.code)).toEqual(['1.1', '2.1', '4.1', '6.1', '7.1', '10.1', '12.4'])
  expect(new Set(projects.map((project) => project.code)).size).toBe(projects.length)
})

test.each(projects)('$code is published as text and read back without a loss', (project) => {
  expect(readPublishedText(writePublishedText(project, canonicalLayout))).toMatchObject({
    ok: true,
    value: { description: project, layout: canonicalLayout, warnings: [] },
  })
})

test.each(projects)('$code has the section 7 items that its objective is asked for', (project) => {
  const asked = askedIndicators(project.fund, project.objective.code)
  expect(project.indicators.map(({ key }) => key)).toEqual(asked.map(({ key }) => key))
})

test('only the project that is meant to be mended has a business id with a wrong check digit', () => {
  const ids = projects.flatMap(({ code, applicant, coImplementers }) =>
    [applicant.businessId, ...coImplementers.map((partner) => partner.businessId)].map((id) => ({ code, id })),
  )
  expect(ids.filter(({ id }) => !isBusinessId(id))).toEqual([{ code: 'S29107', id: '9990101-8' }])
})

test('the running project has no final summary and the closed ones have theirs', () => {
  expect(projects.filter((project) => project.finalSummary === null).map((project) => project.code)).toEqual(['S29105'])
})
