import { createORPCClient, ORPCError } from '@orpc/client'
import type { ClientContext, ClientLink } from '@orpc/client'
import type { ContractRouterClient } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import type { Contract } from '#contract/index.ts'
import { ownVersions } from './own-versions.ts'

type Sent = { readonly id: string; readonly version: number }

/** Rows with versions as the host keeps them, each answer a moment later than its question. */
function hostOf(rows: Record<string, number>) {
  const sent: string[] = []
  const link: ClientLink<ClientContext> = {
    async call(path, input) {
      const { id, version } = read(input)
      sent.push(`${path.at(-1)} ${id} ${version}`)
      await new Promise((resolve) => setTimeout(resolve, 2))
      if (rows[id] !== version) {
        throw new ORPCError('conflict', {
          defined: true,
          status: 409,
          data: { what: 'decisions', id, currentVersion: rows[id] },
        })
      }
      if (path.at(-1) === 'remove') {
        delete rows[id]
        return {}
      }
      rows[id] = version + 1
      return { version: rows[id] }
    },
  }
  const client: ContractRouterClient<Contract> = createORPCClient(ownVersions(link))
  return { rows, sent, decision: client.decision }
}

function read(input: unknown): Sent {
  if (typeof input !== 'object' || input === null || !('id' in input) || !('version' in input)) throw new Error('input')
  return { id: String(input.id), version: Number(input.version) }
}

const patch = { number: '1' }
const conflict = { code: 'conflict' }

describe('commands of one window', () => {
  it('go one after another on a row, each from where the one before left it', async () => {
    const { rows, sent, decision } = hostOf({ a: 7 })
    const seen = { id: 'a', version: 7 }
    const [first, second, removed] = await Promise.all([
      decision.update({ ...seen, patch }),
      decision.update({ ...seen, patch }),
      decision.remove(seen),
    ])
    expect([first, second, removed]).toEqual([{ version: 8 }, { version: 9 }, {}])
    expect(sent).toEqual(['update a 7', 'update a 8', 'remove a 9'])
    expect(rows).toEqual({})
  })

  it('do not wait for those of another row, nor take their versions', async () => {
    const { sent, decision } = hostOf({ a: 1, b: 1 })
    await Promise.all([
      decision.update({ id: 'a', version: 1, patch }),
      decision.update({ id: 'b', version: 1, patch }),
    ])
    await expect(decision.update({ id: 'b', version: 3, patch })).rejects.toMatchObject(conflict)
    expect(sent).toEqual(['update a 1', 'update b 1', 'update b 3'])
  })

  it('go on after one of them was refused', async () => {
    const { decision } = hostOf({ a: 5 })
    const [refused, done] = await Promise.allSettled([
      decision.update({ id: 'a', version: 4, patch }),
      decision.update({ id: 'a', version: 5, patch }),
    ])
    expect(refused).toMatchObject({ status: 'rejected', reason: conflict })
    expect(done).toEqual({ status: 'fulfilled', value: { version: 6 } })
  })

  it('still conflict with what somebody else has changed, before or between', async () => {
    const { rows, decision } = hostOf({ a: 1 })
    await decision.update({ id: 'a', version: 1, patch })
    rows['a'] = 3
    await expect(decision.update({ id: 'a', version: 1, patch })).rejects.toMatchObject(conflict)
    await expect(decision.update({ id: 'a', version: 2, patch })).rejects.toMatchObject(conflict)
    expect(await decision.update({ id: 'a', version: 3, patch })).toEqual({ version: 4 })
    // From 3 on it is this window's again; what was seen before the other's change is not.
    await expect(decision.update({ id: 'a', version: 2, patch })).rejects.toMatchObject(conflict)
    expect(await decision.update({ id: 'a', version: 3, patch })).toEqual({ version: 5 })
  })

  it('count from what the screen has seen when the versions went back, as after a restored backup', async () => {
    const { rows, decision } = hostOf({ a: 1 })
    await decision.update({ id: 'a', version: 1, patch })
    rows['a'] = 1
    expect(await decision.update({ id: 'a', version: 1, patch })).toEqual({ version: 2 })
  })
})
