import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { startCoreProcess } from './core-process.ts'
import { fakeElectron } from './testing/fake-electron.ts'

class Child extends EventEmitter {
  orders: unknown[][] = []
  killed = 0
  postMessage = (...order: unknown[]) => void this.orders.push(order)
  kill = () => {
    this.killed++
    this.emit('exit', 0)
    return true
  }
}

function started() {
  const { electron } = fakeElectron()
  const children: Child[] = []
  const lost: boolean[] = []
  const core = startCoreProcess({
    fork() {
      const child = new Child()
      children.push(child)
      return child
    },
    createChannel: () => new electron.MessageChannelMain(),
    now: () => Date.now(),
    onLost: (returning) => lost.push(returning),
    onMessage: () => undefined,
  })
  const die = (): void => void children.at(-1)?.emit('exit', 139)
  return { core, children, lost, die }
}

describe('the process of the core', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is started again after a crash, after waits that grow', () => {
    const { children, lost, die } = started()
    for (const [index, wait] of [200, 1_000, 4_000].entries()) {
      die()
      vi.advanceTimersByTime(wait - 1)
      expect(children).toHaveLength(index + 1)
      vi.advanceTimersByTime(1)
      expect(children).toHaveLength(index + 2)
    }
    expect(lost).toEqual([true, true, true])
  })

  it('is given up at its fourth death within a minute', () => {
    const { children, lost, die } = started()
    for (let death = 0; death < 4; death++) {
      die()
      vi.advanceTimersByTime(5_000)
    }
    expect(lost).toEqual([true, true, true, false])
    expect(children).toHaveLength(4)
  })

  it('is never given up when it dies rarely', () => {
    const { lost, die } = started()
    for (let death = 0; death < 10; death++) {
      die()
      vi.advanceTimersByTime(30_000)
    }
    expect(lost).not.toContain(false)
  })

  it('gets the ports that were asked for while it was away, in their order, once it is back', () => {
    const { core, children, die } = started()
    die()
    core.connect()
    core.connect()
    vi.advanceTimersByTime(200)
    const expected = [{ kind: 'connect' }, [{ end: 'core' }]]
    expect(children.map((child) => child.orders)).toEqual([[], [expected, expected]])
  })

  it('is not started again when it ends because the app ends', async () => {
    const { core, children, lost, die } = started()
    const stopped = core.stop()
    die()
    await stopped
    vi.advanceTimersByTime(60_000)
    expect([children.length, lost.length]).toEqual([1, 0])
  })

  it('is killed when it does not close in time', async () => {
    const { core, children } = started()
    const stopped = core.stop()
    vi.advanceTimersByTime(4_999)
    expect(children[0]?.killed).toBe(0)
    vi.advanceTimersByTime(1)
    await stopped
    expect(children[0]?.killed).toBe(1)
  })

  it('does not come back when the app ends while it is away', async () => {
    const { core, children, die } = started()
    die()
    await core.stop()
    vi.advanceTimersByTime(60_000)
    expect(children).toHaveLength(1)
  })
})
