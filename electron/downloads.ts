import { join } from 'node:path'
import type { Dialog, Session } from 'electron'
import { appOrigin } from './origin.ts'
import type { ShellText } from './texts.ts'

export interface DownloadPorts {
  readonly dialog: Pick<Dialog, 'showErrorBox'>
  /** Where the save dialog starts. */
  readonly folder: string
  readonly text: ShellText
}

/** A file name that every system takes and that leaves its folder nowhere. */
export function safeFileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is to be removed
  const cleaned = name.replaceAll(/[\u0000-\u001f<>:"/\\|?*]/g, '_').replace(/^[. ]+|[. ]+$/g, '')
  return cleaned === '' ? 'hankekirja' : cleaned.slice(0, 180)
}

/**
 * Saving is a download of bytes that the page has made; the system's dialog asks where to. The page never names or
 * learns a path. A download from anywhere but our own page is refused.
 */
export function askWhereToSave(session: Pick<Session, 'on'>, { dialog, folder, text }: DownloadPorts): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${appOrigin}/`)) {
      event.preventDefault()
      return
    }
    item.setSaveDialogOptions({ defaultPath: join(folder, safeFileName(item.getFilename())) })
    item.once('done', (_done, state) => {
      if (state === 'interrupted') dialog.showErrorBox(text('downloadFailed'), text('downloadFailedDetail'))
    })
  })
}
