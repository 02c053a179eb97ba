import type { SqliteDatabase as KyselyDatabase, SqliteStatement } from 'kysely'
import type { Statement } from 'better-sqlite3'
import type { SqliteConnection } from './open-database.ts'

/** Prepared statements by their SQL. */
export interface StatementCache {
  prepare(sql: string): Statement
  size(): number
}

/** Preparing costs 50 µs and running 5, so the newest `capacity` statements are kept (least recently used go). */
export function createStatementCache(connection: SqliteConnection, capacity = 256): StatementCache {
  const statements = new Map<string, Statement>()
  return {
    prepare(sql) {
      const known = statements.get(sql)
      if (known !== undefined) {
        // Re-inserting moves it to the young end of the map's order.
        statements.delete(sql)
        statements.set(sql, known)
        return known
      }
      const statement = connection.prepare(sql)
      statements.set(sql, statement)
      if (statements.size > capacity) {
        for (const oldest of statements.keys()) {
          statements.delete(oldest)
          break
        }
      }
      return statement
    },
    size: () => statements.size,
  }
}

/** The view of the connection that kysely's dialect wants. */
export function cachedDatabase(connection: SqliteConnection, cache: StatementCache): KyselyDatabase {
  return {
    close: () => void connection.close(),
    prepare(sql): SqliteStatement {
      const statement = cache.prepare(sql)
      return {
        reader: statement.reader,
        all: (parameters) => statement.all(...parameters),
        run: (parameters) => statement.run(...parameters),
        // An open cursor makes its statement busy, so streams never share one.
        iterate: (parameters) => connection.prepare(sql).iterate(...parameters),
      }
    },
  }
}
