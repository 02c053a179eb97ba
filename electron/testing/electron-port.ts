import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { MessagePortMain } from 'electron'

/** Dresses a real port of Node as Electron's main-side port: queued until `start()`, an event object around the data. */
function asElectronPort(port: MessagePort): MessagePortMain {
  const events = new EventEmitter()
  const dressed = Object.assign(events, {
    start() {
      port.on('message', (data) => events.emit('message', { data, ports: [] }))
      port.on('close', () => events.emit('close'))
    },
    postMessage: (message: unknown) => port.postMessage(message),
    close: () => port.close(),
  })
  return dressed
}

/** One end as the worker gets it in Electron, the other as the page has it. */
export function electronChannel(): { core: MessagePortMain; page: MessagePort } {
  const { port1, port2 } = new MessageChannel()
  return { core: asElectronPort(port1), page: port2 }
}
