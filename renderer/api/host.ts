import { createORPCClient } from '@orpc/client'
import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { HostBridge } from '#contract/host-bridge.ts'
import type { Contract } from '#contract/index.ts'
import { ownVersions } from './own-versions.ts'
import { openSession } from './session.ts'
import { shellLink } from './shell-link.ts'

export type Client = ContractRouterClient<Contract>

export type Connection =
  | { readonly kind: 'ready'; readonly client: Client }
  /** The link was used already, or there was none: the person has to open the app anew. */
  | { readonly kind: 'no_session' }
  | { readonly kind: 'unreachable' }

declare global {
  interface Window {
    /** Set by the preload of the desktop shell. */
    readonly hankekirjaHost?: HostBridge
  }
}

/** Finds the host: the desktop shell when it has left its bridge, otherwise the server that gave this page. */
export async function connectHost(): Promise<Connection> {
  if (window.hankekirjaHost !== undefined) {
    return { kind: 'ready', client: clientOver(shellLink(window.hankekirjaHost)) }
  }
  const session = await openSession()
  return session.kind === 'open' ? { kind: 'ready', client: overFetch(session.secret) } : session
}

function overFetch(secret: string): Client {
  const url = new URL('/rpc', location.href).href
  return clientOver(new RPCLink({ url, headers: { authorization: `Bearer ${secret}` } }))
}

function clientOver(link: ClientLink<ClientContext>): Client {
  const client: Client = createORPCClient(ownVersions(link))
  return client
}
