import { join } from 'node:path'
import type { BrowserWindow, Session } from 'electron'
import type { BridgeMessage } from '#contract/host-bridge.ts'
import { connectChannel, messageChannel } from './channels.ts'
import { startCoreProcess, type CoreProcess } from './core-process.ts'
import { askWhereToSave } from './downloads.ts'
import { menuTemplate } from './menu.ts'
import { guardNavigation, openLink } from './navigation.ts'
import { denyNetwork } from './network.ts'
import { readOptions } from './options.ts'
import { denyPermissions } from './permissions.ts'
import { readAssets, registerScheme, serveAssets } from './protocol.ts'
import { runSmoke } from './smoke/run.ts'
import { pickLanguage, shellText, type ShellText } from './texts.ts'
import { isTrusted } from './trusted-sender.ts'
import { openWindow } from './window.ts'

type Electron = typeof import('electron')

export interface StartPorts {
  readonly argv: readonly string[]
  /** The built dist/ folder. */
  readonly distFolder: string
  readonly platform: NodeJS.Platform
}

/** Starts the desktop app. Must be called, not only imported, before Electron is ready. */
export async function startApp(electron: Electron, ports: StartPorts): Promise<void> {
  const { app, dialog, shell } = electron
  app.setName('Hankekirja')
  app.enableSandbox()
  const options = readOptions(ports.argv)
  if (options.userData !== undefined) app.setPath('userData', options.userData)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  registerScheme(electron.protocol)

  let language = pickLanguage(app.getPreferredSystemLanguages())
  const text: ShellText = (name) => shellText(language, name)
  const openOutside = (address: string): void => void openLink({ dialog, shell, text }, address)
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents, openOutside))
  await app.whenReady()

  const workspace = options.workspace ?? join(app.getPath('userData'), 'workspace')
  serveAssets(electron.protocol, readAssets(join(ports.distFolder, 'renderer')))
  guardSession(electron.session.defaultSession)

  const windowPorts = {
    distFolder: ports.distFolder,
    stateFile: join(app.getPath('userData'), 'window.json'),
    packaged: app.isPackaged,
    dialog,
    text,
  }
  let window: BrowserWindow | null = null
  function showWindow(): BrowserWindow {
    if (window === null) {
      window = openWindow(electron, windowPorts)
      window.on('closed', () => (window = null))
    } else {
      if (window.isMinimized()) window.restore()
      window.focus()
    }
    return window
  }

  const logFile = join(app.getPath('logs'), 'hankekirja.log')
  const workerArguments = ['--workspace', workspace, '--log', logFile, '--app-version', app.getVersion()]
  const core = startCoreProcess({
    fork: () =>
      electron.utilityProcess.fork(
        join(ports.distFolder, 'electron', 'worker.js'),
        [...workerArguments, '--language', language],
        { serviceName: 'Hankekirja core' },
      ),
    createChannel: () => new electron.MessageChannelMain(),
    now: () => performance.now(),
    onLost(returning) {
      window?.webContents.postMessage(messageChannel, { kind: 'core-lost', returning } satisfies BridgeMessage)
      if (!returning) dialog.showErrorBox(text('coreGone'), text('coreGoneDetail'))
    },
    onMessage(message) {
      language = message.language
      showMenu()
    },
  })
  servePorts(electron, core)

  function showMenu(): void {
    const template = menuTemplate({
      platform: ports.platform,
      packaged: app.isPackaged,
      text,
      showWorkspace: () => void shell.openPath(workspace),
      showAbout: () => void showAbout(),
    })
    electron.Menu.setApplicationMenu(electron.Menu.buildFromTemplate(template))
  }
  function showAbout(): Promise<unknown> {
    const { electron: shellVersion, chrome, node } = process.versions
    const detail = `${text('aboutUpdates')}\n\nElectron ${shellVersion}, Chromium ${chrome}, Node.js ${node}`
    return dialog.showMessageBox({ type: 'info', message: `Hankekirja ${app.getVersion()}`, detail })
  }
  function guardSession(session: Session): void {
    denyPermissions(session)
    denyNetwork(session)
    askWhereToSave(session, { dialog, folder: app.getPath('documents'), text })
  }

  app.on('second-instance', showWindow)
  app.on('activate', showWindow)
  app.on('window-all-closed', () => {
    if (ports.platform !== 'darwin') app.quit()
  })
  app.once('will-quit', (event) => {
    // The database is closed before the process goes; `exit` doesn't ask again.
    event.preventDefault()
    void core.stop().then(() => app.exit(0))
  })

  showMenu()
  const first = showWindow()
  if (options.smoke !== undefined) await runSmoke(app, first, { file: options.smoke, distFolder: ports.distFolder })
}

/** The page asks, the page gets: one channel, no parameters, only for the main frame of our own origin. */
function servePorts(electron: Pick<Electron, 'ipcMain'>, core: CoreProcess): void {
  electron.ipcMain.on(connectChannel, (event) => {
    const frame = event.senderFrame
    if (frame === null || !isTrusted(frame)) return
    frame.postMessage(messageChannel, { kind: 'core-port' } satisfies BridgeMessage, [core.connect()])
  })
}
