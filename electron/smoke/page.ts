/**
 * Runs inside the page of a packaged build (`--smoke`): three calls through the real bridge, port and core.
 * The value of this bundle is a promise of what they answered.
 */
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { bridgeName, bridgeSource, type HostBridge } from '#contract/host-bridge.ts'
import type { Contract } from '#contract/index.ts'

declare global {
  interface Window {
    readonly [bridgeName]?: HostBridge
  }
}

function corePort(): Promise<MessagePort> {
  const bridge = window[bridgeName]
  if (bridge === undefined) return Promise.reject(new Error('The preload exposed nothing'))
  return new Promise((resolve) => {
    window.addEventListener('message', ({ data, ports, source }: MessageEvent) => {
      const port = ports[0]
      if (source === window && data?.source === bridgeSource && port !== undefined) resolve(port)
    })
    bridge.connect()
  })
}

export async function run(): Promise<unknown> {
  const port = await corePort()
  const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port }))
  port.start()
  const status = await client.workspace.status()
  const settings = await client.workspace.settings()
  const projects = await client.project.list()
  return {
    workspace: status.state,
    failure: status.failure?.code ?? null,
    language: settings.language,
    projects: projects.length,
    pageDrawn: document.getElementById('root')?.childElementCount !== 0,
  }
}
