import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CheckFinding } from '#contract/index.ts'
import { findingText } from '#domain/checks/finding-text.ts'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { lockStatus, writtenStatus } from '#tests/support/locked-report.ts'

let test: TestCore
let projectId: string
let reportId: string
beforeEach(async () => {
  test = await startTestCore()
  const { id, version } = await client().project.create({ code: '245817', name: 'Metsän antimista', fund: 'EAFRD' })
  projectId = id
  await client().project.update({ id, version, patch: { periodStart: '2025-01-01', periodEnd: '2026-12-31' } })
  reportId = (await client().report.create({ ...report, projectId })).id
})
afterEach(() => test.end())
const client = () => createRouterClient(test.core.router, { context: test.core.context })
const report = {
  formId: 'maaseutu-loppuraportti',
  kind: 'final',
  period: null,
  language: 'fi',
  copyFrom: null,
} as const

const section = async () => (await client().report.get({ id: reportId })).sections[0]
async function write(text: string): Promise<string> {
  const first = await section()
  if (first === undefined) throw new Error('the form has no section')
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text }] }]
  await client().report.saveSection({ reportId, section: first.key, version: first.version, blocks })
  return first.key
}
const only = (findings: readonly CheckFinding[], checkId: string) =>
  findings.filter((finding) => finding.checkId === checkId)
const ofReport = async (checkId: string) => only((await client().check.report({ reportId })).findings, checkId)
const ofProject = async (checkId: string) => only((await client().check.project({ projectId })).findings, checkId)

describe('the findings of a report', () => {
  it('lead to the words in the text, and go when the text is mended', async () => {
    const key = await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    const [finding] = await ofReport('money/malformed-amount')
    expect(finding).toMatchObject({
      severity: 'error',
      reportId,
      waiver: null,
      where: { kind: 'text', section: key, block: 0, quote: '61 4888,25€' },
    })
    expect(finding && findingText(finding, 'sv')).toContain('går inte att tyda')
    await write('Rahoitus oli 614 888,25 € kaikkiaan.')
    expect(await ofReport('money/malformed-amount')).toEqual([])
  })

  it('are among those of the project while the report is open', async () => {
    await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    const found = await client().check.project({ projectId })
    expect(found.reports).toMatchObject([{ id: reportId, kind: 'final', names: { fi: expect.any(String) } }])
    expect(only(found.findings, 'money/malformed-amount')).toHaveLength(1)
  })

  it('are one about all sections of a report just begun, with a way to each', async () => {
    const [finding, ...more] = await ofReport('structure/section-empty')
    expect(more).toEqual([])
    const { sections } = await client().report.get({ id: reportId })
    const required = sections.filter(({ isOptional }) => !isOptional).map(({ key }) => key)
    expect(finding?.places.map(({ where }) => where.kind === 'text' && where.section)).toEqual(required)
  })

  it('come with what the lock refuses each open report for, the sections that are still empty too', async () => {
    const blocking = async () => (await client().check.project({ projectId })).reports[0]?.blocking
    const empty = await blocking()
    expect(empty).toContainEqual({ kind: 'section_empty', section: expect.any(String), title: expect.any(String) })
    expect(empty).toEqual((await client().archive.readiness({ reportId })).blocking)
    const key = await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    const written = await blocking()
    const others = empty?.filter((lack) => !('section' in lack) || lack.section !== key) ?? []
    expect(written).toMatchObject([...others, { kind: 'finding', finding: { reportId } }])
    expect(written).toEqual((await client().archive.readiness({ reportId })).blocking)
  })

  it('are not told of a report, or a project, that nobody knows', async () => {
    await expect(client().check.report({ reportId: 'nobody' })).rejects.toMatchObject({ code: 'not_found' })
    await expect(client().check.project({ projectId: 'nobody' })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a waiver', () => {
  const waive = (finding: CheckFinding | undefined, reason = 'Sovittu rahoittajan kanssa') => {
    if (finding === undefined) throw new Error('there is a finding')
    const { checkId, key } = finding
    return client().check.waive({ projectId, reportId, checkId, key, reason, waivedBy: 'Aino Lehto' })
  }

  it('holds with its reason until the words change, and can be taken back and undone', async () => {
    await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    const { id, version } = await waive((await ofReport('money/malformed-amount'))[0])
    expect(await ofReport('money/malformed-amount')).toMatchObject([
      { waiver: { id, version, reason: 'Sovittu rahoittajan kanssa', waivedBy: 'Aino Lehto' } },
    ])
    await write('Lisätty alkuun. Rahoitus oli 61 4888,25€ kaikkiaan.')
    expect(await ofReport('money/malformed-amount')).toMatchObject([{ waiver: { id } }])
    await write('Rahoitus oli 61 4888,26€ kaikkiaan.')
    expect(await ofReport('money/malformed-amount')).toMatchObject([{ waiver: null }])
    await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    await client().check.unwaive({ id, version })
    expect(await ofReport('money/malformed-amount')).toMatchObject([{ waiver: null }])
    await client().history.undo()
    expect(await ofReport('money/malformed-amount')).toMatchObject([{ waiver: { id } }])
  })

  it('of the data holds for the project, in its reports too', async () => {
    await client().project.update({
      id: projectId,
      version: (await client().project.get({ id: projectId })).version,
      patch: { periodEnd: '2026-12-30' },
    })
    const [finding] = await ofReport('dates/not-month-end')
    expect(finding?.reportId).toBeNull()
    await waive(finding)
    expect(await ofReport('dates/not-month-end')).toMatchObject([{ waiver: { waivedBy: 'Aino Lehto' } }])
    expect(await ofProject('dates/not-month-end')).toMatchObject([{ waiver: { waivedBy: 'Aino Lehto' } }])
  })

  it('is given once, for a check that there is, and with a reason', async () => {
    await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    const [finding] = await ofReport('money/malformed-amount')
    await expect(waive(finding, '   ')).rejects.toMatchObject({ code: 'invalid_input' })
    await waive(finding)
    await expect(waive(finding)).rejects.toMatchObject({ code: 'already_exists' })
    await expect(waive(finding && { ...finding, checkId: 'money/nothing' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('stays as it was judged once the report is locked', async () => {
    const place = await writtenStatus(test)
    const [first] = (await client().report.get({ id: place.reportId })).sections
    const target = { reportId: place.reportId, section: first?.key ?? '', version: first?.version ?? null }
    const runs = [{ text: 'Rahoitus oli 61 4888,25€, ja 3  henkilöä palkattiin.' }]
    await client().report.saveSection({ ...target, blocks: [{ kind: 'paragraph', runs }] })
    const found = async (checkId: string) => {
      const [finding] = only((await client().check.report({ reportId: place.reportId })).findings, checkId)
      if (finding === undefined) throw new Error(`${checkId} finds something`)
      return { ...place, checkId, key: finding.key, reason: 'Sovittu', waivedBy: '' }
    }
    const waived = await client().check.waive(await found('money/malformed-amount'))
    const other = await found('language/doubled-space')
    await lockStatus(test, place.reportId)
    await expect(client().check.waive(other)).rejects.toMatchObject({ code: 'report_locked' })
    await expect(client().check.unwaive(waived)).rejects.toMatchObject({ code: 'report_locked' })
    const corrected = await client().report.correct({ id: place.reportId })
    const { findings } = await client().check.report({ reportId: corrected.id })
    expect(only(findings, 'money/malformed-amount')).toMatchObject([{ waiver: { id: waived.id } }])
    await client().check.waive({ ...other, reportId: corrected.id })
  })

  it('goes with its report and with its project', async () => {
    await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    await waive((await ofReport('money/malformed-amount'))[0])
    const { version } = await client().report.get({ id: reportId })
    await client().report.remove({ id: reportId, version })
    const left = () => test.core.context.session.current().db.selectFrom('finding_waivers').select('id').execute()
    expect(await left()).toEqual([])
    await client().history.undo()
    expect(await left()).toHaveLength(1)
    const project = await client().project.get({ id: projectId })
    await client().project.remove({ id: projectId, version: project.version })
    expect(await left()).toEqual([])
  })

  it('holds in the corrected version of the report', async () => {
    await write('Rahoitus oli 61 4888,25€ kaikkiaan.')
    await waive((await ofReport('money/malformed-amount'))[0])
    for (const { key, version: seen, isOptional } of (await client().report.get({ id: reportId })).sections) {
      if (isOptional) continue
      const blocks = [{ kind: 'paragraph' as const, runs: [{ text: `Kirjoitettu. (${key})` }] }]
      await client().report.saveSection({ reportId, section: key, version: seen, blocks })
    }
    const { version } = await client().report.get({ id: reportId })
    await client().archive.lock({ id: reportId, version, day: '2026-11-25', acceptLacks: true })
    reportId = (await client().report.correct({ id: reportId })).id
    expect(await ofReport('money/malformed-amount')).toMatchObject([{ reportId, waiver: { waivedBy: 'Aino Lehto' } }])
  })
})

describe('the catalogue', () => {
  it('tells every check with its family and names', async () => {
    const catalogue = await client().check.catalogue()
    expect(catalogue.length).toBeGreaterThan(40)
    expect(catalogue.find(({ id }) => id === 'money/malformed-amount')).toMatchObject({
      family: 'money',
      names: { fi: 'Rahamäärän kirjoitusasu' },
    })
  })
})
