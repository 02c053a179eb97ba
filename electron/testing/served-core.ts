import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import { startCore } from '#core/core.ts'
import { serveCore } from '../serve-core.ts'
import { electronChannel } from './electron-port.ts'

/** The real core on a real database, served as the worker does it; `connect` is what the shell does for a page. */
export function servedCore() {
  const starting = startCore({
    workspaceDir: join(mkdtempSync(join(tmpdir(), 'hankekirja-worker-')), 'workspace'),
    create: true,
    appVersion: '1.2.3',
    language: 'sv',
    now: () => new Date().toISOString(),
    randomBytes: () => randomBytes(10),
    log: () => undefined,
  })
  const told: unknown[] = []
  let exits = 0
  const shell = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => void told.push(message) })
  serveCore(shell, starting, { exit: () => void exits++, log: () => undefined })
  function connect(): MessagePort {
    const { core, page } = electronChannel()
    page.unref()
    shell.emit('message', { data: { kind: 'connect' }, ports: [core] })
    return page
  }
  return { connect, told, shell, exits: () => exits, close: async () => (await starting).close() }
}
