import type { RouterClient } from '@orpc/server'
import type { CoreRouter } from '#core/router.ts'
import { emptyRows } from './entering.ts'
import type { TatuReport } from './read-tatu.ts'
import { keyOf, tatuOutline } from './tatu-outline.ts'
import { tatuNarrative } from './tatu-narrative.ts'
import { samplePicture } from '#templates/report-parts/sample/picture.ts'

type Client = RouterClient<CoreRouter>
const FORM = 'maaseutu-loppuraportti'

export interface EnteredTatu {
  readonly projectId: string
  readonly reportId: string
}

/** The whole project of the document, through the procedures that the screens use. */
export async function enterTatu(client: Client, tatu: TatuReport): Promise<EnteredTatu> {
  const { id: projectId } = await client.project.create({ code: tatu.code, name: tatu.projectName, fund: 'EAFRD' })
  await enterBasics(client, projectId, tatu)
  await enterRegister(client, tatu)
  await enterPeople(client, projectId, tatu)
  await enterActivities(client, projectId)
  await enterPlan(client, projectId, tatu)
  await enterInterimReports(client, projectId)
  const reportId = await enterFinalReport(client, projectId, tatu)
  return { projectId, reportId }
}

async function enterBasics(client: Client, id: string, { implementer, signatory }: TatuReport): Promise<void> {
  const patch = {
    periodStart: '2019-07-01',
    periodEnd: '2020-12-31',
    authority: 'Kaakkois-Suomen ELY-keskus',
    applicantName: implementer,
    contactName: signatory.name,
    contactPosition: signatory.title,
  }
  const { version } = await client.project.update({ id, version: 1, patch })
  const names = ['Etelä-Karjala', 'Kymenlaakso']
  await client.project.setAreas({ id, version, kind: 'region', names })
  // The document tells the rate and the rules; neither number, day nor amounts: the decision stays a draft.
  const decision = await client.decision.create({ projectId: id, copyOf: null })
  await client.decision.update({ ...decision, patch: { regime: 'RUR14', fund: 'EAFRD', supportRate: 10_000 } })
}

/** The two authorities and the implementer stand in the register of organisations. */
async function enterRegister(client: Client, { implementer }: TatuReport): Promise<void> {
  for (const [name, other] of [
    ['Etelä-Karjalan sosiaali- ja terveyspiiri', 'Eksote'],
    ['Kymenlaakson sosiaali- ja terveyspalvelujen kuntayhtymä', 'KymSote'],
    [implementer, 'Socom'],
  ] as const) {
    const { id } = await client.organisation.create({ ...emptyRows.organisation, name })
    await client.organisation.addPart({ part: 'names', organisationId: id, fields: { name: other, kind: 'auxiliary' } })
  }
}

async function enterPeople(client: Client, projectId: string, { signatory }: TatuReport): Promise<void> {
  const { id: staffId } = await client.people.create({
    name: signatory.name,
    title: signatory.title,
    staffNumber: '',
  })
  for (const [share, startDay, endDay] of [
    [5000, '2019-07-01', '2020-02-28'],
    [2000, '2020-03-01', '2020-12-31'],
  ] as const) {
    const fields = { projectId, outsideProject: '', role: signatory.title, workPackage: '', share, startDay, endDay }
    await client.people.addAllocation({ staffId, fields })
  }
}

async function enterActivities(client: Client, projectId: string): Promise<void> {
  for (const [name, day, place] of [
    ['Yhteistyöfoorumi', '2019-09-09', 'Kotka'],
    ['Hankevalmistelun työpaja', '2019-11-08', 'Lappeenranta'],
    ['Sote-osuuskunnan työpaja', '2020-08-09', 'Lappeenranta'],
    ['Jaalan tilaisuus', '2020-09-29', 'Jaala'],
  ] as const) {
    await client.projectEvent.create({ projectId, fields: { ...emptyRows.event, name, day, place } })
  }
  for (const [name, day, sent, answered] of [
    ['Yrityskysely', '2019-10-31', 278, 34],
    ['Kumppanikysely', '2020-11-30', 25, 19],
  ] as const) {
    await client.survey.create({ projectId, fields: { name, day, eventId: null, sent, answered } })
  }
}

/** Points a–c of what was to be done. */
async function enterPlan(client: Client, projectId: string, { sections }: TatuReport): Promise<void> {
  const { ids } = await client.plan.add({
    kind: 'workPackage',
    projectId,
    rows: [{ code: '', name: 'Hanke', owner: '', startDay: null, endDay: null, description: '' }],
  })
  const points = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' && /^[a-c]\)/.test(block.text) ? [block.text.slice(3)] : [])),
  )
  await client.plan.add({
    kind: 'action',
    projectId,
    rows: points.map((name) => ({
      workPackageId: ids[0] ?? '',
      goalId: null,
      name,
      startDay: '2019-07-01',
      endDay: '2020-12-31',
      responsible: '',
      state: 'done' as const,
      donePercent: 100,
    })),
  })
}

/** With the days that the document gives them. */
async function enterInterimReports(client: Client, projectId: string): Promise<void> {
  for (const [start, end, signedOn] of [
    ['2019-07-01', '2019-12-31', '2020-12-31'],
    ['2020-01-01', '2020-06-30', '2021-06-30'],
  ] as const) {
    const period = { start, end }
    const fields = { projectId, formId: FORM, kind: 'interim' as const, period, language: 'fi' as const }
    const target = await client.report.create({ ...fields, copyFrom: null })
    await client.report.update({ ...target, patch: { signedOn } })
  }
}

async function enterFinalReport(client: Client, projectId: string, tatu: TatuReport): Promise<string> {
  const { sha256, width, height, base64 } = samplePicture
  const file = { name: 'koekuva.png', mediaType: 'image/png', base64 }
  await client.attachment.add({ projectId, owner: 'projects', ownerIds: [projectId], file })
  const fields = { projectId, formId: FORM, kind: 'final' as const, period: null, language: 'fi' as const }
  const target = await client.report.create({ ...fields, copyFrom: null })
  const { version } = await client.report.update({
    ...target,
    patch: { outline: tatuOutline(tatu), place: tatu.place, signedOn: '2020-12-31' },
  })
  await client.report.addSignatory({ id: target.id, version, fields: { ...tatu.signatory } })
  for (const { number, blocks } of tatu.sections) {
    if (blocks.length === 0) continue
    const section = keyOf(number)
    const narrative = tatuNarrative(section, blocks, { sha256, width, height })
    await client.report.saveSection({ reportId: target.id, section, version: null, blocks: narrative })
  }
  return target.id
}
