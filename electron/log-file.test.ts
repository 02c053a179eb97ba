import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openLog } from './log-file.ts'

const newFile = () => join(mkdtempSync(join(tmpdir(), 'hankekirja-log-')), 'logs', 'hankekirja.log')
const now = () => '2026-03-02T08:00:00.000Z'

describe('log file', () => {
  it('goes on where the last start ended', () => {
    const file = newFile()
    openLog(file, now)('first')
    openLog(file, now)('second')
    expect(readFileSync(file, 'utf8')).toBe('2026-03-02T08:00:00.000Z first\n2026-03-02T08:00:00.000Z second\n')
  })

  it('is put aside when it has grown, so that it never fills the disk', () => {
    const file = newFile()
    openLog(file, now)('old')
    writeFileSync(file, 'x'.repeat(1024 * 1024 + 1))
    openLog(file, now)('new')
    expect(readFileSync(file, 'utf8')).toBe('2026-03-02T08:00:00.000Z new\n')
    expect(existsSync(`${file}.1`)).toBe(true)
  })
})
