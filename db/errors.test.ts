import { expect, test } from 'vitest'
import { toWorkspaceError, WorkspaceError } from './errors.ts'

const withCode = (code: string, message = 'message') => Object.assign(new Error(message), { code })

test.each([
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['SQLITE_IOERR_WRITE', 'disk_full'],
  ['SQLITE_BUSY', 'file_in_use'],
  ['SQLITE_BUSY_RECOVERY', 'file_in_use'],
  ['SQLITE_READONLY', 'file_read_only'],
  ['SQLITE_READONLY_DIRECTORY', 'file_read_only'],
  ['SQLITE_CANTOPEN', 'file_read_only'],
  ['EROFS', 'file_read_only'],
  ['SQLITE_IOERR_LOCK', 'file_read_only'],
  ['SQLITE_NOTADB', 'file_damaged'],
  ['SQLITE_CORRUPT', 'file_damaged'],
  ['SQLITE_IOERR_READ', 'file_damaged'],
])('%s is told as %s and keeps its cause', (code, expected) => {
  const cause = withCode(code)
  expect(toWorkspaceError(cause)).toMatchObject({ code: expected, cause })
})

test('a double value is told with its table and column', () => {
  const error = withCode('SQLITE_CONSTRAINT_UNIQUE', 'UNIQUE constraint failed: projects.code')
  expect(toWorkspaceError(error)).toMatchObject({ code: 'already_exists', details: { what: 'projects.code' } })
})

test('an error that is none of ours stays what it is', () => {
  const programming = new TypeError('x is not a function')
  const known = new WorkspaceError('file_moved', {})
  const check = withCode('SQLITE_CONSTRAINT_CHECK')
  for (const each of [programming, known, check, 'text', undefined]) expect(toWorkspaceError(each)).toBe(each)
})
