import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../testing/fixture.ts'
import { workspacePaths } from '../workspace-paths.ts'
import { available, checkWritten, childFile, expectWayOut, lastAck, prepareForWriter } from './fault-support.ts'

const canLimit = available('disk full by a limit', 'bash', '-c', 'ulimit -f 100')
const canMount = available('disk full for real', 'unshare', '-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

describe('a disk that is full', () => {
  test.skipIf(!canLimit)(
    'stops a command with disk_full, keeps all before it, and reading goes on',
    async () => {
      await using folder = await temporaryFolder()
      await prepareForWriter(folder.path)
      // A limit on the size of files: what it meets first is the journal.
      const script = 'ulimit -f 1500; exec "$0" "$@"'
      const args = ['-c', script, process.execPath, childFile('writer'), folder.path, '--text', '20000']
      const run = spawnSync('bash', args, { encoding: 'utf8', timeout: 60_000 })
      const saved = lastAck(run.stdout)
      expect(saved).toBeGreaterThan(5)
      expect(run.stdout).toContain(`error disk_full\nreadable ${saved}\n`)
      expect(await checkWritten(folder.path)).toBe(saved)
      await expectWayOut(folder.path)
    },
    90_000,
  )

  test.skipIf(!canLimit)('leaves no half backup behind and harms none that was there', async () => {
    await using folder = await temporaryFolder()
    await prepareForWriter(folder.path)
    const { backups } = workspacePaths(folder.path)
    const before = readdirSync(backups)
    const script = 'ulimit -f 100; exec "$0" "$@"'
    const run = spawnSync('bash', ['-c', script, process.execPath, childFile('backup'), folder.path], {
      encoding: 'utf8',
    })
    expect(run.stdout).toBe('disk_full\n')
    expect(readdirSync(backups)).toEqual(before)
    await expectWayOut(folder.path)
  })

  test.skipIf(!canMount)(
    'lets the same program go on saving once there is room again',
    async () => {
      await using folder = await temporaryFolder()
      await prepareForWriter(folder.path)
      const disk = join(folder.path, 'disk')
      const script = [
        'set -e',
        `mkdir ${disk}`,
        `mount -t tmpfs -o size=5m tmpfs ${disk}`,
        `cp -r ${folder.path}/hankekirja.sqlite ${disk}/`,
        `head -c 1500000 /dev/zero > ${disk}/ballast`,
        `exec ${process.execPath} ${childFile('writer')} ${disk} --text 20000 --ballast ${disk}/ballast`,
      ].join('\n')
      const run = spawnSync('unshare', ['-rm', 'sh', '-c', script], { encoding: 'utf8', timeout: 60_000 })
      const [, before = '', after = ''] = /^([\s\S]*)error disk_full\n([\s\S]*)$/.exec(run.stdout) ?? []
      const saved = lastAck(before)
      expect(saved).toBeGreaterThan(5)
      expect(after).toBe(`readable ${saved}\nack ${saved + 1}\nverified true\n`)
    },
    90_000,
  )
})
