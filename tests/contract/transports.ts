import { MessageChannel } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { Contract } from '#contract/index.ts'
import type { Core } from '#core/core.ts'
import { startServer } from '#loopback/server.ts'

export type Client = ContractRouterClient<Contract>

export interface Connected {
  client: Client
  close(): Promise<void>
}

/** The three ways in which the core is asked: each test of the contract runs over all of them. */
export const transports: Readonly<Record<string, (core: Core) => Promise<Connected>>> = {
  async 'a direct call'(core) {
    const client: Client = createRouterClient(core.router, { context: core.context })
    return { client, close: async () => undefined }
  },

  async 'a message port'(core) {
    const { port1, port2 } = new MessageChannel()
    new RPCHandler(core.router).upgrade(port2, { context: core.context })
    const client: Client = createORPCClient(new PortLink({ port: port1 }))
    port1.start()
    port2.start()
    return {
      client,
      close: async () => {
        port1.close()
        port2.close()
      },
    }
  },

  async HTTP(core) {
    const server = await startServer(core, new Map(), 0)
    const origin = `http://127.0.0.1:${server.port}`
    const secret = await sessionSecret(server.url)
    const link = new FetchLink({ url: `${origin}/rpc`, headers: { authorization: `Bearer ${secret}`, origin } })
    const client: Client = createORPCClient(link)
    return { client, close: server.close }
  },
}

/** Exchanges the one-time link for a session, as the page does. */
export async function sessionSecret(url: string): Promise<string> {
  const { origin, hash } = new URL(url)
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: hash.replace('#token=', '') }),
  })
  const { secret }: { secret: string } = JSON.parse(await answer.text())
  return secret
}
