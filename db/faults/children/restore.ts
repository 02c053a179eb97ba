import { readFileSync, writeSync } from 'node:fs'
import { restoreBackup } from '../../backup/restore-backup.ts'

/*
 * Restores a backup and kills itself at the given step: `restore.ts <workspace> <backup file> <step>`.
 */
const [folder = '', backup = '', killAt = '0'] = process.argv.slice(2)
let steps = 0

await restoreBackup(folder, {
  from: 'backup',
  bytes: readFileSync(backup),
  at: '2026-11-24T08:00:00.000Z',
  appVersion: '0.1.0',
  step(name) {
    steps++
    if (steps !== Number(killAt)) return
    writeSync(1, name)
    process.kill(process.pid, 'SIGKILL')
  },
})
