import {
  CompiledQuery,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type DialectAdapter,
  type Driver,
} from 'kysely'
import type { SqliteConnection } from './open-database.ts'
import { cachedDatabase, type StatementCache } from './statement-cache.ts'

class ImmediateDriver extends SqliteDriver {
  readonly #connection: SqliteConnection

  constructor(connection: SqliteConnection, cache: StatementCache) {
    super({ database: cachedDatabase(connection, cache) })
    this.#connection = connection
  }

  /** Takes the write lock at once: a transaction that reads first and then cannot write does not exist. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk makes SQLite roll back by itself; a second rollback would fail and hide the cause. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#connection.inTransaction) await super.rollbackTransaction(connection)
  }
}

/** kysely's own adapter denies it, and its migrator would then run without a transaction. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class WorkspaceDialect extends SqliteDialect {
  readonly #connection: SqliteConnection
  readonly #cache: StatementCache

  constructor(connection: SqliteConnection, cache: StatementCache) {
    super({ database: cachedDatabase(connection, cache) })
    this.#connection = connection
    this.#cache = cache
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#connection, this.#cache)
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }
}

/** Typed queries over the one connection. Destroying it closes the connection. */
export function createKysely<DB>(connection: SqliteConnection, cache: StatementCache): Kysely<DB> {
  return new Kysely<DB>({ dialect: new WorkspaceDialect(connection, cache) })
}
