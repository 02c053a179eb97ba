import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BridgeEnvelope } from '#contract/host-bridge.ts'
import type { Contract } from '#contract/index.ts'
import { answer, readAssets } from '#electron/protocol.ts'
import { servedCore } from '#electron/testing/served-core.ts'
import { launch } from './harness.ts'

/**
 * The desktop app without Electron: the real page in a real Chromium, its files and headers from the shell's own
 * protocol handler, and behind the bridge the real core. Only the way of the messages between the two is made up.
 */
const root = join(import.meta.dirname, '../..')
/** Stands for `app://bundle`; nothing of it ever reaches a network. */
const origin = 'https://bundle.test'

declare global {
  interface Window {
    /** The test's stand-in for the two ends of Electron's port. */
    toCore(data: unknown): Promise<void>
    freshCorePort(): Promise<void>
    fromCore?: (data: unknown) => void
  }
}

/** Runs in the page before it: what the preload and the main process do there. */
function installBridge(): void {
  let port: globalThis.MessagePort | undefined
  window.fromCore = (data) => port?.postMessage(data)
  const connect = () => {
    const channel = new MessageChannel()
    port = channel.port1
    port.addEventListener('message', ({ data }) => void window.toCore(data))
    port.start()
    const envelope = { source: 'hankekirja-shell', message: { kind: 'core-port' } } satisfies BridgeEnvelope
    void window
      .freshCorePort()
      .then(() => window.postMessage(envelope, { targetOrigin: '/', transfer: [channel.port2] }))
    return 'electron'
  }
  Object.assign(window, { hankekirjaHost: { connect } })
}

function clientOf(core: ReturnType<typeof servedCore>): ContractRouterClient<Contract> {
  return createORPCClient(new RPCLink({ port: core.connect() }))
}

describe('the page on the desktop shell', () => {
  let core = servedCore()
  let corePort: MessagePort | undefined
  let browser: Browser
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    const built = spawnSync(process.execPath, [join(root, 'build/scripts/build.ts')], { cwd: root, encoding: 'utf8' })
    if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`)
    const assets = readAssets(join(root, 'dist', 'renderer'))
    browser = await launch()
    page = await browser.newPage()
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.route(`${origin}/**`, async (route) => {
      const request = route.request()
      const { pathname } = new URL(request.url())
      const reply = answer(assets, { method: request.method(), url: `app://bundle${pathname}` })
      const body = Buffer.from(await reply.arrayBuffer())
      await route.fulfill({ status: reply.status, headers: Object.fromEntries(reply.headers), body })
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port, not a window
    await page.exposeFunction('toCore', (data: unknown) => corePort?.postMessage(data))
    await page.exposeFunction('freshCorePort', () => {
      corePort = core.connect()
      corePort.on('message', (data: string) => void page.evaluate((text) => window.fromCore?.(text), data))
    })
    await page.addInitScript(installBridge)
    await clientOf(core).project.create({ code: 'S90010', name: 'Lähiruokaa saaristosta', fund: 'EAKR' })
    await page.goto(`${origin}/index.html`)
  })

  afterAll(async () => {
    await browser.close()
    await core.close()
  })

  it('reads over the port and breaks no rule of the policy', async () => {
    await page.getByText('Lähiruokaa saaristosta').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('shows at once what another window has changed', async () => {
    await clientOf(core).project.create({ code: 'S90011', name: 'Yrittäjyyttä etänä', fund: 'ESR' })
    await page.getByText('Yrittäjyyttä etänä').first().waitFor()
  })

  it('goes on with the new core after the old one died', async () => {
    const dead = core
    core = servedCore()
    await clientOf(core).project.create({ code: 'S90012', name: 'Uuden ytimen hanke', fund: 'ESR' })
    corePort?.close()
    await page.evaluate(() => {
      const envelope = { source: 'hankekirja-shell', message: { kind: 'core-lost', returning: true } }
      window.postMessage(envelope, '/')
    })
    await page.getByText('Uuden ytimen hanke').first().waitFor()
    await dead.close()
    expect(complaints).toEqual([])
  })
})
