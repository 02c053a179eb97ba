import { afterEach, describe, expect, it, vi } from 'vitest'
import { bridgeSource } from '#contract/host-bridge.ts'
import { servedCore } from '../testing/served-core.ts'
import { run } from './page.ts'

/** A window with the bridge of the preload, whose port leads to the real core. */
function pageWith(connect: (() => unknown) | null, drawn = 1): void {
  const target = new EventTarget()
  const bridge = {
    connect() {
      const message = { source: bridgeSource, message: { kind: 'core-port' } }
      const event = Object.assign(new Event('message'), { data: message, ports: [connect?.()], source: target })
      queueMicrotask(() => target.dispatchEvent(event))
      return 'electron'
    },
  }
  vi.stubGlobal('window', Object.assign(target, connect === null ? {} : { hankekirjaHost: bridge }))
  vi.stubGlobal('document', { getElementById: () => ({ childElementCount: drawn }) })
}

describe('the self-check inside the page', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('asks the real core three things through the bridge and says what it heard', async () => {
    const served = servedCore()
    pageWith(served.connect)
    expect(await run()).toEqual({ workspace: 'open', failure: null, language: 'sv', projects: 0, pageDrawn: true })
    await served.close()
  })

  it('notices a page that drew nothing', async () => {
    const served = servedCore()
    pageWith(served.connect, 0)
    expect(await run()).toMatchObject({ pageDrawn: false })
    await served.close()
  })

  it('fails when the preload left no bridge', async () => {
    pageWith(null)
    await expect(run()).rejects.toThrow('preload')
  })
})
