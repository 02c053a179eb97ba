import { describe, expect, it } from 'vitest'
import { only, startedApp } from './testing/started-app.ts'

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}

async function ask(app: Awaited<ReturnType<typeof startedApp>>, url: string, method = 'GET'): Promise<Response> {
  if (app.state.serve === undefined) throw new Error('Nothing serves app:')
  return app.state.serve(new Request(url, { method }))
}

async function navigate(url: string, isMainFrame = true) {
  const app = await startedApp()
  let stopped = false
  const details = { url, isMainFrame, preventDefault: () => (stopped = true) }
  only(app.windows).webContents.emit('will-frame-navigate', details)
  await settled()
  return { stopped, externals: app.state.externals }
}

async function openLink(url: string, answer: number) {
  const app = await startedApp()
  app.state.answer = answer
  const response = only(app.windows).webContents.openHandler?.({ url })
  await settled()
  return { response, externals: app.state.externals }
}

async function permissionsOf() {
  const { state, windows } = await startedApp()
  if (!state.request || !state.check || !state.device) throw new Error('A permission handler is missing')
  const contents = only(windows).webContents
  const request = state.request
  const check = state.check
  return {
    device: state.device,
    asks: (permission: string, url: string) => {
      let granted: boolean | undefined
      request(contents, permission, (answer) => (granted = answer), { isMainFrame: true, requestingUrl: url })
      const checked = check(contents, permission, url, { isMainFrame: true, requestingUrl: url })
      expect(checked).toBe(granted)
      return granted
    },
  }
}

describe('our scheme', () => {
  it('is a standard, secure origin that no policy is bypassed for', async () => {
    const { state } = await startedApp()
    expect(state.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ])
  })

  it('serves the page with a nonce of its own at each load, in header and document alike', async () => {
    const app = await startedApp()
    const nonces = await Promise.all(
      ['app://bundle/', 'app://bundle/index.html'].map(async (url) => {
        const response = await ask(app, url)
        const nonce = /nonce="([^"]+)"/.exec(await response.text())?.[1] ?? ''
        expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set(nonces).size).toBe(2)
  })

  it('sends scripts with their type and the same headers', async () => {
    const response = await ask(await startedApp(), 'app://bundle/assets/page.js')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it.each([
    'app://bundle/../secret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/assets/..%5c..%5csecret.txt',
    'app://bundle//secret.txt',
    'app://bundle/assets',
    'app://other/index.html',
  ])('answers %s with 404', async (url) => {
    expect((await ask(await startedApp(), url)).status).toBe(404)
  })

  it('refuses any method but GET', async () => {
    expect((await ask(await startedApp(), 'app://bundle/', 'POST')).status).toBe(405)
  })
})

describe('navigation', () => {
  it('stays in our own origin', async () => {
    expect((await navigate('app://bundle/index.html')).stopped).toBe(false)
  })

  it.each(['https://example.fi/', 'file:///etc/passwd', 'app://other/', 'data:text/html,x', 'javascript:alert(1)'])(
    'is stopped on the way to %s',
    async (url) => {
      expect((await navigate(url)).stopped).toBe(true)
    },
  )

  it('is stopped in any inner frame, even for our own origin', async () => {
    expect((await navigate('app://bundle/index.html', false)).stopped).toBe(true)
  })

  it('is stopped when a redirect leads out', async () => {
    const { windows } = await startedApp()
    let stopped = false
    only(windows).webContents.emit('will-redirect', {
      url: 'https://example.fi/',
      preventDefault: () => (stopped = true),
    })
    expect(stopped).toBe(true)
  })

  it('lets no webview in', async () => {
    const { windows } = await startedApp()
    let stopped = false
    only(windows).webContents.emit('will-attach-webview', { preventDefault: () => (stopped = true) })
    expect(stopped).toBe(true)
  })
})

describe('links to the outside', () => {
  it('open in the browser after the person agreed, never in a window of ours', async () => {
    const { response, externals } = await openLink('https://www.example.fi/ohje', 0)
    expect(response).toEqual({ action: 'deny' })
    expect(externals).toEqual(['https://www.example.fi/ohje'])
  })

  it('stay closed when the person declines', async () => {
    expect((await openLink('https://www.example.fi/', 1)).externals).toEqual([])
  })

  it.each([
    'http://example.fi/',
    'file:///etc/passwd',
    'smb://server/share',
    'https://user:word@example.fi/',
    'not a url',
  ])('are dropped without a question for %s', async (url) => {
    const { response, externals } = await openLink(url, 0)
    expect(response).toEqual({ action: 'deny' })
    expect(externals).toEqual([])
  })
})

describe('permissions', () => {
  it.each(['media', 'notifications', 'clipboard-read'])('refuse %s to our own page', async (permission) => {
    expect((await permissionsOf()).asks(permission, 'app://bundle/index.html')).toBe(false)
  })

  it('let our own page, and no other, write to the clipboard', async () => {
    const { asks } = await permissionsOf()
    expect(asks('clipboard-sanitized-write', 'app://bundle/index.html')).toBe(true)
    expect(asks('clipboard-sanitized-write', 'https://example.fi/')).toBe(false)
  })

  it('refuse every device', async () => {
    const { device } = await permissionsOf()
    expect(device({ deviceType: 'usb' })).toBe(false)
  })
})

describe('network', () => {
  it.each([
    ['app://bundle/assets/page.js', false],
    ['blob:app://bundle/1', false],
    ['data:image/png;base64,AA==', false],
    ['https://example.fi/', true],
    ['http://127.0.0.1:8080/', true],
    ['file:///etc/passwd', true],
    ['app://other/', true],
  ])('for %s: refused is %s', async (url, refused) => {
    const { state } = await startedApp()
    let cancelled: boolean | undefined
    state.beforeRequest?.({ url }, ({ cancel }) => (cancelled = cancel))
    expect(cancelled).toBe(refused)
  })
})
