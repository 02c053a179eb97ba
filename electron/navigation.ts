import type { Dialog, Shell, WebContents } from 'electron'
import { isOurs } from './origin.ts'
import type { ShellText } from './texts.ts'

export interface LinkPorts {
  readonly dialog: Pick<Dialog, 'showMessageBox'>
  readonly shell: Pick<Shell, 'openExternal'>
  readonly text: ShellText
}

/** Opens an https address in the browser once the person has read it and agreed. Any other scheme is dropped. */
export async function openLink(ports: LinkPorts, address: string): Promise<void> {
  const url = URL.parse(address)
  if (url === null || url.protocol !== 'https:' || url.username !== '' || url.password !== '') return
  const { text } = ports
  const answer = await ports.dialog.showMessageBox({
    type: 'question',
    message: text('openLinkQuestion'),
    detail: url.href,
    buttons: [text('openLink'), text('cancel')],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  if (answer.response === 0) await ports.shell.openExternal(url.href)
}

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler'>

/** Keeps a page where it is: our origin, no second window, no embedded browser. */
export function guardNavigation(contents: Guarded, openOutside: (address: string) => void): void {
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && isOurs(details.url)) return
    details.preventDefault()
    if (details.isMainFrame) openOutside(details.url)
  })
  contents.on('will-redirect', (details) => {
    if (!isOurs(details.url)) details.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    openOutside(url)
    return { action: 'deny' }
  })
}
