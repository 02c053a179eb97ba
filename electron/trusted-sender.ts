import type { WebFrameMain } from 'electron'
import { appOrigin } from './origin.ts'

/** Only the main frame of our own page is answered; a frame that is gone already is null. */
export function isTrusted(frame: Pick<WebFrameMain, 'origin' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === appOrigin
}
