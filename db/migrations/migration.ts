import type { Kysely } from 'kysely'

/** One step of the schema. Once released it never changes: old workspaces have already run it. */
export interface Migration {
  /** In tens, with a five between two of them for a step that has to come before the next. It is also the file's `user_version` afterwards. */
  version: number
  /** As in the file name. */
  name: string
  /** Runs inside the one transaction of all pending steps; queries only through `tx`. */
  up(tx: Kysely<unknown>): Promise<void>
}
