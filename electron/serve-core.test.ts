import { randomBytes } from 'node:crypto'
import { EventEmitter } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient, isDefinedError, safe } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Contract } from '#contract/index.ts'
import { startCore, type Core } from '#core/core.ts'
import { serveCore } from './serve-core.ts'
import { electronChannel } from './testing/electron-port.ts'

const cores: Core[] = []
afterEach(async () => {
  for (const core of cores.splice(0)) await core.close()
})

/** The real core on a real database, served as the worker does it; `connect` is what a page does. */
async function served() {
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
  const exit = vi.fn<() => void>()
  const shell = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => void told.push(message) })
  serveCore(shell, starting, { exit, log: () => undefined })
  function connect(): ContractRouterClient<Contract> {
    const { core, page } = electronChannel()
    const client: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ port: page }))
    page.unref()
    shell.emit('message', { data: { kind: 'connect' }, ports: [core] })
    return client
  }
  return { shell, connect, told, exit, starting }
}

describe('the core in its process', () => {
  it('answers a page that asked before the database was open', async () => {
    const { connect, starting } = await served()
    const status = await connect().workspace.status()
    cores.push(await starting)
    expect(status).toMatchObject({ state: 'open', appVersion: '1.2.3' })
  })

  it('serves several pages at once, with the errors of the contract', async () => {
    const { connect, starting } = await served()
    const [first, second] = [connect(), connect()]
    const made = await first.project.create({ code: 'S90001', name: 'Saaristomatkat', fund: 'EAKR' })
    expect((await second.project.list()).map((project) => project.id)).toEqual([made.id])
    const [error] = await safe(second.project.create({ code: 'S90001', name: 'Toinen', fund: 'ESR' }))
    cores.push(await starting)
    expect(isDefinedError(error) && error.code).toBe('already_exists')
  })

  it('tells the shell the language of the settings, at the start and after a change', async () => {
    const { connect, told, starting } = await served()
    const client = connect()
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'language', language: 'sv' }]))
    await client.workspace.updateSettings({ language: 'en' })
    await vi.waitFor(() => expect(told.at(-1)).toEqual({ kind: 'language', language: 'en' }))
    cores.push(await starting)
  })

  it('closes the database before it ends', async () => {
    const { shell, connect, exit } = await served()
    const client = connect()
    await client.workspace.status()
    shell.emit('message', { data: { kind: 'close' }, ports: [] })
    await vi.waitFor(() => expect(exit).toHaveBeenCalledOnce())
    const [error] = await safe(client.project.list())
    expect(error).not.toBeNull()
  })
})
