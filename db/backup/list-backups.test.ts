import { describe, expect, test } from 'vitest'
import { expiredBackups } from './list-backups.ts'
import { backupName, parseBackupName, type BackupInfo, type BackupKind } from './names.ts'

function backup(kind: BackupKind, instant: string): BackupInfo {
  const name = backupName(kind, instant)
  return { name, sizeBytes: 1, createdAt: parseBackupName(name)?.createdAt ?? '', kind }
}
const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index, 9)).toISOString()

describe('which backups can go', () => {
  test('of sixty days, the last seven days and the newest of the last four weeks stay', () => {
    const all = Array.from({ length: 60 }, (_, index) => backup('daily', day(index)))
    const gone = new Set(expiredBackups(all))
    const stay = all.filter((each) => !gone.has(each)).map((each) => each.createdAt.slice(0, 10))
    // 2026-03-01 is a Sunday: its week is whole, and the Sundays before it are the weekly ones.
    expect(stay).toEqual([
      '2026-02-08',
      '2026-02-15',
      '2026-02-22',
      '2026-02-23',
      '2026-02-24',
      '2026-02-25',
      '2026-02-26',
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ])
  })

  test('two of one day leave the later one', () => {
    const [morning, evening] = [backup('daily', '2026-03-01T06:00:00Z'), backup('daily', '2026-03-01T18:00:00Z')]
    expect(expiredBackups([morning, evening])).toEqual([morning])
  })

  test('a manual one never, and of the others the newest five', () => {
    const manual = Array.from({ length: 20 }, (_, index) => backup('manual', day(index)))
    const before = Array.from({ length: 7 }, (_, index) => backup('before-migration', day(index)))
    expect(expiredBackups([...manual, ...before])).toEqual([before[1], before[0]])
  })
})
