import type { RouterClient } from '@orpc/server'
import type { CoreRouter } from '#core/router.ts'
import type { PlanFields } from '#domain/plan/plan.ts'
import type { SotePlan } from './read-sote-plan.ts'

type Client = RouterClient<CoreRouter>
export const SOTE_FORM = 'stm-hankesuunnitelma'
/** The document has no days of its packages: these are the test's own, for the two schedules to have something to show. */
const DAYS = { startDay: '2020-07-01', endDay: '2021-12-31' } as const

export interface EnteredPlan {
  readonly projectId: string
  readonly reportId: string
}

/** The whole plan of the document, through the procedures that the screens use. */
export async function enterSotePlan(client: Client, sote: SotePlan): Promise<EnteredPlan> {
  const created = await client.project.create({ code: 'VN/1/2020', name: 'Sote-keskushanke', fund: 'VALTIO' })
  const projectId = created.id
  await client.project.update({
    id: projectId,
    version: created.version,
    patch: { periodStart: DAYS.startDay, periodEnd: DAYS.endDay },
  })
  const packages = await client.plan.add({
    kind: 'workPackage',
    projectId,
    rows: sote.packages.map(({ name, description }) => ({ code: '', name, owner: '', ...DAYS, description })),
  })
  const goals = await enterGoals(client, projectId, sote, packages.ids)
  await client.plan.add({
    kind: 'action',
    projectId,
    rows: sote.actions.map(({ name, goal, workPackage }) => ({
      workPackageId: packages.ids[workPackage] ?? '',
      goalId: goals[goal] ?? null,
      name,
      ...DAYS,
      responsible: '',
      state: 'ongoing' as const,
      donePercent: 0,
    })),
  })
  await client.plan.add({ kind: 'neighbour', projectId, rows: sote.neighbours.map((row) => ({ ...row })) })
  const results = await client.plan.add({
    kind: 'result',
    projectId,
    rows: sote.results.map(({ name }) => ({ name })),
  })
  const benefits = sote.results.flatMap((result, index) =>
    result.benefits.map((name) => ({ resultId: results.ids[index] ?? '', name })),
  )
  await client.plan.add({ kind: 'benefit', projectId, rows: benefits })
  const level = { probability: null, impact: null, state: 'open' as const }
  await client.plan.add({ kind: 'risk', projectId, rows: sote.risks.map((row) => ({ ...row, ...level })) })
  await enterBodies(client, projectId)
  return { projectId, reportId: await enterTexts(client, projectId, sote) }
}

type Goal = PlanFields['goal']
const goal = (fields: Pick<Goal, 'kind' | 'name'> & Partial<Goal>): Goal => ({
  parentId: null,
  workPackageId: null,
  description: '',
  measure: '',
  baseline: '',
  target: '',
  state: 'not_started',
  stateDay: null,
  ...fields,
})

async function enterGoals(client: Client, projectId: string, sote: SotePlan, packages: readonly string[]) {
  const { ids } = await client.plan.add({
    kind: 'goal',
    projectId,
    rows: sote.goals.map(({ name, description }) => goal({ kind: 'benefit', name, description })),
  })
  const parts = sote.goals.flatMap((each, index) =>
    each.parts.map((name) => goal({ kind: 'benefit', name, parentId: ids[index] ?? null })),
  )
  const process = sote.packages.flatMap((each, index) =>
    each.goals.map((name) => goal({ kind: 'process', name, workPackageId: packages[index] ?? null })),
  )
  await client.plan.add({ kind: 'goal', projectId, rows: [...parts, ...process] })
  return ids
}

async function enterBodies(client: Client, projectId: string): Promise<void> {
  const rows = [
    ['steering', 'Ohjausryhmä'],
    ['management', 'Johtoryhmä'],
    ['working', 'Hankeryhmät'],
    ['office', 'Hanketoimisto'],
  ] as const
  let parentId: string | null = null
  for (const [kind, name] of rows) {
    const added: { ids: string[] } = await client.plan.add({
      kind: 'body',
      projectId,
      rows: [{ kind, name, parentId, task: '' }],
    })
    parentId = added.ids[0] ?? null
  }
}

async function enterTexts(client: Client, projectId: string, { texts }: SotePlan): Promise<string> {
  const fields = { projectId, formId: SOTE_FORM, kind: 'other' as const, period: null, language: 'fi' as const }
  const { id: reportId } = await client.report.create({ ...fields, copyFrom: null })
  for (const [section, paragraphs] of Object.entries(texts)) {
    const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, runs: [{ text }] }))
    await client.report.saveSection({ reportId, section, version: null, blocks })
  }
  return reportId
}
