import type { Kysely } from 'kysely'
import { projectOfPlanRow, planRows } from '#db/plan/read-plan.ts'
import { readPlan } from '#db/plan/read-plan.ts'
import type { Database } from '#db/schema.ts'
import { cycleOf } from '#domain/plan/dependency-chain.ts'
import { packageTitle } from '#domain/plan/plan.ts'
import type { PlanKind } from '#domain/plan/plan.ts'
import { AppError } from '../app-error.ts'

/** Which kinds of rows a field of a row may name. */
const targets: Readonly<Record<string, readonly PlanKind[]>> = {
  workPackageId: ['workPackage'],
  goalId: ['goal'],
  resultId: ['result'],
  bodyId: ['body'],
  beforeId: ['action', 'workPackage'],
  afterId: ['action', 'workPackage'],
}

/** Throws `not_found` for a row of another project or of none, `invalid_input` for a row that would stand above itself. */
export async function refuseStrangers(
  db: Kysely<Database>,
  projectId: string,
  row: { readonly kind: PlanKind; readonly id: string; readonly fields: object },
): Promise<void> {
  for (const [field, value] of Object.entries(row.fields)) {
    const kinds = field === 'parentId' ? [row.kind] : targets[field]
    if (kinds === undefined || typeof value !== 'string') continue
    const owners = await Promise.all(kinds.map((kind) => projectOfPlanRow(db, kind, value)))
    if (!owners.includes(projectId)) throw new AppError('not_found', { what: field, id: value })
    if (field === 'parentId' && (await standsBelow(db, projectId, row, value))) throw inCircle('parentId', [])
  }
}

async function standsBelow(
  db: Kysely<Database>,
  projectId: string,
  { kind, id }: { readonly kind: PlanKind; readonly id: string },
  parentId: string,
): Promise<boolean> {
  if (kind !== 'goal' && kind !== 'body') return false
  const parents = new Map((await planRows(db, kind, projectId)).map((row) => [row.id, row.parent_id]))
  for (let above: string | null = parentId; above !== null; above = parents.get(above) ?? null) {
    if (above === id) return true
  }
  return false
}

/** Throws `invalid_input` with the names of the chain when the new dependency would make it wait for itself. */
export async function refuseCircle(
  db: Kysely<Database>,
  projectId: string,
  edge: { readonly id: string; readonly beforeId: string; readonly afterId: string },
): Promise<void> {
  const plan = await readPlan(db, projectId)
  const others = plan.dependency.filter(({ id }) => id !== edge.id)
  const chain = cycleOf({ action: plan.action, dependency: others }, edge)
  if (chain === null) return
  const names = new Map([
    ...plan.action.map(({ id, name }) => [id, name] as const),
    ...plan.workPackage.map((each) => [each.id, packageTitle(each)] as const),
  ])
  throw inCircle(
    'afterId',
    chain.map((id) => names.get(id) ?? id),
  )
}

function inCircle(field: string, chain: readonly string[]): AppError {
  return new AppError('invalid_input', { problems: [{ field, code: 'cycle', details: { chain } }] })
}
