import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { emptyOrganisation } from '../organisations/empty-organisation.ts'

let test: TestCore
beforeEach(async () => {
  test = await startTestCore()
  await client().workspace.createSample()
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const on = '2026-06-01'

async function projectOf(code: string): Promise<string> {
  const found = (await client().project.list()).find((project) => project.code === code)
  if (found === undefined) throw new Error(`no project ${code}`)
  return found.id
}

const fresh = {
  role: 'participant' as const,
  joinedOn: null,
  leftOn: null,
  agreementSignedOn: null,
  leavingReason: '',
  activity: null,
  plannedAidCents: null,
}

it('judges the sample group: three take part, two are on urban area, one is not decided', async () => {
  const found = await client().eligibility.project({ projectId: await projectOf('287401'), on })
  expect(found).toMatchObject({ regime: 'RUR23', decidedOn: '2025-02-20', status: 'FAIL' })
  expect(found.groupSize).toMatchObject({ status: 'OK_AT_LIMIT' })
  expect(found.companies.map(({ organisation, verdict }) => [organisation.name, verdict.status])).toEqual([
    ['Honkajärven Leipomo Oy', 'OK'],
    ['Sinivaaran Mökkipalvelu Tmi', 'OK'],
    ['Kuusiniemen Puutyö Oy', 'OK'],
    ['Keskustan Kahvila Oy', 'FAIL'],
    ['Torin Leipä ja Viini Oy', 'FAIL'],
    ['Savuranta Ky', 'MISSING_DATA'],
    ['Sinivaaran Kehitys Oy', 'NOT_APPLICABLE'],
    ['Sinivaaran kaupunki', 'NOT_APPLICABLE'],
  ])
  const linked = found.companies.find(({ organisation }) => organisation.name === 'Kuusiniemen Puutyö Oy')
  expect(linked?.verdict).toMatchObject({ headroomCents: 10_485_000, leftCents: 8_235_000 })
  expect(linked?.verdict.undertaking.map(({ name }) => name).toSorted()).toEqual([
    'Kuusiniemen Ikkunat Oy',
    'Kuusiniemen Puutyö Oy',
    'Kuusiniemi Holding Oy',
  ])
})

it('fails the farm and misses the data of the one that has told nothing', async () => {
  const { companies } = await client().eligibility.project({ projectId: await projectOf('A79102'), on: '2020-01-01' })
  const [farm, silent] = companies
  expect(farm?.verdict.rules).toContainEqual(
    expect.objectContaining({ ruleId: 'SF-SECTOR', reason: 'primary_production' }),
  )
  expect(silent?.verdict.status).toBe('MISSING_DATA')
})

it('tells one organisation its undertaking, its room and its projects', async () => {
  const holding = (await client().organisation.list()).find(({ name }) => name === 'Kuusiniemi Holding Oy')
  const found = await client().eligibility.organisation({ id: holding?.id ?? '', on })
  // Of the three years before June 2026 all aid still counts, and what the group project granted to its member too.
  expect(found.deMinimis).toMatchObject({ ruleId: 'SF-DM', headroomCents: 8_235_000, reason: 'amount_unknown' })
  expect(found.size.computed).toMatchObject({ size: 'small', linked: 2 })
  expect(found.undertaking).toHaveLength(3)
  expect(found.links).toContainEqual({ owner: 'Kuusiniemi Holding Oy', owned: 'Kuusiniemen Ikkunat Oy', votes: 7_000 })
})

it('does not change with companies that have nothing to do with the project', async () => {
  const projectId = await projectOf('287401')
  const before = await client().eligibility.project({ projectId, on })
  const { id: keepId } = await client().organisation.create({ ...emptyOrganisation, name: 'Outo Oy' })
  const { id: dropId } = await client().organisation.create({ ...emptyOrganisation, name: 'OUTO' })
  expect(await client().eligibility.project({ projectId, on })).toEqual(before)
  await client().organisation.merge({ keepId, dropId })
  expect(await client().eligibility.project({ projectId, on })).toEqual(before)
})

it('takes companies in and out, each a step of undo, and one that is in not twice', async () => {
  const projectId = await projectOf('287401')
  const { id: organisationId } = await client().organisation.create({ ...emptyOrganisation, name: 'Uusi Oy' })
  const added = await client().eligibility.addCompany({ projectId, organisationId, fields: fresh })
  const again = client().eligibility.addCompany({ projectId, organisationId, fields: fresh })
  await expect(again).rejects.toMatchObject({ code: 'already_exists' })
  const left = { leftOn: '2026-05-31', joinedOn: '2026-01-01', leavingReason: 'lopetti' }
  const { version } = await client().eligibility.updateCompany({ ...added, patch: left })
  const backwards = client().eligibility.updateCompany({ id: added.id, version, patch: { joinedOn: '2026-06-01' } })
  await expect(backwards).rejects.toMatchObject({ data: { problems: [{ field: 'leftOn', code: 'end_before_start' }] } })
  const last = async () => (await client().eligibility.project({ projectId, on })).companies.at(-1)
  expect(await last()).toMatchObject({ verdict: { outside: 'has_left' } })
  await client().history.undo()
  expect(await last()).toMatchObject({ leftOn: null, verdict: { status: 'MISSING_DATA' } })
  await client().history.undo()
  expect((await last())?.organisation.name).toBe('Sinivaaran kaupunki')
})

it('lets a project go with its companies, and undo brings them back', async () => {
  const projectId = await projectOf('287401')
  // Undo raises the versions of the rows that it brings back.
  const verdicts = async () => {
    const { companies, status } = await client().eligibility.project({ projectId, on })
    return { status, companies: companies.map((company) => ({ ...company, version: 1 })) }
  }
  const before = await verdicts()
  const { version } = await client().project.get({ id: projectId })
  await client().project.remove({ id: projectId, version })
  expect(await client().workspace.verify()).toMatchObject({ ok: true })
  await client().history.undo()
  expect(await verdicts()).toEqual(before)
})
