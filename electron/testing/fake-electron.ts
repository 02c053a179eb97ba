import { EventEmitter } from 'node:events'
import type {
  App,
  BrowserWindowConstructorOptions,
  Dialog,
  MenuItemConstructorOptions,
  Protocol,
  WindowOpenHandlerResponse,
} from 'electron'

export interface Asking {
  isMainFrame: boolean
  requestingUrl: string
}
export type PermissionRequestHandler = (
  contents: unknown,
  name: string,
  answer: (granted: boolean) => void,
  asking: Asking,
) => void
export type PermissionCheckHandler = (contents: unknown, name: string, origin: string, asking: Asking) => boolean

const noAnswer = (): Promise<unknown> => Promise.resolve()

/** Records what the shell asks of Electron. Each part is held to Electron's own types by `satisfies`. */
export function fakeElectron({ locked = true, packaged = true, folder = '/none', smoke = noAnswer } = {}) {
  const log: string[] = []
  const windows: FakeWindow[] = []
  const children: FakeChild[] = []
  const state = {
    menu: [] as MenuItemConstructorOptions[],
    answer: 1,
    externals: [] as string[],
    errors: [] as string[],
    schemes: [] as Electron.CustomScheme[],
    serve: undefined as ((request: Request) => Response | Promise<Response>) | undefined,
    request: undefined as PermissionRequestHandler | undefined,
    check: undefined as PermissionCheckHandler | undefined,
    device: undefined as ((details: { deviceType: string }) => boolean) | undefined,
    beforeRequest: undefined as
      | ((details: { url: string }, callback: (response: { cancel?: boolean }) => void) => void)
      | undefined,
  }

  class FakeContents extends EventEmitter {
    posted: { channel: string; message: unknown }[] = []
    reloads = 0
    openHandler: ((details: { url: string }) => WindowOpenHandlerResponse) | undefined
    setWindowOpenHandler = (handler: (details: { url: string }) => WindowOpenHandlerResponse) => {
      this.openHandler = handler
    }
    postMessage = (channel: string, message: unknown) => void this.posted.push({ channel, message })
    reload = () => void this.reloads++
    isLoading = () => false
    executeJavaScript = smoke
  }
  class FakeWindow extends EventEmitter {
    webContents = new FakeContents()
    focused = 0
    loaded = ''
    minimized = false
    shown = false
    options: BrowserWindowConstructorOptions
    constructor(options: BrowserWindowConstructorOptions) {
      super()
      this.options = options
      windows.push(this)
      app.emit('web-contents-created', {}, this.webContents)
    }
    loadURL = async (url: string) => void (this.loaded = url)
    show = () => void (this.shown = true)
    isVisible = () => true
    focus = () => void this.focused++
    maximize = () => undefined
    isMaximized = () => false
    isMinimized = () => this.minimized
    restore = () => void (this.minimized = false)
    getNormalBounds = () => ({ x: 0, y: 0, width: 800, height: 600 })
  }
  class FakeChild extends EventEmitter {
    orders: unknown[] = []
    killed = 0
    postMessage = (order: unknown) => void this.orders.push(order)
    kill = () => {
      this.killed++
      this.emit('exit', 0)
      return true
    }
  }

  const app = Object.assign(new EventEmitter(), {
    isPackaged: packaged,
    setPath: (name: string, path: string) => void log.push(`path ${name} ${path}`),
    setName: (name: string) => void log.push(`name ${name}`),
    enableSandbox: () => void log.push('sandbox'),
    requestSingleInstanceLock: () => locked,
    quit: () => void log.push('quit'),
    exit: (code?: number) => void log.push(`exit ${code}`),
    whenReady: async () => void log.push('ready'),
    getPreferredSystemLanguages: () => ['de-DE', 'fi-FI'],
    getPath: (name: string) => `${folder}/${name}`,
    getVersion: () => '1.2.3',
  }) satisfies Pick<App, 'isPackaged' | 'setName' | 'enableSandbox' | 'quit' | 'exit' | 'whenReady' | 'getPath'>
  const dialog = {
    showMessageBox: async () => ({ response: state.answer, checkboxChecked: false }),
    showMessageBoxSync: () => state.answer,
    showErrorBox: (title: string) => void state.errors.push(title),
  } satisfies Pick<Dialog, 'showMessageBox' | 'showMessageBoxSync' | 'showErrorBox'>
  const protocol = {
    registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]) {
      log.push('scheme')
      state.schemes = schemes
    },
    handle: (_scheme: string, handler: NonNullable<typeof state.serve>) => void (state.serve = handler),
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged' | 'handle'>
  const defaultSession = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (handler: NonNullable<typeof state.request>) => void (state.request = handler),
    setPermissionCheckHandler: (handler: NonNullable<typeof state.check>) => void (state.check = handler),
    setDevicePermissionHandler: (handler: NonNullable<typeof state.device>) => void (state.device = handler),
    webRequest: {
      onBeforeRequest: (listener: NonNullable<typeof state.beforeRequest>) => void (state.beforeRequest = listener),
    },
  })
  const ipcMain = new EventEmitter()
  const module = {
    app,
    dialog,
    protocol,
    ipcMain,
    session: { defaultSession },
    shell: {
      openExternal: async (url: string) => void state.externals.push(url),
      openPath: async (path: string) => void log.push(`open ${path}`),
    },
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
      setApplicationMenu: (template: MenuItemConstructorOptions[]) => void (state.menu = template),
    },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
    utilityProcess: {
      fork(file: string, args: string[]) {
        log.push(`fork ${file} ${args.join(' ')}`)
        const child = new FakeChild()
        children.push(child)
        return child
      },
    },
    MessageChannelMain: class {
      port1 = { end: 'core' }
      port2 = { end: 'page' }
    },
    BrowserWindow: FakeWindow,
  }
  // The one place where the fake is passed off as the real module: it has only what the shell uses.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the real module's 60 classes can't be built here
  const electron = module as unknown as typeof import('electron')
  return { electron, app, ipcMain, session: defaultSession, log, state, windows, children }
}
