import type { PlanFields, PlanKind, PlanRow } from '#domain/plan/plan.ts'
import type { NewRow, RowPatch } from '../schema.ts'
import type { PlanTable, PlanTableName } from './tables.ts'

type Values = Readonly<Record<string, unknown>>

const toColumn = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const toField = (column: string) => column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const renamed = (values: Values, name: (key: string) => string): Values =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [name(key), value]))

/** The columns of some fields. */
export function fromPlanFields<K extends PlanKind>(fields: Partial<PlanFields[K]>): RowPatch<PlanTableName> {
  return renamed({ ...fields }, toColumn)
}

export function newPlanRow(
  place: { id: string; projectId: string; position: number },
  fields: PlanFields[PlanKind],
): NewRow<PlanTableName> {
  const { id, projectId, position } = place
  return { ...renamed({ ...fields }, toColumn), id, project_id: projectId, position }
}

export function toPlanRow<K extends PlanKind>(row: PlanTable<K>): PlanRow<K> {
  const { project_id: _project, position: _position, ...columns }: Values = row
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above, the other way
  return renamed(columns, toField) as unknown as PlanRow<K>
}
