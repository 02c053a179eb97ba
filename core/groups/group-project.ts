import { AppError } from '../app-error.ts'
import type { CoreContext } from '../context.ts'

/** The project that a command of a group is written under. */
export async function groupProject({ session }: CoreContext, id: string): Promise<{ id: string; code: string }> {
  const project = await session
    .current()
    .db.selectFrom('projects')
    .select(['id', 'code'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (project === undefined) throw new AppError('not_found', { what: 'projects', id })
  return project
}
