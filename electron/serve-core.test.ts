import { createORPCClient, isDefinedError, safe } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Contract } from '#contract/index.ts'
import { servedCore } from './testing/served-core.ts'

describe('the core in its process', () => {
  let served: ReturnType<typeof servedCore>
  const newPage = (): ContractRouterClient<Contract> => createORPCClient(new RPCLink({ port: served.connect() }))
  beforeEach(() => void (served = servedCore()))
  afterEach(() => served.close())

  it('answers a page that asked before the database was open', async () => {
    expect(await newPage().workspace.status()).toMatchObject({ state: 'open', appVersion: '1.2.3' })
  })

  it('serves several pages at once, with the errors of the contract', async () => {
    const [first, second] = [newPage(), newPage()]
    const made = await first.project.create({ code: 'S90001', name: 'Saaristomatkat', fund: 'EAKR' })
    expect((await second.project.list()).map((project) => project.id)).toEqual([made.id])
    const [error] = await safe(second.project.create({ code: 'S90001', name: 'Toinen', fund: 'ESR' }))
    expect(isDefinedError(error) && error.code).toBe('already_exists')
  })

  it('tells the shell the language of the settings, at the start and after a change', async () => {
    const page = newPage()
    await vi.waitFor(() => expect(served.told).toEqual([{ kind: 'language', language: 'sv' }]))
    await page.workspace.updateSettings({ language: 'en' })
    await vi.waitFor(() => expect(served.told.at(-1)).toEqual({ kind: 'language', language: 'en' }))
  })

  it('closes the database before it ends', async () => {
    const page = newPage()
    await page.workspace.status()
    served.shell.emit('message', { data: { kind: 'close' }, ports: [] })
    await vi.waitFor(() => expect(served.exits()).toBe(1))
    const [error] = await safe(page.project.list())
    expect(error).not.toBeNull()
  })
})
