import type { Kysely } from 'kysely'
import type { Database } from '../schema.ts'
import type { EmploymentsTable, StaffMembersTable } from './tables.ts'

/** Everyone, by name. */
export function listStaff(db: Kysely<Database>): Promise<StaffMembersTable[]> {
  return db.selectFrom('staff_members').selectAll().orderBy('name').orderBy('id').execute()
}

export async function findStaffMember(db: Kysely<Database>, id: string): Promise<StaffMembersTable | null> {
  return (await db.selectFrom('staff_members').selectAll().where('id', '=', id).executeTakeFirst()) ?? null
}

/** Of the given persons, or of all; the earliest first. */
export function listEmployments(
  db: Kysely<Database>,
  staffIds: readonly string[] | null = null,
): Promise<EmploymentsTable[]> {
  const all = db.selectFrom('employments').selectAll().orderBy('start_day').orderBy('id')
  return (staffIds === null ? all : all.where('staff_id', 'in', staffIds)).execute()
}

export interface AllocationFilter {
  staffIds?: readonly string[]
  projectId?: string
}

/** With the names of their persons and projects; by person's name and first day. */
export function listAllocations(db: Kysely<Database>, { staffIds, projectId }: AllocationFilter = {}) {
  let query = db
    .selectFrom('allocations')
    .innerJoin('staff_members', 'staff_members.id', 'allocations.staff_id')
    .leftJoin('projects', 'projects.id', 'allocations.project_id')
    .selectAll('allocations')
    .select(['staff_members.name as staff_name', 'projects.code as project_code', 'projects.name as project_name'])
    .orderBy('staff_members.name')
    .orderBy('allocations.start_day')
    .orderBy('allocations.id')
  if (staffIds !== undefined) query = query.where('allocations.staff_id', 'in', staffIds)
  if (projectId !== undefined) query = query.where('allocations.project_id', '=', projectId)
  return query.execute()
}
export type NamedAllocation = Awaited<ReturnType<typeof listAllocations>>[number]
