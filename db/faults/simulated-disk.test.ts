import { describe, expect, test } from 'vitest'
import { parseTrace } from './disk-trace.ts'
import { SimulatedDisk } from './simulated-disk.ts'

const file = '/w/a'
const never = () => 1
const hex = (text: string) => [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')

describe('the simulated disk', () => {
  test('keeps what was flushed and may lose the rest', () => {
    const disk = new SimulatedDisk(new Map([[file, Buffer.from('old')]]))
    disk.take({ kind: 'write', file, offset: 0, bytes: Buffer.from('new!') })
    expect(disk.afterPowerCut('none', never).get(file)?.toString()).toBe('old')
    expect(disk.afterPowerCut('all', never).get(file)?.toString()).toBe('new!')
    disk.take({ kind: 'sync', file })
    disk.take({ kind: 'truncate', file, size: 1 })
    expect(disk.afterPowerCut('none', never).get(file)?.toString()).toBe('new!')
    expect(disk.afterPowerCut('all', never).get(file)?.toString()).toBe('n')
  })

  test('tears a write at the borders of its sectors', () => {
    const disk = new SimulatedDisk(new Map([[file, Buffer.alloc(1_024, 'o')]]))
    disk.take({ kind: 'write', file, offset: 500, bytes: Buffer.alloc(100, 'n') })
    const coins = [1, 0]
    const torn = disk
      .afterPowerCut('some', () => coins.shift() ?? 1)
      .get(file)
      ?.toString()
    expect(torn?.slice(498, 514)).toBe('oooooooooooooonn')
    expect(torn?.length).toBe(1_024)
  })

  test('may lack a new file that was never flushed', () => {
    const disk = new SimulatedDisk(new Map())
    disk.take({ kind: 'write', file, offset: 0, bytes: Buffer.from('x') })
    expect(disk.afterPowerCut('some', never).has(file)).toBe(false)
  })
})

describe('a trace', () => {
  const openLine = `openat(AT_FDCWD, "${hex('/w/a')}", O_RDWR|O_CREAT, 0644) = 21`

  test('tells writes, flushes and acknowledgements in their order', () => {
    const log = [
      openLine,
      `openat(AT_FDCWD, "${hex('/elsewhere')}", O_RDWR) = 22`,
      `pwrite64(22, "${hex('no')}", 2, 0) = 2`,
      `pwrite64(21, "${hex('ab')}", 2, 4096) = 2`,
      'fdatasync(21) = 0',
      `write(1, "${hex('ack 7\n')}", 6) = 6`,
      'ftruncate(21, 0) = 0',
      'fsync(22) = 0',
      '+++ killed by SIGKILL +++',
    ].join('\n')
    expect(parseTrace(log, '/w')).toEqual([
      { kind: 'write', file, offset: 4_096, bytes: Buffer.from('ab') },
      { kind: 'sync', file },
      { kind: 'ack', number: 7 },
      { kind: 'truncate', file, size: 0 },
    ])
  })

  test('with a call that the simulator does not know is refused', () => {
    expect(() => parseTrace(`unlink("${hex('/w/a-wal')}") = 0`, '/w')).toThrow('does not know unlink')
  })
})
