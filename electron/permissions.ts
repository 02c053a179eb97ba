import type { Session } from 'electron'
import { isOurs } from './origin.ts'

type Guarded = Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'>

/** All that the page may ask of the system: writing text to the clipboard ("copy" buttons). Reading it is not in. */
const granted: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Refuses every permission and device but those granted above, and these to our own page only. */
export function denyPermissions(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(granted.has(permission) && details.isMainFrame && isOurs(details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    return granted.has(permission) && details.isMainFrame && isOurs(requestingOrigin)
  })
  session.setDevicePermissionHandler(() => false)
}
