import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestWorkspace, temporaryFolder, type TemporaryFolder } from '../testing/fixture.ts'
import type { Workspace } from '../workspace.ts'
import { cachedDatabase, createStatementCache } from './statement-cache.ts'

let folder: TemporaryFolder
let workspace: Workspace
beforeEach(async () => {
  folder = await temporaryFolder()
  workspace = await openTestWorkspace(folder.path)
})
afterEach(async () => {
  await workspace.close()
  await folder[Symbol.asyncDispose]()
})

test('the cache returns the same statement for the same SQL', () => {
  const cache = createStatementCache(workspace.internals.connection)
  expect(cache.prepare('SELECT 1')).toBe(cache.prepare('SELECT 1'))
})

test('the cache lets go of the statement that was not used for longest', () => {
  const cache = createStatementCache(workspace.internals.connection, 2)
  const [first, second] = [cache.prepare('SELECT 1'), cache.prepare('SELECT 2')]
  cache.prepare('SELECT 1')
  cache.prepare('SELECT 3')
  expect(cache.size()).toBe(2)
  expect(cache.prepare('SELECT 1')).toBe(first)
  expect(cache.prepare('SELECT 2')).not.toBe(second)
})

test('a statement that is being read through can be started a second time', () => {
  const { connection, statements } = workspace.internals
  const database = cachedDatabase(connection, statements)
  const sql = 'SELECT value FROM json_each(?)'
  const seen: unknown[] = []
  for (const outer of database.prepare(sql).iterate(['[1,2]'])) {
    for (const inner of database.prepare(sql).iterate(['[3]'])) seen.push([outer, inner])
  }
  expect(seen).toEqual([
    [{ value: 1 }, { value: 3 }],
    [{ value: 2 }, { value: 3 }],
  ])
})
