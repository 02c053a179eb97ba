import type { ClientContext, ClientLink } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import { bridgeSource } from '#contract/host-bridge.ts'
import type { BridgeEnvelope, HostBridge } from '#contract/host-bridge.ts'

/** One life of the core: its port, and the signal that it died. */
interface Line {
  readonly link: Promise<RPCLink<ClientContext>>
  readonly opened: (port: MessagePort) => void
  readonly lost: AbortController
}

/**
 * Calls over the desktop shell's message port. When the core dies, calls under way and event streams end with an
 * error (they would wait for ever), and the next calls wait for the port of the core that is started in its place.
 */
export function shellLink(bridge: HostBridge): ClientLink<ClientContext> {
  let line = newLine()
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window || !isEnvelope(event.data)) return
    const port = event.ports[0]
    if (event.data.message.kind === 'core-port' && port !== undefined) line.opened(port)
    if (event.data.message.kind === 'core-lost') {
      line.lost.abort(new TypeError('The core has stopped'))
      line = newLine()
      bridge.connect()
    }
  })
  bridge.connect()
  return {
    async call(path, input, options) {
      const { link, lost } = line
      const signal = options.signal === undefined ? lost.signal : AbortSignal.any([options.signal, lost.signal])
      const open = await link
      return open.call(path, input, { ...options, signal })
    },
  }
}

function newLine(): Line {
  const { promise, resolve } = Promise.withResolvers<RPCLink<ClientContext>>()
  const opened = (port: MessagePort) => {
    resolve(new RPCLink({ port }))
    port.start()
  }
  return { link: promise, opened, lost: new AbortController() }
}

function isEnvelope(data: unknown): data is BridgeEnvelope {
  return typeof data === 'object' && data !== null && 'source' in data && data.source === bridgeSource
}
