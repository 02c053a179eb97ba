import type { Kysely } from 'kysely'
import type { Database } from '#db/schema.ts'
import { AppError } from './app-error.ts'
import type { CoreContext } from './context.ts'

/** What a command needs to know of its project. */
export interface ProjectHead {
  id: string
  code: string
}

/** Throws `not_found`. */
export async function requireProject({ session }: CoreContext, id: string): Promise<ProjectHead> {
  return projectHead(session.current().db, id)
}

export async function projectHead(db: Kysely<Database>, id: string): Promise<ProjectHead> {
  const row = await db.selectFrom('projects').select(['id', 'code']).where('id', '=', id).executeTakeFirst()
  if (!row) throw new AppError('not_found', { what: 'projects', id })
  return row
}
