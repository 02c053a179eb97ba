import { beforeEach, describe, expect, it, vi } from 'vitest'

const exposed = new Map<string, object>()
const sent: unknown[][] = []
let listener: ((event: { ports: unknown[] }, message: unknown) => void) | undefined
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: object) => void exposed.set(name, api) },
  ipcRenderer: {
    on: (_channel: string, given: typeof listener) => void (listener = given),
    send: (...message: unknown[]) => void sent.push(message),
  },
}))

const posted: unknown[][] = []
vi.stubGlobal('window', { postMessage: (...message: unknown[]) => void posted.push(message) })

describe('preload', () => {
  beforeEach(async () => void (await import('./preload.ts')))

  it('exposes exactly one function, which asks for a port and names the host', () => {
    expect([...exposed.keys()]).toEqual(['hankekirjaHost'])
    const bridge: Record<string, unknown> = { ...exposed.get('hankekirjaHost') }
    expect(Object.keys(bridge)).toEqual(['connect'])
    expect(Reflect.apply(Object(bridge['connect']), undefined, ['ignored'])).toBe('electron')
    expect(sent).toEqual([['hankekirja:connect']])
  })

  it('passes the port on to its own page and to no other document', () => {
    listener?.({ ports: ['port'] }, { kind: 'core-port' })
    expect(posted).toEqual([
      [
        { source: 'hankekirja-shell', message: { kind: 'core-port' } },
        { targetOrigin: '/', transfer: ['port'] },
      ],
    ])
  })
})
