import { join } from 'node:path'
import type { BrowserWindow, BrowserWindowConstructorOptions, Dialog } from 'electron'
import { appPage } from './origin.ts'
import type { ShellText } from './texts.ts'
import { keepWindowState, readWindowState, visibleBounds } from './window-state.ts'

type Electron = Pick<typeof import('electron'), 'BrowserWindow' | 'nativeTheme' | 'screen'>

export interface WindowPorts {
  readonly distFolder: string
  readonly stateFile: string
  readonly packaged: boolean
  readonly dialog: Pick<Dialog, 'showMessageBoxSync' | 'showErrorBox'>
  readonly text: ShellText
}

/** A page that dies again so soon after its reload will not be mended by another one. */
const reloadPauseMs = 10_000

/** Every switch that keeps page and system apart; most are defaults, written down so that a test can hold them. */
export function pagePreferences(ports: Pick<WindowPorts, 'distFolder' | 'packaged'>) {
  return {
    preload: join(ports.distFolder, 'electron', 'preload.cjs'),
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    allowRunningInsecureContent: false,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    navigateOnDragDrop: false,
    webviewTag: false,
    // Chromium fetches its dictionaries from the network.
    spellcheck: false,
    devTools: !ports.packaged,
  } satisfies BrowserWindowConstructorOptions['webPreferences']
}

export function openWindow(electron: Electron, ports: WindowPorts): BrowserWindow {
  const state = readWindowState(ports.stateFile)
  const workAreas = electron.screen.getAllDisplays().map((display) => display.workArea)
  const window = new electron.BrowserWindow({
    title: 'Hankekirja',
    width: 1280,
    height: 860,
    ...visibleBounds(state, workAreas),
    minWidth: 720,
    minHeight: 480,
    show: false,
    backgroundColor: electron.nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: pagePreferences(ports),
  })
  if (state?.maximized === true) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.on('close', () => keepWindowState(ports.stateFile, window))
  keepDrafts(window, ports)
  reviveView(window, ports)
  void window.loadURL(appPage)
  return window
}

/** The page says by `beforeunload` that a draft is open. Without this, Electron would refuse to close in silence. */
function keepDrafts(window: BrowserWindow, ports: WindowPorts): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { text } = ports
    const answer = ports.dialog.showMessageBoxSync(window, {
      type: 'question',
      message: text('leaveQuestion'),
      buttons: [text('stay'), text('leave')],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    })
    if (answer === 1) event.preventDefault()
  })
}

function reviveView(window: BrowserWindow, ports: WindowPorts): void {
  let last = -Infinity
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    const now = performance.now()
    const again = now - last < reloadPauseMs
    last = now
    if (again) ports.dialog.showErrorBox(ports.text('pageGone'), ports.text('pageGoneDetail'))
    else window.webContents.reload()
  })
}
