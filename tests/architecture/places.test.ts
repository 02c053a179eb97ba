import { createRouterClient } from '@orpc/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckFinding } from '#contract/index.ts'
import { loadChecks } from '#core/checks/load-checks.ts'
import type { CheckInput } from '#domain/checks/check.ts'
import type { Finding, FindingPlace } from '#domain/checks/finding.ts'
import { runChecks } from '#domain/checks/run-checks.ts'
import { baseInput, paragraph } from '#domain/checks/testing/base-input.ts'
import { AREAS, areaPlace } from '#domain/places/place.ts'
import { placeOfSource, SOURCE_TABLES } from '#domain/places/source-place.ts'
import { asDay } from '#domain/values/day.ts'
import { cents } from '#domain/values/money.ts'
import { addressOf, addressOfFinding, addressOfSource } from '#renderer/ui/place/addresses.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'

const checks = await loadChecks()

let test: TestCore
let sample: readonly (CheckFinding & { readonly projectId: string })[]
beforeAll(async () => {
  test = await startTestCore()
  const client = createRouterClient(test.core.router, { context: test.core.context })
  await client.workspace.createSample()
  const projects = await client.project.list()
  const found = await Promise.all(
    projects.map(async ({ id }) => {
      const { findings } = await client.check.project({ projectId: id })
      const reports = await client.report.list({ projectId: id })
      const ofReports = await Promise.all(reports.map((report) => client.check.report({ reportId: report.id })))
      return [...findings, ...ofReports.flatMap((each) => each.findings)].map((each) => ({ ...each, projectId: id }))
    }),
  )
  sample = found.flat()
}, 60_000)
afterAll(() => test.end())

const { project, plan, money, companies, claims, decisions, events, staff, indicators } = baseInput
const { description } = project

/** The finished project with something wrong in every area. */
const broken: CheckInput = {
  ...baseInput,
  today: asDay('2025-12-31'),
  texts: {
    ...baseInput.texts,
    summary: { rowId: 'text-1', narrative: [paragraph('Rahoitus oli 61 4888,25€ kaikkiaan.')], isReady: true },
  },
  project: {
    ...project,
    regime: 'SF14',
    period: { start: asDay('2024-01-01'), end: asDay('2025-06-15') },
    description: {
      ...description,
      code: 'S12345',
      fund: 'EAKR',
      authority: 'Pohjois-Savon liitto',
      applicant: { ...description.applicant, businessId: '1234567-8' },
      coImplementers: [{ name: 'Itäinen Osaaja ry', businessId: '1234567-9' }],
      area: { ...description.area, municipalities: ['Kuopio', 'Kuopjo'] },
      funding: { ...description.funding, grantedEuState: cents(100), realisedEuState: cents(200) },
      indicators: [{ key: null, heading: 'Naiset', planned: { total: 1, women: 2 }, realised: null }],
    },
  },
  plan: {
    ...plan,
    risk: [
      { id: 'risk-1', version: 1, name: 'Viive', measures: '', owner: '', probability: 1, impact: 1, state: 'open' },
    ],
    result: [{ id: 'result-1', version: 1, name: 'Uusi toimintamalli' }],
  },
  decisions: decisions.map((each) => ({ ...each, totalCost: cents(1) })),
  money: {
    ...money,
    lines: money.lines.map((line) => ({ ...line, total: cents(line.approved * 2) })),
    total: { ...money.total, total: cents(money.total.approved * 2) },
  },
  claims: claims.map((claim) => ({ ...claim, claimedSupport: claim.claimedNet })),
  events: events.map((event) => ({ ...event, day: asDay('2030-12-25') })),
  companies: companies.map((company, index) => ({
    ...company,
    businessId: index === 0 ? '7654321-0' : company.businessId,
    agreed: cents(company.agreed + 100),
    agreementSignedOn: null,
  })),
  staff: {
    ...staff,
    allocations: staff.allocations.map((each) => ({ ...each, share: 12_000 })),
    roles: staff.roles.map((role) => ({ ...role, realised: role.plannedCalendar * 3 })),
  },
  indicators: indicators.map((line) => ({ ...line, genders: { women: line.cumulative + 100 } })),
  costs: [{ id: 'row-1', name: 'Lasku', day: asDay('2020-01-01'), amount: cents(100), verdicts: [] }],
}

const inAreas = (findings: readonly Pick<Finding, 'checkId' | 'where'>[]) =>
  findings.flatMap(({ checkId, where }) => (where.kind === 'area' ? [{ checkId, where }] : []))

/** Findings about a list as a whole, or about what isn't there yet: the area is the place. */
const ofWholeAreas = ['counts/group-size', 'counts/result-without-indicator', 'dates/deadline', 'money/unused-grant']

describe('the place where a finding is mended', () => {
  it('has an address for every finding of the sample and of a broken project, of data as of texts', () => {
    const ofBroken = runChecks(checks, broken).map((each) => ({
      ...each,
      projectId: 'project-1',
      reportId: 'report-1',
    }))
    const all = [...sample, ...ofBroken]
    expect(new Set(all.map(({ where }) => where.kind))).toEqual(new Set(['area', 'text', 'report']))
    const lost = all.filter(({ projectId, where, places, reportId }) =>
      [where, ...places.map((place) => place.where)].some(
        (each) => addressOfFinding(projectId, each, reportId)?.startsWith(`/projects/${projectId}/`) !== true,
      ),
    )
    expect(lost).toEqual([])
  })

  it('is a row or a field, and an area alone only where the whole of it is meant', () => {
    const found = inAreas([...sample, ...runChecks(checks, broken)])
    const wide = found.filter(({ where }) => where.rowId === null && where.field === null)
    expect(new Set(wide.map(({ checkId }) => checkId).filter((id) => !ofWholeAreas.includes(id)))).toEqual(new Set())
  })

  it('is in every area in which a broken project is broken', () => {
    const areas = new Set(inAreas(runChecks(checks, broken)).map(({ where }) => where.area))
    for (const area of ['basics', 'applicant', 'area', 'funding', 'indicators', 'plan', 'decision', 'budget'] as const)
      expect(areas, area).toContain(area)
    for (const area of ['claims', 'staffing', 'events', 'companies', 'shares'] as const)
      expect(areas, area).toContain(area)
  })

  it('is named by the row’s id and the field alone, so that nothing of a text stands in the address of a row', () => {
    for (const { where } of inAreas(runChecks(checks, broken))) {
      const [, query = ''] = addressOf('p', where).split('?')
      expect([...new URLSearchParams(query).keys()].filter((name) => name !== 'row' && name !== 'field')).toEqual([])
    }
  })

  it('is the quoted words of a text, at its section; without a report there is nowhere to go', () => {
    const where: FindingPlace = { kind: 'text', section: 'results', block: 2, quote: '61 4888,25 € & muu' }
    const address = addressOfFinding('p', where, 'r')
    expect(address?.split('?')[0]).toBe('/projects/p/reports/r/results')
    expect(Object.fromEntries(new URLSearchParams(address?.split('?')[1]))).toEqual({
      quote: '61 4888,25 € & muu',
      block: '2',
    })
    expect(addressOfFinding('p', where, null)).toBeNull()
  })

  it('is the setting of the report that a finding is about, and the report alone when it is about all of it', () => {
    expect(addressOfFinding('p', { kind: 'report', field: 'signatories' }, 'r')).toBe(
      '/projects/p/reports/r?field=signatories',
    )
    expect(addressOfFinding('p', { kind: 'report', field: null }, 'r')).toBe('/projects/p/reports/r')
    const ofSigning = sample.filter(({ checkId }) => checkId === 'structure/signatories')
    expect(ofSigning.length).toBeGreaterThan(0)
    expect(ofSigning.filter(({ where }) => where.kind !== 'report' || where.field === null)).toEqual([])
  })
})

describe('the table of places', () => {
  it('has an address of its own for every area, with and without a row', () => {
    for (const area of AREAS) {
      expect(addressOf('p', areaPlace(area))).toBe(`/projects/p/${area}`)
      expect(addressOf('p', areaPlace(area, 'row-1', 'name'))).toMatch(/row-1.*field=name$/)
    }
  })

  it('leads from the rows of every table that makes figures to their area', () => {
    for (const table of SOURCE_TABLES) {
      const source = { table, id: 'row-1', field: 'name' }
      expect(AREAS).toContain(placeOfSource(source).area)
      expect(addressOfSource('p', source)).toMatch(table === 'projects' ? /\?field=name$/ : /row-1/)
    }
  })

  it('leads to an event’s own screen by the same table', () => {
    expect(addressOf('p', areaPlace('events', 'e1', 'day'))).toBe('/projects/p/events/e1?field=day')
  })
})
