/** Runs sandboxed before the page. A message port can't pass the context bridge, so it goes as a window message. */
import { contextBridge, ipcRenderer } from 'electron'
import {
  bridgeName,
  bridgeSource,
  type BridgeEnvelope,
  type BridgeMessage,
  type HostBridge,
} from '#contract/host-bridge.ts'
import { connectChannel, messageChannel } from './channels.ts'

ipcRenderer.on(messageChannel, (event, message: BridgeMessage) => {
  const envelope = { source: bridgeSource, message } satisfies BridgeEnvelope
  // '/' is this page's own origin: no other document ever gets the port.
  window.postMessage(envelope, { targetOrigin: '/', transfer: [...event.ports] })
})

contextBridge.exposeInMainWorld(bridgeName, {
  connect() {
    ipcRenderer.send(connectChannel)
    return 'electron'
  },
} satisfies HostBridge)
