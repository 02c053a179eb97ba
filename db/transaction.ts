import type { Transaction } from 'kysely'
import { toWorkspaceError } from './errors.ts'
import type { Database } from './schema.ts'
import type { Workspace } from './workspace.ts'

/**
 * Runs the work in one transaction: all of it is kept or none. Other queries on the workspace wait until it is over.
 * Reports read in one too, so that their figures belong together.
 *
 * @throws WorkspaceError `file_moved` when the file is not where it was opened: what is not saved is not confirmed
 */
export async function inTransaction<T>(
  workspace: Workspace,
  work: (tx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  const { inTransaction: marker } = workspace.internals
  const transactions = workspace.db.transaction()
  try {
    return await marker.run(true, () =>
      transactions.execute(async (tx) => {
        const result = await work(tx)
        workspace.assertInPlace()
        return result
      }),
    )
  } catch (error) {
    throw toWorkspaceError(error)
  }
}

/** Runs the work while no query and no transaction of others runs, e.g. for statements that no transaction allows. */
export async function holdingConnection<T>(workspace: Workspace, work: () => Promise<T>): Promise<T> {
  const { inTransaction: marker } = workspace.internals
  const holder = workspace.db.connection()
  return marker.run(true, () => holder.execute(work))
}
