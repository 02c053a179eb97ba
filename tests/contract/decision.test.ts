import { isDefinedError, safe } from '@orpc/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startTestCore } from '#tests/support/core.ts'
import type { TestCore } from '#tests/support/core.ts'
import { transports } from './transports.ts'
import type { Client, Connected } from './transports.ts'

describe.each(Object.entries(transports))('decisions over %s', (_name, connect) => {
  let test: TestCore
  let connected: Connected
  let client: Client
  let projectId: string

  beforeEach(async () => {
    test = await startTestCore()
    connected = await connect(test.core)
    client = connected.client
    projectId = (await client.project.create({ code: 'A70001', name: 'Koe', fund: 'EAKR' })).id
  })
  afterEach(async () => {
    await connected.close()
    await test.end()
  })

  it('give back the cents, days and rates that were written', async () => {
    const { id, version } = await client.decision.create({ projectId, copyOf: null })
    const { version: second } = await client.decision.update({
      id,
      version,
      patch: { supportRate: 7_525, validFrom: '2020-02-29', conditions: 'Ehdot – ä ö\nToinen rivi' },
    })
    const cells = [
      { category: 'staff', year: 2020, partner: 'Ä', workPackage: '', amount: 9_007_199_254_740_991 },
    ] as const
    await client.decision.setAmounts({ id, version: second, cells: [...cells] })
    const [decision] = await client.decision.list({ projectId })
    expect(decision).toMatchObject({
      supportRate: 7_525,
      validFrom: '2020-02-29',
      conditions: 'Ehdot – ä ö\nToinen rivi',
      cells,
    })
  })

  it('name the field that the schema refuses, and write nothing', async () => {
    const { id, version } = await client.decision.create({ projectId, copyOf: null })
    const [error] = await safe(client.decision.update({ id, version, patch: { number: 'x', validFrom: '2021-02-29' } }))
    expect(isDefinedError(error) && error.code === 'invalid_input' && error.data.problems[0]?.field).toBe(
      'patch.validFrom',
    )
    expect((await client.decision.list({ projectId }))[0]?.number).toBe('')
  })

  it('say not_found for a decision and a project that are not there', async () => {
    const absent = { code: 'not_found' }
    await expect(client.decision.list({ projectId: 'no-such' })).rejects.toMatchObject(absent)
    await expect(client.decision.heldOn({ projectId: 'no-such', day: '2020-01-01' })).rejects.toMatchObject(absent)
    await expect(client.decision.confirm({ id: 'no-such', version: 1 })).rejects.toMatchObject(absent)
    await expect(client.decision.create({ projectId, copyOf: 'no-such' })).rejects.toMatchObject(absent)
    expect(await client.decision.heldOn({ projectId, day: '2020-01-01' })).toBeNull()
  })
})
