import { createORPCClient } from '@orpc/client'
import { RPCLink as FetchLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#contract/index.ts'
import { openSession } from './session.ts'

export type Client = ContractRouterClient<Contract>

export type Connection =
  | { readonly kind: 'ready'; readonly client: Client }
  /** The link was used already, or there was none: the person has to open the app anew. */
  | { readonly kind: 'no_session' }
  | { readonly kind: 'unreachable' }

declare global {
  interface Window {
    /** Set by the preload of the desktop shell. */
    readonly hankekirjaHost?: { readonly connect: () => Promise<MessagePort> }
  }
}

/** Finds the host: the desktop shell's message port when there is one, otherwise the server that gave this page. */
export async function connectHost(): Promise<Connection> {
  if (window.hankekirjaHost !== undefined)
    return { kind: 'ready', client: overPort(await window.hankekirjaHost.connect()) }
  const session = await openSession()
  return session.kind === 'open' ? { kind: 'ready', client: overFetch(session.secret) } : session
}

function overPort(port: MessagePort): Client {
  const client: Client = createORPCClient(new PortLink({ port }))
  port.start()
  return client
}

function overFetch(secret: string): Client {
  const link = new FetchLink({
    url: new URL('/rpc', location.href).href,
    headers: { authorization: `Bearer ${secret}` },
  })
  const client: Client = createORPCClient(link)
  return client
}
