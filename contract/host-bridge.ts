/**
 * What the desktop shell gives to the page. Absent in a browser, where the page talks to the loopback host.
 *
 * The page calls `window[bridgeName].connect()` and then gets, as a `message` event of its own window
 * (`event.source === window`), one `BridgeMessage` with `kind: 'core-port'` and the port in `event.ports[0]`.
 * It must `start()` the port. After `core-lost` it calls `connect()` again: the new port works as soon as
 * the core is back. Pending calls on the old port never come back.
 */
export const bridgeName = 'hankekirjaHost'

export interface HostBridge {
  /** Asks for a fresh port to the core and says what the host is. */
  connect(): 'electron'
}

export type BridgeMessage =
  | { kind: 'core-port' }
  /** The core died. `returning`: it is being started again; otherwise only a restart of the app helps. */
  | { kind: 'core-lost'; returning: boolean }

/** Marks the window messages of the shell, so that no other message is taken for one. */
export const bridgeSource = 'hankekirja-shell'
export interface BridgeEnvelope {
  source: typeof bridgeSource
  message: BridgeMessage
}
