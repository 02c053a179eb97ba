import { expect, test } from 'vitest'
import { backupName, parseBackupName } from './names.ts'

test('a backup is named by its instant and its reason, and the name tells both again', () => {
  const name = backupName('manual', '2026-11-23T14:15:00.000Z')
  expect(name).toBe('hankekirja-2026-11-23-141500-manual.hkbackup')
  expect(parseBackupName(name)).toEqual({ createdAt: '2026-11-23T14:15:00.000Z', kind: 'manual' })
})

test('two backups of one second have names of their own', () => {
  const second = backupName('before-restore', '2026-11-23T14:15:00.000Z', 2)
  expect(second).toBe('hankekirja-2026-11-23-141500.2-before-restore.hkbackup')
  expect(parseBackupName(second)?.kind).toBe('before-restore')
})

test.each([
  '../hankekirja-2026-11-23-141500-manual.hkbackup',
  'hankekirja-2026-11-23-141500-manual.hkbackup/../../x',
  'hankekirja-2026-11-23-141500-manual.hkbackup.tmp',
  'hankekirja-2026-11-23-141500-other.hkbackup',
  '',
])('%j is no backup name', (name) => {
  expect(parseBackupName(name)).toBeNull()
})
