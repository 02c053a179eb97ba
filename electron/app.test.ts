import { describe, expect, it } from 'vitest'
import { only, startedApp } from './testing/started-app.ts'

/** A frame as `event.senderFrame` shows it, which notes what it is sent. */
function frame(origin: string, parent: object | null = null) {
  const sent: unknown[] = []
  return {
    origin,
    parent,
    sent,
    postMessage: (_channel: string, message: unknown, ports: unknown) => sent.push(message, ports),
  }
}

describe('starting', () => {
  it('registers the scheme and the sandbox before Electron is ready', async () => {
    const { log } = await startedApp()
    expect(log.slice(0, 4)).toEqual(['name Hankekirja', 'sandbox', 'scheme', 'ready'])
  })

  it('gives way to the instance that runs already', async () => {
    const { log, windows, children } = await startedApp({ locked: false })
    expect(log.at(-1)).toBe('quit')
    expect([windows.length, children.length]).toEqual([0, 0])
  })

  it('brings the window forward when the app is started a second time', async () => {
    const { app, windows } = await startedApp()
    const window = only(windows)
    window.minimized = true
    app.emit('second-instance')
    expect([windows.length, window.focused, window.minimized]).toEqual([1, 1, false])
  })

  it('keeps its data apart, and so is an instance of its own, in the folder given on the command line', async () => {
    const { log } = await startedApp({ argv: ['--user-data-dir=/tmp/oma', '--smoke'] })
    expect(log.indexOf('path userData /tmp/oma')).toBe(2)
    expect(log).not.toContain('exit 0')
  })

  it('opens the workspace in the folder given on the command line, else among the data of the app', async () => {
    const given = await startedApp({ argv: ['--no-sandbox', '--workspace', '/tmp/hanke'] })
    expect(given.log.find((line) => line.startsWith('fork'))).toContain(
      `--workspace /tmp/hanke --log ${given.folder}/logs/hankekirja.log --app-version 1.2.3 --language fi`,
    )
    const usual = await startedApp()
    expect(usual.log.find((line) => line.startsWith('fork'))).toContain(`${usual.folder}/userData/workspace`)
  })
})

describe('window', () => {
  it('isolates, sandboxes and never gives the page Node, a webview, the spell checker or tools', async () => {
    const { windows } = await startedApp()
    const { preload, ...rules } = only(windows).options.webPreferences ?? {}
    expect(preload).toMatch(/dist\/electron\/preload\.cjs$/)
    expect(rules).toEqual({
      contextIsolation: true,
      sandbox: true,
      webSecurity: true,
      allowRunningInsecureContent: false,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      navigateOnDragDrop: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    })
  })

  it('shows itself when the page is drawn, not before', async () => {
    const { windows } = await startedApp()
    const window = only(windows)
    expect([window.loaded, window.shown]).toEqual(['app://bundle/index.html', false])
    window.emit('ready-to-show')
    expect(window.shown).toBe(true)
  })

  it.each([
    { answer: 0, closes: false, choice: 'to go on' },
    { answer: 1, closes: true, choice: 'to close' },
  ])('asks before an open draft is lost and obeys the choice $choice', async ({ answer, closes }) => {
    const { windows, state } = await startedApp()
    state.answer = answer
    let closing = false
    only(windows).webContents.emit('will-prevent-unload', { preventDefault: () => (closing = true) })
    expect(closing).toBe(closes)
  })

  it('reloads a view that died, and says so when it dies again at once', async () => {
    const { windows, state } = await startedApp()
    const { webContents } = only(windows)
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect([webContents.reloads, state.errors]).toEqual([1, []])
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    expect([webContents.reloads, state.errors]).toEqual([1, ['Näkymä pysähtyi toistuvasti']])
  })
})

describe('port to the core', () => {
  it('listens to one channel and no other', async () => {
    const { ipcMain } = await startedApp()
    expect(ipcMain.eventNames()).toEqual(['hankekirja:connect'])
  })

  it('hands a port to the main frame of our page and its other end to the core', async () => {
    const { ipcMain, children } = await startedApp()
    const page = frame('app://bundle')
    ipcMain.emit('hankekirja:connect', { senderFrame: page })
    expect(page.sent).toEqual([{ kind: 'core-port' }, [{ end: 'page' }]])
    expect(only(children).orders).toEqual([{ kind: 'connect' }])
  })

  it.each([
    ['another origin', frame('https://example.fi')],
    ['another host of our scheme', frame('app://other')],
    ['an opaque origin', frame('null')],
    ['a frame inside the page', frame('app://bundle', {})],
    ['a frame that is gone', null],
  ])('gives nothing to %s', async (_who, senderFrame) => {
    const { ipcMain, children } = await startedApp()
    ipcMain.emit('hankekirja:connect', { senderFrame })
    expect(senderFrame?.sent ?? []).toEqual([])
    expect(only(children).orders).toEqual([])
  })

  it('tells the page when the core died and is coming back', async () => {
    const { windows, children } = await startedApp()
    only(children).emit('exit', 139)
    expect(only(windows).webContents.posted).toEqual([
      { channel: 'hankekirja:message', message: { kind: 'core-lost', returning: true } },
    ])
  })
})

describe('menu', () => {
  it('starts in the first language of the system that we have and follows the settings of the app', async () => {
    const { state, children } = await startedApp()
    expect(state.menu[0]?.label).toBe('Tiedosto')
    only(children).emit('message', { kind: 'language', language: 'sv' })
    expect(state.menu[0]?.label).toBe('Arkiv')
  })
})

describe('ending', () => {
  it('closes the database before the process goes', async () => {
    const { app, children, log } = await startedApp()
    let held = false
    app.emit('will-quit', { preventDefault: () => (held = true) })
    expect([held, only(children).orders, log.includes('exit 0')]).toEqual([true, [{ kind: 'close' }], false])
    only(children).emit('exit', 0)
    await Promise.resolve().then(() => Promise.resolve())
    expect(log.at(-1)).toBe('exit 0')
  })

  it.each([
    ['quits with its last window', 'win32', true],
    ['stays in the Dock on macOS', 'darwin', false],
  ] as const)('%s', async (_title, platform, quits) => {
    const { app, log } = await startedApp({ platform })
    app.emit('window-all-closed')
    expect(log.includes('quit')).toBe(quits)
  })
})
