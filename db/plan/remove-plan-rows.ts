import type { PlanFields, PlanKind } from '#domain/plan/plan.ts'
import type { CommandTx } from '../command.ts'
import { fromPlanFields } from './plan-row.ts'
import { planRows } from './read-plan.ts'
import { planKinds, planTableOf } from './tables.ts'

/** Rows that name another one, and whether they go with it or lose the name. */
interface Follower<K extends PlanKind> {
  readonly kind: K
  readonly field: keyof PlanFields[K] & string
  readonly fate: 'removed' | 'cleared'
}
type AnyFollower = { [K in PlanKind]: Follower<K> }[PlanKind]

const waiting: readonly AnyFollower[] = [
  { kind: 'dependency', field: 'beforeId', fate: 'removed' },
  { kind: 'dependency', field: 'afterId', fate: 'removed' },
]

const followers: Readonly<Partial<Record<PlanKind, readonly AnyFollower[]>>> = {
  goal: [
    { kind: 'goal', field: 'parentId', fate: 'removed' },
    { kind: 'action', field: 'goalId', fate: 'cleared' },
  ],
  workPackage: [
    ...waiting,
    { kind: 'action', field: 'workPackageId', fate: 'removed' },
    { kind: 'goal', field: 'workPackageId', fate: 'removed' },
    { kind: 'milestone', field: 'workPackageId', fate: 'cleared' },
  ],
  action: waiting,
  result: [{ kind: 'benefit', field: 'resultId', fate: 'removed' }],
  risk: [{ kind: 'riskReview', field: 'riskId', fate: 'removed' }],
  body: [
    { kind: 'member', field: 'bodyId', fate: 'removed' },
    { kind: 'meeting', field: 'bodyId', fate: 'removed' },
    { kind: 'body', field: 'parentId', fate: 'cleared' },
  ],
}

/** Takes a row away with what can't be without it; what only names it goes on without the name. */
export async function removePlanRow(
  tx: CommandTx,
  projectId: string,
  target: { kind: PlanKind; id: string; version: number | null },
): Promise<void> {
  const { kind, id, version } = target
  for (const follower of followers[kind] ?? []) {
    const [column = ''] = Object.keys(fromPlanFields({ [follower.field]: '' }))
    const rows = await planRows(tx.db, follower.kind, projectId)
    for (const row of rows.filter((each) =>
      Object.entries(each).some(([key, value]) => key === column && value === id),
    )) {
      if (follower.fate === 'cleared') await tx.update(planTableOf[follower.kind], row.id, null, { [column]: null })
      else await removePlanRow(tx, projectId, { kind: follower.kind, id: row.id, version: null })
    }
  }
  await tx.remove(planTableOf[kind], id, version)
}

/** Takes a project's whole plan away, so that the project can go. */
export async function removePlan(tx: CommandTx, projectId: string): Promise<void> {
  for (const kind of planKinds) {
    for (const { id } of await planRows(tx.db, kind, projectId)) await tx.remove(planTableOf[kind], id, null)
  }
}
