import type { Session } from 'electron'
import { isOurs } from './origin.ts'

const withoutNetwork = new Set(['blob:', 'data:', 'devtools:'])

/** The promise "no network" is kept here, not only by the page's policy: whatever asks, only our own files answer. */
export function denyNetwork(session: Pick<Session, 'webRequest'>): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    const scheme = URL.parse(details.url)?.protocol ?? ''
    callback({ cancel: !isOurs(details.url) && !withoutNetwork.has(scheme) })
  })
}
