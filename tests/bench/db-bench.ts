import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createBackup } from '#db/backup/create-backup.ts'
import { runCommand } from '#db/command.ts'
import { undo } from '#db/history.ts'
import { newestVersion, migrations } from '#db/migrations/registry.ts'
import type { Database, NewRow } from '#db/schema.ts'
import { createKysely } from '#db/sqlite/dialect.ts'
import { openDatabase } from '#db/sqlite/open-database.ts'
import { createRowStore, toRow } from '#db/sqlite/row-store.ts'
import { createStatementCache } from '#db/sqlite/statement-cache.ts'
import {
  commandInfo,
  indicatorRow,
  openTestWorkspace,
  projectRow,
  temporaryFolder,
  testInstant,
} from '#db/testing/fixture.ts'
import { verifyWorkspace } from '#db/verify.ts'
import type { Workspace } from '#db/workspace.ts'

/** Figures of the database. Ratios compare two ways on the same machine at the same time; seconds are this machine's. */
export interface DbBench {
  /** One saved edit with history, by one bare update with the same flush. */
  commandPerBareCommit: number
  commandMs: number
  /** A typed point query with the statement cache, by one that prepares anew. Below 1 = the cache pays. */
  cachedPerUncachedQuery: number
  /** Rows of an import with their history, by the same rows without. */
  importPerRawInsert: number
  importRowsPerSecond: number
  importedRows: number
  undoImportSeconds: number
  backupSeconds: number
  verifySeconds: number
  reopenSeconds: number
}

const edits = 400
const queries = 4_000
const projects = 1_000
const rowsPerProject = 39

export async function benchDb(): Promise<DbBench> {
  await using folder = await temporaryFolder()
  const path = join(folder.path, 'workspace')
  let workspace = await openTestWorkspace(path)
  const commits = await benchCommits(workspace)
  const cachedPerUncachedQuery = await benchQueries(workspace)
  const rawSeconds = await benchRawInsert(join(folder.path, 'raw'))
  const importSeconds = await seconds(() => importProjects(workspace))
  const backupSeconds = await seconds(() => createBackup(workspace, { kind: 'manual', at: testInstant }))
  const verifySeconds = await seconds(() => verifyWorkspace(workspace))
  await workspace.close()
  const reopenSeconds = await seconds(async () => {
    workspace = await openTestWorkspace(path)
  })
  const undoImportSeconds = await seconds(() => undo(workspace, commandInfo('undo')))
  await workspace.close()
  const importedRows = projects * (1 + rowsPerProject)
  return {
    ...commits,
    cachedPerUncachedQuery,
    importPerRawInsert: importSeconds / rawSeconds,
    importRowsPerSecond: Math.round(importedRows / importSeconds),
    importedRows,
    undoImportSeconds,
    backupSeconds,
    verifySeconds,
    reopenSeconds,
  }
}

async function benchCommits(workspace: Workspace): Promise<{ commandPerBareCommit: number; commandMs: number }> {
  const row = projectRow('A70900')
  await runCommand(workspace, commandInfo('project.create'), (tx) => tx.insert('projects', row))
  const bare = workspace.internals.connection.prepare('INSERT OR REPLACE INTO settings (key, value) VALUES (?, ?)')
  const bareSeconds: number[] = []
  const commandSeconds: number[] = []
  // In turns, so that a slow moment of the disk meets both.
  for (let number = 0; number < edits; number++) {
    bareSeconds.push(await seconds(async () => bare.run('bench', String(number))))
    commandSeconds.push(
      await seconds(() =>
        runCommand(workspace, commandInfo('project.update'), (tx) =>
          tx.update('projects', row.id, null, { name: `Puupajat ${number}` }),
        ),
      ),
    )
  }
  const commandMs = median(commandSeconds) * 1_000
  return { commandPerBareCommit: commandMs / (median(bareSeconds) * 1_000), commandMs }
}

async function benchQueries(workspace: Workspace): Promise<number> {
  const { connection, statements } = workspace.internals
  const uncached = { prepare: (sql: string) => connection.prepare(sql), size: () => 0 }
  const [cachedDb, uncachedDb] = [statements, uncached].map((cache) => createKysely<Database>(connection, cache))
  const run = async (db: typeof cachedDb) => {
    for (let number = 0; number < queries; number++) {
      await db?.selectFrom('projects').select(['id', 'name', 'version']).where('code', '=', 'A70900').execute()
    }
  }
  await run(cachedDb)
  const cachedSeconds = await seconds(() => run(cachedDb))
  return cachedSeconds / (await seconds(() => run(uncachedDb)))
}

function importProjects(workspace: Workspace): Promise<void> {
  return runCommand(workspace, commandInfo('description.import'), async (tx) => {
    for (const { project, indicators } of sampleRows()) {
      await tx.insert('projects', project)
      await tx.insertMany('project_indicators', indicators)
    }
  })
}

/** The floor: the same rows by the same prepared statements, without history. */
async function benchRawInsert(path: string): Promise<number> {
  const made = await openTestWorkspace(path)
  await made.close()
  const connection = openDatabase(made.paths.database, { newestSchema: newestVersion(migrations) })
  const rows = createRowStore(connection, createStatementCache(connection))
  const insertAll = connection.transaction(() => {
    for (const { project, indicators } of sampleRows()) {
      const instants = { created_at: testInstant, updated_at: testInstant }
      rows.insert('projects', { ...toRow(project), ...instants, version: 1 })
      for (const each of indicators) rows.insert('project_indicators', { ...toRow(each), version: 1 })
    }
  })
  const result = await seconds(async () => insertAll.immediate())
  connection.close()
  return result
}

function* sampleRows(): Iterable<{ project: NewRow<'projects'>; indicators: NewRow<'project_indicators'>[] }> {
  const text = 'Pajat oppivat käyttämään samoja koneita. '.repeat(50)
  for (let number = 0; number < projects; number++) {
    const project = projectRow(`S${10_000 + number}`, { id: randomUUID(), summary_plan: text, target_direct: text })
    yield { project, indicators: Array.from({ length: rowsPerProject }, (_, index) => indicatorRow(project.id, index)) }
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1_000
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
